import type { OfficerId } from '../office/index.ts'
import type { ChannelName, InquiryEvent, Kind, Tone } from '../routing/index.ts'
import { earliest } from './changes-at.ts'
import { type CaseFigures, caseFigures } from './case-figures.ts'
import { type CasePart, partsOf } from './case-parts.ts'
import { type Fate, fateOf } from './share.ts'
import type { Standing } from './standing-schema.ts'
import type { RulingCode } from './tally.ts'
import type { AnswerAtOnce } from './walk.ts'

/**
 * What figures over many cases need of one, flat, so that it can be stored and counted where it is stored. All of it is
 * computed from the case's events and can be at any time again.
 */
export interface CaseFact {
  computedAt: Date
  closedAt: Date | null
  /** When the fact becomes another though nothing happens; null: only events change it. */
  changesAt: Date | null
  channel: ChannelName | null
  kind: Kind | null
  tone: Tone | null
  standing: Standing
  atOnce: AnswerAtOnce | null
  answeredBy: CaseFigures['answeredBy']
  answerer: OfficerId | null
  fate: Fate
  /** What is known of a deadline that passed; null: none did. */
  ruling: RulingCode | null
  /** Milliseconds, of answered cases only. */
  grossMs: number | null
  netMs: number | null
  transfers: number
  corrected: boolean
  recalled: boolean
  reopened: boolean
  undeliverable: boolean
  adopted: boolean
  /** False: events are missing, or their moments contradict each other, so that no time of it can be told. */
  whole: boolean
  parts: CasePart[]
}

/** `events`: the whole history of one inquiry, in the order of its numbers. `sequence`: of the last one there is. */
export function factOf(events: readonly InquiryEvent[], now: Date): CaseFact & { sequence: number } {
  const fact = toFact(caseFigures(events, now))
  // An event whose clock ran a little ahead comes to pass then.
  const changesAt = earliest([fact.changesAt, ...events.map(({ at }) => at)], now)
  return { ...fact, changesAt, sequence: events.length }
}

/** What is kept of a case's figures. */
export function toFact(one: CaseFigures): CaseFact {
  const { standing, closedAt, changesAt, channel, kind, tone, atOnce, answeredBy, answerer } = one
  const isAnswered = standing === 'answered'
  return {
    computedAt: one.asOf,
    closedAt,
    changesAt,
    channel,
    kind,
    tone,
    standing,
    atOnce,
    answeredBy,
    answerer,
    fate: fateOf(one),
    ruling: rulingOf(one),
    grossMs: isAnswered ? one.grossMs.value : null,
    netMs: isAnswered ? one.netMs.value : null,
    transfers: one.transfers.value ?? 0,
    corrected: (one.corrections.value ?? 0) > 0,
    recalled: one.recalled.value ?? false,
    reopened: one.reopened.value ?? false,
    undeliverable: (one.timesUndeliverable.value ?? 0) > 0,
    adopted: one.adopted.value ?? false,
    whole: one.grossMs.value !== null || one.grossMs.why === 'not-referred',
    parts: partsOf(one),
  }
}

function rulingOf({ breach: { value: breach } }: CaseFigures): CaseFact['ruling'] {
  if (!breach) return null
  const { ruling } = breach
  if (!ruling) return 'unconfirmed'
  return ruling.type === 'taken-back' ? 'taken-back' : ruling.cause
}
