import type { Outgoing } from '../routing/index.ts'
import { splitText } from './split-text.ts'

/** One part of a message, and what stands out in it. */
export interface Part {
  text: string
  bold: NonNullable<Outgoing['bold']>
}

/** Cuts a message as `splitText` does; what stands out across a cut does so on both sides of it. */
export function splitBold({ text, bold = [] }: Pick<Outgoing, 'text' | 'bold'>, limit: number): Part[] {
  let end = 0
  return splitText(text, limit).map((part) => {
    const start = text.indexOf(part, end)
    end = start + part.length
    return { text: part, bold: within(bold, start, end) }
  })
}

function within(bold: Part['bold'], start: number, end: number): Part['bold'] {
  return bold.flatMap(({ offset, length }) => {
    const from = Math.max(offset, start)
    const to = Math.min(offset + length, end)
    return from < to ? [{ offset: from - start, length: to - from }] : []
  })
}
