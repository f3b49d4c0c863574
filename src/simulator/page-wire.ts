/**
 * What travels between the simulator's server and its page, as JSON: one schema per shape, used on both sides.
 * The small edition of zod keeps the page's script small.
 */
import * as z from 'zod/mini'

/** ISO 8601, of the simulated clock. */
const moment = z.string()

export const wireMessage = z.object({
  messageId: z.number(),
  threadId: z.optional(z.number()),
  from: z.object({ id: z.number(), name: z.string(), isBot: z.boolean() }),
  date: moment,
  editedAt: z.optional(moment),
  text: z.string(),
  entities: z.array(
    z.object({ type: z.string(), offset: z.number(), length: z.number(), url: z.optional(z.string()) }),
  ),
  media: z.optional(
    z.object({
      kind: z.string(),
      /** Where the page finds it, under `/simulator/file/`. */
      fileId: z.optional(z.string()),
      fileName: z.optional(z.string()),
      mimeType: z.optional(z.string()),
      bytes: z.optional(z.number()),
    }),
  ),
  replyTo: z.optional(z.number()),
  buttons: z.array(
    z.array(
      z.object({ text: z.string(), callbackData: z.optional(z.string()), url: z.optional(z.string()) }),
    ),
  ),
  forceReply: z.optional(z.boolean()),
  silent: z.optional(z.boolean()),
  service: z.optional(z.string()),
})
export type WireMessage = z.infer<typeof wireMessage>

const wireClock = z.object({ now: moment, speed: z.number() })

const wireBot = z.object({ id: z.number(), name: z.string(), username: z.string() })

export const wireState = z.object({
  /** New whenever the server began anew: what was known before no longer counts. */
  boot: z.string(),
  clock: wireClock,
  officeName: z.string(),
  timeZone: z.string(),
  citizenBot: wireBot,
  /** The office's number on WhatsApp, without "+"; absent: there is none. */
  whatsapp: z.optional(z.extend(wireBot, { number: z.string() })),
  staffBot: wireBot,
  group: z.object({
    key: z.string(),
    title: z.string(),
    isForum: z.boolean(),
    memberCount: z.number(),
    topics: z.array(z.object({ threadId: z.number(), name: z.string(), closed: z.boolean() })),
  }),
  citizens: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      chatKey: z.string(),
      /** The chat with the office's number on WhatsApp. */
      whatsappKey: z.optional(z.string()),
      blocked: z.boolean(),
    }),
  ),
  officers: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      instansi: z.string(),
      role: z.string(),
      threadId: z.optional(z.number()),
      chatKey: z.string(),
    }),
  ),
  /** The latest messages of each chat that the page shows, oldest first, by chat key. */
  messages: z.record(z.string(), z.array(wireMessage)),
})
export type WireState = z.infer<typeof wireState>

/** What the event stream tells, in order. */
export const wireEvent = z.discriminatedUnion('type', [
  /** First of every stream: from here on nothing is missed, so load the state now. */
  z.object({ type: z.literal('hello'), boot: z.string() }),
  z.object({ type: z.literal('clock'), clock: wireClock }),
  /** People, chats or topics changed: load the state again. */
  z.object({ type: z.literal('stage') }),
  z.object({ type: z.literal('message'), chatKey: z.string(), message: wireMessage }),
  z.object({ type: z.literal('edited'), chatKey: z.string(), message: wireMessage }),
  z.object({ type: z.literal('deleted'), chatKey: z.string(), messageId: z.number() }),
  z.object({ type: z.literal('typing'), chatKey: z.string(), name: z.string() }),
  z.object({
    type: z.literal('button-answered'),
    chatKey: z.string(),
    personId: z.number(),
    text: z.string(),
    alert: z.boolean(),
  }),
])
export type WireEvent = z.infer<typeof wireEvent>

/** The server's answer to an act: done, or an Indonesian sentence that says why not. */
export const wireOutcome = z.union([
  z.object({ ok: z.literal(true), citizenId: z.optional(z.number()) }),
  z.object({ ok: z.literal(false), error: z.string() }),
])
export type WireOutcome = z.infer<typeof wireOutcome>

const inChat = { personId: z.int(), chatKey: z.string().check(z.maxLength(100)) }
const place = { threadId: z.optional(z.int()), replyTo: z.optional(z.int()) }
/** Far more than Telegram takes: what Telegram refuses, the emulator refuses. */
const words = z.string().check(z.maxLength(100_000))

/** What the page may ask for: all that a person does with a phone, and the two levers of the stage. */
export const pageAction = z.discriminatedUnion('action', [
  z.object({ action: z.literal('text'), ...inChat, ...place, text: words }),
  z.object({
    action: z.literal('media'),
    ...inChat,
    ...place,
    /** `album`: two photos at once. */
    kind: z.enum(['photo', 'album', 'document', 'sticker', 'voice', 'location', 'contact']),
    caption: z.optional(words),
  }),
  z.object({ action: z.literal('press'), ...inChat, messageId: z.int(), callbackData: words }),
  z.object({ action: z.literal('edit'), ...inChat, messageId: z.int(), text: words }),
  /** Takes a message back, for everybody. */
  z.object({ action: z.literal('delete'), ...inChat, messageId: z.int() }),
  /** Blocks the citizens' bot, or unblocks it. */
  z.object({ action: z.literal('block'), personId: z.int(), blocked: z.boolean() }),
  z.object({ action: z.literal('speed'), speed: z.literal([1, 60, 3600]) }),
  /** One more citizen; without a name, one is picked. */
  z.object({
    action: z.literal('citizen'),
    name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(64))),
  }),
])
export type PageAction = z.infer<typeof pageAction>
