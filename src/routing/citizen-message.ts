import { z } from 'zod'
import { blockReasonSchema } from './blocks/block.ts'
import { deadlineClockSchema } from './deadline-clock.ts'
import { erasureMessageSchemas } from './erasure/erasure-message.ts'
import { delayedSchema } from './delay/delay-message.ts'
import { emergencyKindSchema } from './emergency/emergency-kind.ts'
import { grievanceSchema } from './grievances/grievance.ts'
import { holderSchema } from './holder.ts'
import { kindSchema } from './kind.ts'
import { answerIdSchema, conversationIdSchema, inquiryIdSchema, languageSchema, ticketSchema } from './ids.ts'
import { pauseMessageSchemas } from './pause-message.ts'
import { placingMessageSchemas } from './conversation/placing-message.ts'
import { rejectionReasonSchema } from './rejection.ts'
import { satisfactionMessageSchemas } from './satisfaction/satisfaction-message.ts'
import { topicKeySchema } from './topics/topic.ts'

/** Short messages to citizens that need no more than their own name and perhaps a ticket. */
export const citizenNoticeSchema = z.enum([
  /** Of older versions, where they still wait to be sent. */
  'welcome',
  'help',
  'greeting',
  'salam',
  'ask-away',
  'say-more',
  'thanks',
  'chatter',
  'automatic',
  'glad',
  'unknown-command',
  'unsupported',
  'call',
  'place-in-words',
  'needs-words',
  'voice-needs-words',
  'file-needs-words',
  'file-missing',
  'too-long',
  'choice-expired',
  'choice-erased',
  'already-forwarded',
  'nothing-open',
  'ticket-unknown',
  'withdrawn',
  'words-added',
  'already-answered',
  'slowed',
  'unblocked',
  'many-waiting',
  'language-set',
  'form-cancelled',
  'form-sent',
  'form-files-full',
  'reopened-before',
  'reopened-enough',
  'reopened-too-late',
  'lookup-refused',
  'lookup-missed',
  'data-kept',
  'copy-recent',
])
export type CitizenNotice = z.infer<typeof citizenNoticeSchema>

/** One line of `/status`. */
export const statusLineSchema = z.object({
  ticket: ticketSchema,
  where: z.enum([
    'choosing',
    'referred',
    'paused',
    'lapsed',
    'answered',
    'recalled',
    'undeliverable',
    'answered-at-once',
    'redirected',
    'withdrawn',
    'rejected',
    'noted',
    'noted-at-once',
    'adopted',
  ]),
  holder: holderSchema.nullable(),
  /** ISO times; null where none applies. */
  receivedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  /** The day until which it probably takes, as the citizen was told. */
  estimate: z.iso.date().optional(),
  /** *Diskominfo* has taken back that it is late. */
  excused: z.boolean().optional(),
  /** The citizen opened it again under that ticket; it goes on where that one ended. */
  reopenedAs: ticketSchema.optional(),
  reopens: ticketSchema.optional(),
  /** Where its owner asked for this one: its secret words are told, for other places. */
  own: inquiryIdSchema.optional(),
  /** How the deadline comes about, where one ticket was asked for. */
  clock: deadlineClockSchema.optional(),
})
export type StatusLine = z.infer<typeof statusLineSchema>

export const citizenMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('instant-answer'),
    inquiry: inquiryIdSchema,
    faqId: z.string(),
    version: z.int().positive(),
    /** Where that can be reported too is told with it. */
    grievance: grievanceSchema.optional(),
  }),
  /** A further question whose answer, as far as we know it, was just given. */
  z.object({ type: z.literal('answer-above'), inquiry: inquiryIdSchema }),
  z.object({ type: z.literal('suggestions'), inquiry: inquiryIdSchema, faqIds: z.array(z.string()).min(1) }),
  z.object({
    type: z.literal('redirect'),
    inquiry: inquiryIdSchema,
    authority: z.object({ name: z.string(), contact: z.string() }),
  }),
  z.object({
    type: z.literal('referred'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
    dueAt: z.iso.datetime(),
    /** Messages of before it was told have none. */
    kind: kindSchema.optional(),
    /** Where that can be reported too is told with it. */
    grievance: grievanceSchema.optional(),
    /** The citizen chose a candidate that may not answer any more. */
    choiceExpired: z.boolean().optional(),
    /** It goes on where this ticket ended. */
    reopens: ticketSchema.optional(),
    /** A call for help: the numbers to call stand above it, and are quicker than any deadline. */
    emergency: z.boolean().optional(),
  }),
  /** What the answer left open: with one tap, or in the citizen's own words. */
  z.object({ type: z.literal('reopen-ask'), inquiry: inquiryIdSchema, ticket: ticketSchema }),
  z.object({
    type: z.literal('moved'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
    dueAt: z.iso.datetime(),
    /** The promised hour has passed already. */
    late: z.boolean(),
    /** *Diskominfo* looks at whether it gets an answer. */
    review: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('rejected'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    reason: rejectionReasonSchema,
  }),
  /** A desk has recorded it as input. */
  z.object({
    type: z.literal('noted'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
    kind: kindSchema,
  }),
  /** Thanked and recorded at once, because it asks nothing and concerns no *instansi*. */
  z.object({ type: z.literal('noted-at-once'), inquiry: inquiryIdSchema }),
  /** The citizen's suggestion was put into practice. */
  z.object({
    type: z.literal('adopted'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
  }),
  z.object({
    type: z.literal('overdue'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
    /** The day until which it probably takes, as the citizen was told. */
    estimate: z.iso.date().optional(),
  }),
  delayedSchema,
  /**
   * Numbers to call, before anything else; which ones is the office's to say when it goes out. `bitten`: what to do about a
   * bite is said as well.
   */
  z.object({
    type: z.literal('emergency'),
    what: emergencyKindSchema,
    sure: z.boolean(),
    bitten: z.boolean().optional(),
    /** Whoever calls in English and never chose a language reads it so. */
    language: languageSchema.optional(),
  }),
  /** Until then nothing of this citizen's reaches a desk; `again`: they were told why before. */
  z.object({
    type: z.literal('blocked'),
    reason: blockReasonSchema,
    until: z.iso.datetime(),
    again: z.boolean(),
  }),
  /** The *standar pelayanan* as it is when this goes out. */
  z.object({ type: z.literal('standard') }),
  ...pauseMessageSchemas,
  ...erasureMessageSchemas,
  ...satisfactionMessageSchemas,
  z.object({
    type: z.literal('official-answer'),
    inquiry: inquiryIdSchema,
    answerId: answerIdSchema,
    /** It could not be delivered before; sent only if it still wasn't when its turn comes. */
    again: z.boolean().optional(),
  }),
  /** A *ralat* went out: this version's message is marked as no longer true, where the channel can change it. */
  z.object({ type: z.literal('answer-mark'), inquiry: inquiryIdSchema, answerId: answerIdSchema }),
  ...placingMessageSchemas,
  /** Which of several open questions `/batal` means; one that no desk holds has no ticket that its citizen was told. */
  z.object({
    type: z.literal('withdraw-which'),
    tickets: z.array(z.object({ inquiry: inquiryIdSchema, ticket: ticketSchema.nullable() })).min(1),
  }),
  /** Taken back before anybody was told its ticket: its words name it. */
  z.object({ type: z.literal('withdrawn'), inquiry: inquiryIdSchema }),
  z.object({ type: z.literal('status'), lines: z.array(statusLineSchema) }),
  /** The greeting of `/start`, with what is asked most when it goes out. */
  z.object({
    type: z.literal('welcome'),
    /** Of the citizen's app, where it says so: offered, never taken for granted. */
    appLanguage: languageSchema.nullable(),
  }),
  /** To a group, which is no place for questions: where its people can ask in private. */
  z.object({ type: z.literal('group-greeting'), link: z.url() }),
  /** Some questions of a category, to choose from. */
  z.object({ type: z.literal('topic-questions'), category: topicKeySchema }),
  /** The next step of the guided form. */
  z.object({
    type: z.literal('form'),
    ask: z.enum(['topic', 'question', 'more', 'place', 'photo', 'change']),
  }),
  /** The form read back, as it is when this goes out; `unsent`: asked about because it was left. */
  z.object({ type: z.literal('form-review'), conversation: conversationIdSchema, unsent: z.boolean() }),
  /** Which languages there are is known when it goes out. */
  z.object({ type: z.literal('language-choice') }),
  z.object({ type: z.literal('notice'), notice: citizenNoticeSchema, ticket: ticketSchema.nullable() }),
])
export type CitizenMessage = z.infer<typeof citizenMessageSchema>
