import type { InstansiId, OfficerId } from '../office/index.ts'
import type { ChannelName, InquiryEvent, Kind, Tone } from '../routing/index.ts'
import { changesAt } from './changes-at.ts'
import { type Breach, findBreach } from './find-breach.ts'
import { type Figure, known, missing } from './figure.ts'
import { pausedWithin, spanMs, togetherMs } from './span-ms.ts'
import type { Standing } from './standing-schema.ts'
import type { AnswerAtOnce, HoldingSpan, Walk } from './walk.ts'
import { walkCase } from './walk-case.ts'

/** One holding by one desk, with the time that was its own. */
export interface Holding extends HoldingSpan {
  /** Milliseconds, the pauses within it not counted; until `asOf` where it goes on. */
  heldMs: number
  pausedMs: number
}

/**
 * The figures of one inquiry, computed from its events alone, as they were at a moment; of an open case so far. Times are
 * milliseconds by the wall clock, whatever calendar the deadline was counted by.
 */
export interface CaseFigures {
  standing: Standing
  /** Where it came in; null where the history has no beginning. */
  channel: ChannelName | null
  /** One of the regulation's four, as an officer said last; null where the history has no beginning. */
  kind: Kind | null
  /** *Positif, netral, negatif*, an estimate by a list of words from when it came; null where it wasn't estimated. */
  tone: Tone | null
  /** A suggestion that the *instansi* put into practice. */
  adopted: Figure<boolean>
  asOf: Date
  /** When time alone makes these figures others (those of an open case's times aside); null: only events do. */
  changesAt: Date | null
  /** Null while it is open. */
  closedAt: Date | null
  /** Whose answer it was; null where no *instansi* answered. */
  answeredBy: InstansiId | null
  /** The officer who gave it; never for anybody outside of the supervision. */
  answerer: OfficerId | null
  /** The entry that answered at once, also where the citizen said that it didn't help. */
  atOnce: AnswerAtOnce | null
  /** The deadline in force; null where none was promised. */
  dueAt: Date | null
  /** Gross: from the first referral until the case was closed. */
  grossMs: Figure<number>
  /** Net: gross less the time in which the citizen was waited for. */
  netMs: Figure<number>
  pausedMs: Figure<number>
  pauses: Figure<number>
  /** In order; together they are the net time. */
  holdings: Figure<Holding[]>
  /** How many times it changed hands. */
  transfers: Figure<number>
  reminders: Figure<number>
  escalations: Figure<number>
  /** The deadline in force passed while a desk held it, and nobody took that back. Of an open case: so far. */
  late: Figure<boolean>
  /** That the deadline passed, also where it was taken back; null when it did not. */
  breach: Figure<Breach | null>
  /** *Ralat* of its answer; `recalled`: the last one took the answer back. */
  corrections: Figure<number>
  recalled: Figure<boolean>
  /** The citizen opened it again: what the answer left open is a case of its own. */
  reopened: Figure<boolean>
  /** What is known of the version that holds; null where there is none. */
  delivery: Walk['delivery']
  timesUndeliverable: Figure<number>
  /** How many times the answer went out again because the citizen came back. */
  timesReturned: Figure<number>
}

/** `events`: the whole history of one inquiry, in the order of its numbers; what came after `asOf` is not looked at. */
export function caseFigures(events: readonly InquiryEvent[], asOf: Date): CaseFigures {
  const walk = walkCase(events, asOf)
  const { standing, closedAt, answeredBy, delivery, fault } = walk
  const counted = (count: number): Figure<number> => (fault === 'incomplete' ? missing(fault) : known(count))
  const promised = <Value>(value: (since: Date) => Value): Figure<Value> => {
    if (fault) return missing(fault)
    return walk.referredAt ? known(value(walk.referredAt)) : missing('not-referred')
  }
  const gross = (since: Date) => spanMs({ since, until: closedAt }, asOf)
  const paused = togetherMs(walk.pauses, asOf)
  const breach = promised(() => findBreach(walk, events))
  return {
    standing,
    channel: walk.channel,
    kind: walk.kind,
    tone: walk.tone,
    adopted: fault === 'incomplete' ? missing(fault) : known(walk.adopted),
    asOf,
    changesAt: changesAt(walk),
    closedAt,
    answeredBy,
    answerer: walk.answerer,
    atOnce: walk.atOnce,
    dueAt: walk.dueAt,
    grossMs: promised(gross),
    netMs: promised((since) => gross(since) - paused),
    pausedMs: promised(() => paused),
    pauses: counted(walk.pauses.length),
    holdings: promised(() => walk.holdings.map((span) => holding(span, walk))),
    transfers: counted(Math.max(0, walk.holdings.length - 1)),
    reminders: counted(walk.reminders),
    escalations: counted(walk.escalations),
    late: breach.value === null && 'why' in breach ? breach : known(isLate(breach.value)),
    breach,
    corrections: counted(walk.corrections),
    recalled: fault === 'incomplete' ? missing(fault) : known(walk.recalled),
    reopened: fault === 'incomplete' ? missing(fault) : known(walk.reopened),
    delivery,
    timesUndeliverable: counted(walk.timesUndeliverable),
    timesReturned: counted(walk.timesReturned),
  }
}

function isLate(breach: Breach | null): boolean {
  return breach !== null && breach.ruling?.type !== 'taken-back'
}

function holding(span: HoldingSpan, walk: Walk): Holding {
  const pausedMs = pausedWithin(span, walk)
  return { ...span, pausedMs, heldMs: spanMs(span, walk.asOf) - pausedMs }
}
