import { z } from 'zod'
import { channelNameSchema } from './channel.ts'
import { delayReasonSchema } from './delay/delay-reason.ts'
import { emergencyKindSchema } from './emergency/emergency-kind.ts'
import { holderSchema } from './holder.ts'
import { inputEventSchemas } from './input/input-event.ts'
import { instansiIdSchema, officerIdSchema } from '../office/index.ts'
import { answerIdSchema, draftIdSchema, inquiryIdSchema, ticketSchema } from './ids.ts'
import { undeliverableSchema } from './inquiry.ts'
import { kindSchema } from './kind.ts'
import { reopenReasonSchema } from './reopening/reopen-reason.ts'
import { rejectionReasonSchema } from './rejection.ts'
import { breachCauseSchema, takeBackReasonSchema } from './ruling.ts'
import { toneSchema } from './tone/tone.ts'
import { warningCodeSchema } from './sharing/warning.ts'
import { wordsEventSchemas } from './words-event.ts'

/** Why a desk gave a question away, as a code; the officer's own words are kept beside it, where they can be erased. */
export const moveReasonSchema = z.enum([
  'not-our-task',
  'wrong-address',
  'other-needed',
  'own-words',
  'desk-unreachable',
  'reject-sara',
  'reject-insult',
  'reject-attack',
  'reject-privacy',
  'reject-spam',
  'reject-outside',
  'rejection-returned',
])
export type MoveReason = z.infer<typeof moveReasonSchema>

/** Why an officer doesn't work on it any more: the own wish, the claim's time was over, the appointment ended, or the citizen was asked. */
export const releaseReasonSchema = z.enum(['officer', 'time', 'left', 'paused'])
export type ReleaseReason = z.infer<typeof releaseReasonSchema>

/** Who made a transfer happen. */
export const actorSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('officer'), officer: officerIdSchema }),
  z.object({ by: z.literal('citizen') }),
  z.object({ by: z.literal('system') }),
])
export type Actor = z.infer<typeof actorSchema>

/**
 * What happened to an inquiry: append-only, numbered from 1 without gaps, read by reports and audits.
 * Events hold ids, codes and figures, never free text, so that erasing a person leaves history true.
 */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('received'),
    channel: channelNameSchema,
    kind: kindSchema,
    /** How it sounds, estimated for statistics only; absent where it wasn't. */
    tone: toneSchema.optional(),
  }),
  ...wordsEventSchemas,
  z.object({
    type: z.literal('answered-at-once'),
    faqId: z.string(),
    version: z.int().positive(),
    instansi: instansiIdSchema,
    /** Probability that the entry was right, 0 to 1; null when the citizen chose it among candidates. */
    confidence: z.number().min(0).max(1).nullable(),
  }),
  z.object({ type: z.literal('suggested'), faqIds: z.array(z.string()) }),
  z.object({ type: z.literal('redirected'), authority: z.string() }),
  /** This entry would have answered or been offered, but its last day had passed; a referral follows. */
  z.object({ type: z.literal('entry-expired'), faqId: z.string(), version: z.int().positive() }),
  z.object({ type: z.literal('judged'), helpful: z.boolean() }),
  z.object({
    type: z.literal('referred'),
    referral: z.int().positive(),
    holder: holderSchema,
    dueAt: z.iso.datetime(),
    calendar: z.string(),
    /** What was promised, in hours of that calendar; absent in events of before it was kept. */
    hours: z.number().positive().optional(),
    /** False when the citizen pressed nothing and the waiting time for a choice ran out. */
    asked: z.boolean(),
    /** The citizen called for help, and got numbers to call at once. */
    emergency: emergencyKindSchema.optional(),
  }),
  z.object({
    type: z.literal('moved'),
    referral: z.int().positive(),
    holder: holderSchema,
    reason: moveReasonSchema,
    actor: actorSchema,
    /** Milliseconds that the former holder held the question, pauses not counted. */
    heldMs: z.number().nonnegative(),
  }),
  z.object({ type: z.literal('claimed'), officer: officerIdSchema, until: z.iso.datetime() }),
  z.object({ type: z.literal('released'), officer: officerIdSchema, why: releaseReasonSchema }),
  /** "Minta keterangan": both clocks stand still, from `from` on where it goes out later than it was written; the question's words are kept under the inquiry and this number. */
  z.object({
    type: z.literal('paused'),
    number: z.int().positive(),
    officer: officerIdSchema,
    endsAt: z.iso.datetime(),
    from: z.iso.datetime().optional(),
    /** What the filter had warned of; the officer confirmed twice. */
    warnings: z.array(warningCodeSchema).optional(),
  }),
  z.object({ type: z.literal('pause-reminded'), number: z.int().positive() }),
  z.object({
    type: z.literal('resumed'),
    number: z.int().positive(),
    why: z.enum(['replied', 'timed-out', 'officer', 'moved']),
    pausedMs: z.number().nonnegative(),
    /** The deadline from now on, and the calendar that computed it. */
    dueAt: z.iso.datetime(),
    calendar: z.string(),
  }),
  /** The citizen did not answer in time what was needed. */
  z.object({ type: z.literal('lapsed'), number: z.int().positive() }),
  /** "Kabari warga": the citizen hears that it takes until about that day; the deadline stays. Own words are kept under `number`. */
  z.object({
    type: z.literal('delay-told'),
    number: z.int().positive(),
    officer: officerIdSchema,
    reason: delayReasonSchema,
    until: z.iso.date(),
    /** By which the day was counted. */
    calendar: z.string(),
    warnings: z.array(warningCodeSchema).optional(),
  }),
  z.object({ type: z.literal('reminded'), number: z.int().positive() }),
  z.object({ type: z.literal('overdue') }),
  z.object({ type: z.literal('escalated'), number: z.int().positive() }),
  z.object({
    type: z.literal('answered'),
    answerId: answerIdSchema,
    instansi: instansiIdSchema,
    officer: officerIdSchema,
    /** Milliseconds that the answering desk held the question, pauses not counted; and those since the promise began, with them. */
    heldMs: z.number().nonnegative(),
    totalMs: z.number().nonnegative(),
    pausedMs: z.number().nonnegative().default(0),
    late: z.boolean(),
    /** What the filter had warned of; the officer confirmed twice. */
    warnings: z.array(warningCodeSchema).optional(),
    /** A colleague had claimed the case; the officer confirmed twice. */
    claimedBy: officerIdSchema.optional(),
    /** Who let it go, where the *instansi* asks for approval; `officer` is who wrote it. */
    approver: officerIdSchema.optional(),
  }),
  /** An answer waits for approval; `by`: whose. */
  z.object({
    type: z.literal('approval-asked'),
    draft: draftIdSchema,
    officer: officerIdSchema,
    by: z.enum(['instansi', 'diskominfo']),
    warnings: z.array(warningCodeSchema),
  }),
  z.object({
    type: z.literal('approval-returned'),
    draft: draftIdSchema,
    officer: officerIdSchema,
    /** Milliseconds that the answer waited for this. */
    waitedMs: z.number().nonnegative(),
  }),
  /** Nobody at the *instansi* could approve it any more, so *Diskominfo* was asked. */
  z.object({ type: z.literal('approval-passed'), draft: draftIdSchema }),
  /** Its author left the register: the answer is nobody's to give. */
  z.object({
    type: z.literal('approval-dropped'),
    draft: draftIdSchema,
    officer: officerIdSchema,
    /** Milliseconds that the answer had waited. */
    waitedMs: z.number().nonnegative(),
  }),
  /** A *ralat*. `number`: 2 is "Ralat 1", as the answers are numbered. It never touches the clock. */
  z.object({
    type: z.literal('corrected'),
    answerId: answerIdSchema,
    number: z.int().min(2),
    instansi: instansiIdSchema,
    officer: officerIdSchema,
    recalled: z.boolean(),
    warnings: z.array(warningCodeSchema).optional(),
  }),
  z.object({
    type: z.literal('delivered'),
    answerId: answerIdSchema,
    /** Files that the channel refused for good; the words arrived. */
    missingFiles: z.int().positive().optional(),
  }),
  z.object({
    type: z.literal('undeliverable'),
    answerId: answerIdSchema,
    reason: undeliverableSchema,
  }),
  /** The channel has not taken the answer for a while; it is tried on and on. */
  z.object({ type: z.literal('delayed'), answerId: answerIdSchema }),
  /** The citizen came back, and the answer that could not be delivered goes out again. */
  z.object({ type: z.literal('returned'), answerId: answerIdSchema }),
  /** The citizen's message gets no official answer. `proposedBy`: the officer of the desk that asked for it, if one did. */
  z.object({
    type: z.literal('rejected'),
    reason: rejectionReasonSchema,
    officer: officerIdSchema,
    proposedBy: officerIdSchema.optional(),
    heldMs: z.number().nonnegative(),
    totalMs: z.number().nonnegative(),
    /** Absent in events of before it was kept. */
    pausedMs: z.number().nonnegative().optional(),
  }),
  /** The citizen opened an answered question again: it begins anew as the inquiry `as`. */
  z.object({
    type: z.literal('reopened'),
    as: inquiryIdSchema,
    ticket: ticketSchema,
    reason: reopenReasonSchema,
  }),
  /** The same, of the new inquiry. `number`: how often the matter was opened again, recalled answers not counted. */
  z.object({
    type: z.literal('reopens'),
    of: inquiryIdSchema,
    ticket: ticketSchema,
    reason: reopenReasonSchema,
    number: z.int().nonnegative(),
  }),
  z.object({ type: z.literal('withdrawn') }),
  ...inputEventSchemas,
  /** *Diskominfo* found why the deadline passed. `proposed`: what the log had suggested; null: nothing could be. The last one holds. */
  z.object({
    type: z.literal('breach-explained'),
    cause: breachCauseSchema,
    proposed: breachCauseSchema.nullable(),
    officer: officerIdSchema,
  }),
  /** *Diskominfo* took back that the case is late; its own words are kept under this event's number. The deadline stays. */
  z.object({
    type: z.literal('overdue-taken-back'),
    reason: takeBackReasonSchema,
    officer: officerIdSchema,
  }),
])
export type EventBody = z.infer<typeof eventBodySchema>

export interface InquiryEvent {
  sequence: number
  at: Date
  body: EventBody
}
