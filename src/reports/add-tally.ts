import { entriesOf, noEntry, noPart, type Tally } from './tally.ts'
import { addTimes } from './spread.ts'

/** Adds what was counted of other cases. */
export function addTally(sum: Tally, more: Tally): void {
  const { standings, kinds, tones, rulings, gross, net, parts, entries, ...counts } = more
  addCounts(sum, counts)
  addCounts(sum.standings, standings)
  addCounts(sum.kinds, kinds)
  addCounts(sum.tones, tones)
  addCounts(sum.rulings, rulings)
  addTimes(sum.gross, gross)
  addTimes(sum.net, net)
  for (const [desk, { own, ...counted }] of entriesOf(parts)) {
    const part = (sum.parts[desk] ??= noPart())
    addCounts(part, counted)
    addTimes(part.own, own)
  }
  for (const [faqId, counted] of entriesOf(entries)) addCounts((sum.entries[faqId] ??= noEntry()), counted)
}

function addCounts<Name extends string>(
  sum: Partial<Record<NoInfer<Name>, number>>,
  more: Partial<Record<Name, number>>,
): void {
  for (const [name, many] of entriesOf(more)) sum[name] = (sum[name] ?? 0) + (many ?? 0)
}
