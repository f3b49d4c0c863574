import type { FieldChange, RecordChanges } from '../knowledge/index.ts'
import type { CommandContext } from './command.ts'

/** What is shown of a long text: around the place where it begins to differ, in characters. */
const SHOWN = 60
const SHOWN_BEFORE = 15
const ITEMS_SHOWN = 3

/** What an import would change: each new, changed and retired record, with the fields that change. */
export function tellChanges(
  { print }: Pick<CommandContext, 'print'>,
  { added, changed, missing }: RecordChanges,
  { replacing }: { replacing: boolean },
): void {
  for (const id of added) print(`+ ${id}: baru`)
  for (const { id, fields } of changed) {
    print(`~ ${id}: berubah`)
    for (const field of fields) print(`    ${describe(field)}`)
  }
  if (replacing) for (const id of missing) print(`- ${id}: tidak ada dalam berkas, dihentikan`)
}

function describe({ field, before, after, items }: FieldChange): string {
  if (items) {
    const { come, go } = items
    if (come.length + go.length === 0) return `${field}: urutannya lain`
    return `${field}: ${[...tellItems('tambah', come), ...tellItems('hilang', go)].join('; ')}`
  }
  const from = firstDifference(before, after)
  return `${field}: ${shorten(before, from)} → ${shorten(after, from)}`
}

function tellItems(what: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  const rest = items.length - ITEMS_SHOWN
  const shown = items.slice(0, ITEMS_SHOWN).map((item) => shorten(item, 0))
  return [`${what} ${shown.join(', ')}${rest > 0 ? ` dan ${rest} lagi` : ''}`]
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** On one line, with an ellipsis wherever something is left out. */
function shorten(text: string, from: number): string {
  if (text === '') return '(kosong)'
  const begin = text.length <= SHOWN ? 0 : Math.max(0, Math.min(from - SHOWN_BEFORE, text.length - SHOWN))
  const shown = text.slice(begin, begin + SHOWN).replace(/[\s\p{Cc}]+/gu, ' ')
  return `"${begin > 0 ? '…' : ''}${shown}${begin + SHOWN < text.length ? '…' : ''}"`
}
