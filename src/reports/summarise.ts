import type { InstansiId } from '../office/index.ts'
import type { BreachCause, Kind, Tone } from '../routing/index.ts'
import { addFact } from './add-fact.ts'
import { toFact } from './case-fact.ts'
import type { CaseFigures } from './case-figures.ts'
import { type Share, shareOf } from './share.ts'
import type { Standing } from './standing-schema.ts'
import { entriesOf, noTally, type PartTally, type Tally } from './tally.ts'
import { type Spread, spreadOf } from './spread.ts'

/** The part that one *instansi* (or the triage desk) had in a set of cases. */
export interface InstansiSummary {
  /** Cases that it held at some time. */
  held: number
  /** Cases that an entry of its own answered at once. */
  atOnce: number
  /** Cases that it answered. */
  answered: number
  /** Comments, criticism and suggestions that it recorded without an answer ("Catat"). */
  noted: number
  /** How many times it gave a question away. */
  givenAway: number
  /** `kept`: what was decided in time at its desk; `broken`: deadlines that passed while it held the question. */
  deadline: Share
  /** Its own holding time in each case that it answered, all its holdings together, pauses not counted. */
  own: Spread
}

/** Deadlines that passed. Those taken back are not among the broken ones. */
export interface Breaches {
  /** Of which *Diskominfo* has not said why. */
  unconfirmed: number
  takenBack: number
  causes: Partial<Record<BreachCause, number>>
}

/** Figures over many cases: what a report needs of a period. */
export interface Summary {
  cases: number
  /** Where they are. */
  standings: Partial<Record<Standing, number>>
  /** What they are; together with those of which it isn't known they are all. */
  kinds: Partial<Record<Kind, number>>
  /** How their words sound, by an estimate; those without one are not among them. To be shown as an estimate only. */
  tones: Partial<Record<Tone, number>>
  /** Suggestions that were put into practice. */
  adopted: number
  /** Cases whose times can't be computed, because their history is not whole or contradicts itself. */
  incomplete: number
  deadline: Share
  breaches: Breaches
  /** Of answered cases, by whole minutes. */
  gross: Spread
  net: Spread
  transfers: number
  corrected: number
  recalled: number
  /** Cases that were opened again after their answer; each goes on as a further case. */
  reopened: number
  /** Cases whose answer could not be delivered at some time. */
  undeliverable: number
  instansi: Map<InstansiId, InstansiSummary>
}

/** `cases`: each at most once. Which of them belong to a period is for whoever reads them. */
export function summarise(cases: Iterable<CaseFigures>): Summary {
  const tally = noTally()
  for (const one of cases) addFact(tally, toFact(one))
  return summaryOf(tally)
}

/** What was added up, as it is told. */
export function summaryOf({
  kept,
  broken,
  rulings,
  gross,
  net,
  parts,
  entries: _,
  ...counts
}: Tally): Summary {
  const { unconfirmed = 0, 'taken-back': takenBack = 0, ...causes } = rulings
  return {
    ...counts,
    deadline: shareOf(kept, broken),
    breaches: { unconfirmed, takenBack, causes },
    gross: spreadOf(gross),
    net: spreadOf(net),
    instansi: new Map(entriesOf(parts).map(([id, part]) => [id, partOf(part)])),
  }
}

function partOf({ kept, broken, own, ...counts }: PartTally): InstansiSummary {
  return { ...counts, deadline: shareOf(kept, broken), own: spreadOf(own) }
}
