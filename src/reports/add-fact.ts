import type { CaseFact } from './case-fact.ts'
import type { CasePart } from './case-parts.ts'
import { noEntry, noPart, type PartTally, type Tally } from './tally.ts'
import type { AnswerAtOnce } from './walk.ts'
import { addTime } from './spread.ts'

/** What of a fact is counted. */
export interface CountedFact
  extends Omit<
    CaseFact,
    'computedAt' | 'closedAt' | 'changesAt' | 'channel' | 'answeredBy' | 'answerer' | 'atOnce'
  > {
  atOnce: Pick<AnswerAtOnce, 'faqId' | 'helpful'> | null
}

/** Counts one more case. */
export function addFact(tally: Tally, fact: CountedFact): void {
  tally.cases++
  tally.transfers += fact.transfers
  tally.standings[fact.standing] = (tally.standings[fact.standing] ?? 0) + 1
  if (fact.kind) tally.kinds[fact.kind] = (tally.kinds[fact.kind] ?? 0) + 1
  if (fact.tone) tally.tones[fact.tone] = (tally.tones[fact.tone] ?? 0) + 1
  if (fact.ruling) tally.rulings[fact.ruling] = (tally.rulings[fact.ruling] ?? 0) + 1
  if (fact.fate) tally[fact.fate]++
  if (!fact.whole) tally.incomplete++
  for (const name of ['corrected', 'recalled', 'reopened', 'undeliverable', 'adopted'] as const)
    if (fact[name]) tally[name]++
  if (fact.grossMs !== null) addTime(tally.gross, fact.grossMs)
  if (fact.netMs !== null) addTime(tally.net, fact.netMs)
  if (fact.atOnce) addAnswer(tally, fact.atOnce)
  for (const part of fact.parts) addPart((tally.parts[part.desk] ??= noPart()), part)
}

function addAnswer({ entries }: Tally, { faqId, helpful }: NonNullable<CountedFact['atOnce']>): void {
  const entry = (entries[faqId] ??= noEntry())
  entry.answered++
  if (helpful === true) entry.helped++
  if (helpful === false) entry.failed++
}

function addPart(sum: PartTally, part: CasePart): void {
  for (const name of ['held', 'atOnce', 'answered', 'noted'] as const) if (part[name]) sum[name]++
  sum.givenAway += part.givenAway
  if (part.fate) sum[part.fate]++
  if (part.ownMs !== null) addTime(sum.own, part.ownMs)
}
