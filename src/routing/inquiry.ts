import { z } from 'zod'
import { channelNameSchema } from './channel.ts'
import { emergencyKindSchema } from './emergency/emergency-kind.ts'
import { delaySchema } from './delay/delay-reason.ts'
import { correctionSchema, deliverySchema, type FormerAnswer, formerAnswerSchema } from './delivery.ts'
import { adoptionSchema } from './input/adoption.ts'
import { kindSchema } from './kind.ts'
import { holderSchema } from './holder.ts'
import { instansiIdSchema, officerIdSchema } from '../office/index.ts'
import {
  answerIdSchema,
  conversationIdSchema,
  draftIdSchema,
  inquiryIdSchema,
  personIdSchema,
  ticketSchema,
} from './ids.ts'
import { rejectionReasonSchema, rejectionSchema } from './rejection.ts'
import { rulingSchema } from './ruling.ts'

export * from './delivery.ts'

/**
 * The promise to the citizen: begun by the first referral, never moved by a transfer. What was *done* about it is
 * stored (`reminded`, `overdueTold`, `escalations`); whether it is overdue is computed from `dueAt` and now.
 */
export const promiseSchema = z.object({
  startedAt: z.date(),
  dueAt: z.date(),
  /** Which calendar and version computed `dueAt`: a later edit of holidays rewrites nothing. */
  calendar: z.string(),
  /** How many of the configured reminders have gone out. */
  reminded: z.int().nonnegative(),
  overdueTold: z.boolean(),
  /** How many times the case was escalated after the deadline. */
  escalations: z.int().nonnegative(),
  /** How many hours of that calendar were promised; promises of before it was kept have none. */
  hours: z.number().positive().optional(),
  /** Pauses so far, and how long they were together, in milliseconds; one that is going on is not in it. */
  pauses: z.int().nonnegative().default(0),
  pausedMs: z.number().nonnegative().default(0),
  /** How many times the citizen was told that it takes longer; absent: never. */
  delays: z.int().positive().optional(),
  /** What *Diskominfo* has found about it after its deadline had passed. */
  ruling: rulingSchema.optional(),
})
export type Promised = z.infer<typeof promiseSchema>

/** One holding of the question by one desk; numbered from 1 within the inquiry. */
export const referralSchema = z.object({
  number: z.int().positive(),
  holder: holderSchema,
  since: z.date(),
  /** How long the citizen was waited for within it, in milliseconds: not this holder's time. */
  pausedMs: z.number().nonnegative().default(0),
})
export type Referral = z.infer<typeof referralSchema>

/** "Ambil": an officer of the holding desk works on it. Colleagues see it; it forbids nobody anything, and ends by itself. */
export const claimSchema = z.object({ officer: officerIdSchema, until: z.date() })
export type Claim = z.infer<typeof claimSchema>

/** A drafted answer that a *pejabat* must see first. `by`: whose turn it is, the *instansi*'s own or *Diskominfo*'s. */
export const approvalSchema = z.object({
  draft: draftIdSchema,
  proposer: officerIdSchema,
  by: z.enum(['instansi', 'diskominfo']),
  since: z.date(),
})

/** The citizen was asked for something ("Minta keterangan"): both clocks stand still until there is a reply, or the time for one ends. */
export const pauseSchema = z.object({
  /** The how-manieth question to the citizen about this inquiry, from 1. */
  number: z.int().positive(),
  officer: officerIdSchema,
  /** When the question goes out: what is asked at night goes in the morning, and until then the clocks run. */
  since: z.date(),
  /** At the latest then it ends by itself. */
  endsAt: z.date(),
  reminded: z.boolean(),
})
export type Pause = z.infer<typeof pauseSchema>

/**
 * Where a question is. Open states have exactly one holder and a moment at which something happens by itself
 * (`wakeAt`); closed states have neither. Pressing "teruskan" turns any of the first four into `referred`.
 */
export const stateSchema = z.discriminatedUnion('name', [
  /**
   * Open, held by the citizen: a fragment that more may follow; at `wakeAt` it is taken for all that they wanted to say.
   * `more`: they were asked for it, because it says too little, and have given it.
   */
  z.object({
    name: z.literal('gathering'),
    wakeAt: z.date(),
    more: z.enum(['asked', 'given']).nullable().default(null),
  }),
  /** Open, held by the citizen: does this belong to an open ticket, or is it a new question? */
  z.object({ name: z.literal('placing'), tickets: z.array(inquiryIdSchema).min(1), wakeAt: z.date() }),
  /** Open, held by the citizen: two or three candidates were offered; unpressed, it is referred at `wakeAt`. */
  z.object({ name: z.literal('choosing'), faqIds: z.array(z.string()).min(1), wakeAt: z.date() }),
  /** Closed: the knowledge base answered. The citizen may still forward it. */
  z.object({
    name: z.literal('answered-at-once'),
    faqId: z.string(),
    instansi: instansiIdSchema,
    judged: z.enum(['helpful', 'unhelpful']).nullable(),
  }),
  /** Closed: another authority's matter, the citizen knows whom to ask. The citizen may still forward it. */
  z.object({ name: z.literal('redirected'), authority: z.string() }),
  /**
   * Open, held by a desk. `wakeAt`: the next reminder, the deadline, the next escalation, or the end of the claim. With a
   * `pause` the citizen holds it, for the desk that asked; `wakeAt` is then the pause's own next moment, and nobody's claim.
   */
  z.object({
    name: z.literal('referred'),
    referral: referralSchema,
    promised: promiseSchema,
    claim: claimSchema.optional(),
    /** Set while an answer waits for approval: then it is the approver's turn, at the same desk and by the same clock. */
    approval: approvalSchema.optional(),
    pause: pauseSchema.nullable().default(null),
    /** The citizen was told by this holder that it takes longer, and until about when. */
    delay: delaySchema.optional(),
    /** Held by triage to confirm that it gets no answer. */
    rejection: rejectionSchema.optional(),
    /** The citizen called for help: its cards are loud, also at night. */
    emergency: emergencyKindSchema.optional(),
    wakeAt: z.date(),
  }),
  /** Closed: the official answer is recorded; `delivery` says what really happened to it. */
  z.object({
    name: z.literal('answered'),
    answerId: answerIdSchema,
    instansi: instansiIdSchema,
    officer: officerIdSchema,
    answeredAt: z.date(),
    referral: referralSchema,
    promised: promiseSchema,
    delivery: deliverySchema,
    /** When the version that holds reached the citizen; absent: it hasn't, or it did before this was kept. */
    deliveredAt: z.date().optional(),
    /** Of the files that belong to it, so many could not be handed over. */
    missingFiles: z.int().positive().optional(),
    /** Set when the answer that holds now (`answerId`, `delivery`) is a *ralat*; `officer` and `answeredAt` stay the first's. */
    correction: correctionSchema.optional(),
    /** Earlier versions, the first one first. */
    former: z.array(formerAnswerSchema).optional(),
    /** The citizen opened the question again, as this inquiry. */
    reopenedAs: z.object({ inquiry: inquiryIdSchema, ticket: ticketSchema }).optional(),
    adopted: adoptionSchema.optional(),
  }),
  /**
   * Closed: input is recorded, by the desk that held it ("Catat") or at once, because it concerns no *instansi* and asks
   * nothing: then nobody promised anything, and the citizen may still ask for an answer.
   */
  z.object({
    name: z.literal('noted'),
    notedAt: z.date(),
    officer: officerIdSchema.nullable(),
    referral: referralSchema.nullable(),
    promised: promiseSchema.optional(),
    adopted: adoptionSchema.optional(),
  }),
  /** Closed by *Diskominfo*: against the ethics of the service; the citizen was told why and how to ask anew. */
  z.object({
    name: z.literal('rejected'),
    reason: rejectionReasonSchema,
    officer: officerIdSchema,
    rejectedAt: z.date(),
    referral: referralSchema,
    promised: promiseSchema,
  }),
  /** Closed: the message was added to another ticket. */
  z.object({ name: z.literal('joined'), to: inquiryIdSchema }),
  /** Closed: the citizen did not answer what was needed, and the office's rule is to close then. */
  z.object({
    name: z.literal('lapsed'),
    referral: referralSchema,
    promised: promiseSchema,
    late: z.boolean().optional(),
  }),
  /**
   * Closed by the citizen. `referral` is the last holding, if any desk had it, and `promised` what that stood under. `late`
   * (here and above): the deadline had passed by then; cases of before it was kept have none.
   */
  z.object({
    name: z.literal('withdrawn'),
    referral: referralSchema.nullable(),
    promised: promiseSchema.optional(),
    late: z.boolean().optional(),
  }),
])
export type State = z.infer<typeof stateSchema>
export type StateName = State['name']

export const inquirySchema = z.object({
  id: inquiryIdSchema,
  ticket: ticketSchema,
  conversation: conversationIdSchema,
  person: personIdSchema,
  channel: channelNameSchema,
  kind: kindSchema,
  receivedAt: z.date(),
  /** Sequence number of the last event; the next event has one more. */
  sequence: z.int().nonnegative(),
  /** The inquiry whose answer did not settle it, and how often the matter was opened again, recalled answers not counted. */
  reopens: z.object({ inquiry: inquiryIdSchema, number: z.int().nonnegative() }).optional(),
  state: stateSchema,
  /** The citizen's data is gone for good: nobody can be told anything about it any more. Absent: no. */
  erased: z.boolean().optional(),
})
export type Inquiry = z.infer<typeof inquirySchema>
export type InquiryIn<Name extends StateName> = Inquiry & { state: Extract<State, { name: Name }> }

/** The moment at which something happens by itself, or null for a closed inquiry. */
export function wakeAt(state: State): Date | null {
  return 'wakeAt' in state ? state.wakeAt : null
}

/** Who works on it at this moment, if anybody claimed it. */
export function claimOf({ state }: Inquiry, now: Date): Claim | null {
  const claim = state.name === 'referred' ? state.claim : undefined
  return claim && now < claim.until ? claim : null
}

/** The pause that holds at this moment; none while its question still waits for the morning. */
export function pauseOf({ state }: Pick<Inquiry, 'state'>, now: Date): Pause | null {
  const pause = state.name === 'referred' ? state.pause : null
  return pause && now >= pause.since ? pause : null
}

/** True while somebody still has to do something (invariant 3: exactly one holder, exactly one `wakeAt`). */
export function isOpen(state: State): boolean {
  return wakeAt(state) !== null
}

/** All versions of an official answer, the first one first, the one that holds now last. */
export function versionsOf(state: Extract<State, { name: 'answered' }>): FormerAnswer[] {
  const { answerId, delivery, missingFiles, correction, former = [] } = state
  const missing = missingFiles ? { missingFiles } : {}
  return [...former, { answerId, delivery, ...missing, ...(correction ? { correction } : {}) }]
}
