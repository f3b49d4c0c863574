import type { InstansiId } from '../office/index.ts'
import type { BreachCause, Kind, Tone } from '../routing/index.ts'
import type { CaseFigures } from './case-figures.ts'
import { partsOf } from './case-parts.ts'
import { fateOf, type Share, shareOf } from './share.ts'
import { type Spread, spreadOf } from './spread.ts'
import type { Standing } from './standing-schema.ts'

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
  /** Cases of which nothing can be computed, because their history is not whole. */
  incomplete: number
  deadline: Share
  breaches: Breaches
  /** Of answered cases. */
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

interface Part {
  held: number
  atOnce: number
  answered: number
  noted: number
  givenAway: number
  kept: number
  broken: number
  own: number[]
}

/** `cases`: each at most once. Which of them belong to a period is for whoever reads them. */
export function summarise(cases: Iterable<CaseFigures>): Summary {
  const summary = createSummary()
  for (const one of cases) summary.add(one)
  return summary.read()
}

/** Nothing is kept of the cases but their times. */
function createSummary() {
  const parts = new Map<InstansiId, Part>()
  const standings: Summary['standings'] = {}
  const kinds: Summary['kinds'] = {}
  const tones: Summary['tones'] = {}
  const [gross, net]: [number[], number[]] = [[], []]
  const counts = {
    cases: 0,
    incomplete: 0,
    transfers: 0,
    corrected: 0,
    recalled: 0,
    reopened: 0,
    undeliverable: 0,
    adopted: 0,
  }
  const fates = { kept: 0, broken: 0 }
  const breaches: Breaches = { unconfirmed: 0, takenBack: 0, causes: {} }
  function add(one: CaseFigures): void {
    counts.cases++
    standings[one.standing] = (standings[one.standing] ?? 0) + 1
    if (one.kind) kinds[one.kind] = (kinds[one.kind] ?? 0) + 1
    if (one.tone) tones[one.tone] = (tones[one.tone] ?? 0) + 1
    if (one.adopted.value) counts.adopted++
    if (one.transfers.value === null) counts.incomplete++
    counts.transfers += one.transfers.value ?? 0
    if ((one.corrections.value ?? 0) > 0) counts.corrected++
    if (one.recalled.value) counts.recalled++
    if (one.reopened.value) counts.reopened++
    if ((one.timesUndeliverable.value ?? 0) > 0) counts.undeliverable++
    const fate = fateOf(one)
    if (fate) fates[fate]++
    count(one, breaches)
    if (one.standing === 'answered' && one.grossMs.value !== null) gross.push(one.grossMs.value)
    if (one.standing === 'answered' && one.netMs.value !== null) net.push(one.netMs.value)
    share(one, parts)
  }
  function read(): Summary {
    const instansi = new Map([...parts].map(([id, part]) => [id, finished(part)]))
    const deadline = shareOf(fates.kept, fates.broken)
    const spreads = { gross: spreadOf(gross), net: spreadOf(net) }
    return { ...counts, standings, kinds, tones, deadline, breaches, ...spreads, instansi }
  }
  return { add, read }
}

function count({ breach: { value: breach } }: CaseFigures, breaches: Breaches): void {
  if (!breach) return
  const { ruling } = breach
  if (!ruling) breaches.unconfirmed++
  else if (ruling.type === 'taken-back') breaches.takenBack++
  else breaches.causes[ruling.cause] = (breaches.causes[ruling.cause] ?? 0) + 1
}

/** Who had which part in a case. */
function share(one: CaseFigures, parts: Map<InstansiId, Part>): void {
  for (const { desk, held, atOnce, answered, noted, givenAway, fate, ownMs } of partsOf(one)) {
    const part = partOf(parts, desk)
    if (held) part.held++
    if (atOnce) part.atOnce++
    if (answered) part.answered++
    if (noted) part.noted++
    part.givenAway += givenAway
    if (fate) part[fate]++
    if (ownMs !== null) part.own.push(ownMs)
  }
}

function partOf(parts: Map<InstansiId, Part>, desk: InstansiId): Part {
  const part = parts.get(desk) ?? {
    held: 0,
    atOnce: 0,
    answered: 0,
    noted: 0,
    givenAway: 0,
    kept: 0,
    broken: 0,
    own: [],
  }
  parts.set(desk, part)
  return part
}

function finished({ kept, broken, own, ...counts }: Part): InstansiSummary {
  return { ...counts, deadline: shareOf(kept, broken), own: spreadOf(own) }
}
