import type { InstansiId, OfficerId } from '../office/index.ts'
import type {
  AnswerId,
  BreachCause,
  ChannelName,
  EventBody,
  Kind,
  MoveReason,
  TakeBackReason,
  Tone,
} from '../routing/index.ts'
import type { Missing } from './figure.ts'
import type { Standing } from './standing-schema.ts'

export interface Span {
  since: Date
  /** Null: it goes on. */
  until: Date | null
}

/** One holding by one desk. `why`: why it gave the question away. */
export interface HoldingSpan extends Span {
  referral: number
  desk: InstansiId
  as: 'responsible' | 'triage'
  why: MoveReason | null
}

/** A question to the citizen. `end`: how it ended, null while it goes on or where the case ended with it. */
export interface PauseSpan extends Span {
  number: number
  end: Extract<EventBody, { type: 'resumed' }>['why'] | null
}

/** An answer from the knowledge base. `helpful`: what the citizen said of it ("Terjawab", "Belum"); null: nothing. */
export interface AnswerAtOnce {
  faqId: string
  instansi: InstansiId
  helpful: boolean | null
}

/** What a history says, put side by side; nothing is computed yet. */
export interface Walk {
  standing: Standing
  /** Where it came in; null: its beginning is missing. */
  channel: ChannelName | null
  /** What kind of message it is, as an officer said last; null: its beginning is missing. */
  kind: Kind | null
  /** How its words sound, estimated when it came; null: it wasn't. */
  tone: Tone | null
  /** A suggestion that was put into practice. */
  adopted: boolean
  /** Until when it was looked at. */
  asOf: Date
  /** Null while it is open. */
  closedAt: Date | null
  referredAt: Date | null
  /** The deadline in force. */
  dueAt: Date | null
  holdings: HoldingSpan[]
  pauses: PauseSpan[]
  reminders: number
  escalations: number
  /** When the clock said that the deadline had passed. */
  overdueTold: Date | null
  /** Since when an answer waits for approval, or waited when the case was closed; null where none does. */
  approvalSince: Date | null
  answeredBy: InstansiId | null
  /** Whose answer it was at that *instansi*. */
  answerer: OfficerId | null
  /** The entry that answered at once, whatever came of it. */
  atOnce: AnswerAtOnce | null
  /** The version that holds. */
  answer: AnswerId | null
  delivery: 'waiting' | 'delayed' | 'delivered' | 'undeliverable' | null
  corrections: number
  recalled: boolean
  /** The citizen opened it again after its answer. */
  reopened: boolean
  timesUndeliverable: number
  timesReturned: number
  /** What *Diskominfo* has found about the deadline that passed; the last ruling holds. */
  ruling: { type: 'explained'; cause: BreachCause } | { type: 'taken-back'; reason: TakeBackReason } | null
  fault: Extract<Missing, 'incomplete' | 'clock-went-back'> | null
}

/** Before anything happened. */
export function nothingYet(asOf: Date): Walk {
  return {
    standing: 'placing',
    channel: null,
    kind: null,
    tone: null,
    adopted: false,
    asOf,
    closedAt: null,
    referredAt: null,
    dueAt: null,
    holdings: [],
    pauses: [],
    reminders: 0,
    escalations: 0,
    overdueTold: null,
    approvalSince: null,
    answeredBy: null,
    answerer: null,
    atOnce: null,
    answer: null,
    delivery: null,
    corrections: 0,
    recalled: false,
    reopened: false,
    timesUndeliverable: 0,
    timesReturned: 0,
    ruling: null,
    fault: null,
  }
}
