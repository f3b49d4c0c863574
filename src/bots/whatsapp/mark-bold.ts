import type { Part } from '../split-bold.ts'
import { escapeMarks } from './escape-marks.ts'

/** On one line, and without signs of its own: what else stands between two stars WhatsApp might read otherwise. */
const CAN_BE_BOLD = /^[^\s*_~`](?:[^\n*_~`]*[^\s*_~`])?$/
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u

/** A message as WhatsApp will show it: what stands out between stars, and nobody else's signs make anything of anything. */
export function markBold({ text, bold }: Part): string {
  let shown = ''
  let from = 0
  for (const { offset, length } of bold) {
    const end = offset + length
    const words = text.slice(offset, end)
    const isApart = !ENDS_IN_WORD.test(text.slice(0, offset)) && !BEGINS_WITH_WORD.test(text.slice(end))
    shown += escapeMarks(text.slice(from, offset))
    shown += isApart && CAN_BE_BOLD.test(words) ? `*${words}*` : escapeMarks(words)
    from = end
  }
  return shown + escapeMarks(text.slice(from))
}
