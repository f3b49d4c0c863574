import { z } from 'zod'

/** Why a number that was linked to a channel no longer works. */
export const lossSchema = z.enum([
  /** The link was ended, here or on the telephone: somebody has to scan a code again. */
  'logged-out',
  /** The same session was opened in another browser. */
  'taken-over',
  /** The platform has blocked the number. */
  'banned',
  /** The platform refuses this version of its page, or this way to it. */
  'refused',
  /** The platform can't be reached from this machine. */
  'unreachable',
  /** The browser or its page ended, ran out of memory, or could not be started. */
  'browser-gone',
  /** The page doesn't answer any more. */
  'hung',
  /** Nobody scanned the code while it held, and there is no new one. */
  'not-scanned',
])
export type Loss = z.infer<typeof lossSchema>

const since = z.coerce.date()

/** How the number of a channel stands that people have to link with a telephone. */
export const channelLinkSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('starting'), since }),
  /** A code waits to be scanned; it holds for less than a minute. */
  z.object({ is: z.literal('waiting'), code: z.string(), since }),
  /** `number`: without "+". */
  z.object({ is: z.literal('linked'), number: z.string(), since }),
  z.object({ is: z.literal('lost'), loss: lossSchema, since }),
  z.object({ is: z.literal('stopped'), since }),
])
export type ChannelLink = z.infer<typeof channelLinkSchema>

/** Under this key stands how WhatsApp's number stands: the process that holds it notes it, any other may show it. */
export const WHATSAPP_LINK = 'whatsapp.link'

/** Under this key stands which number shall be unlinked: whoever holds it looks here now and then. */
export const WHATSAPP_UNLINK = 'whatsapp.unlink'

/** `at`: a number that was linked later is not meant. */
export const unlinkSchema = z.object({ number: z.string(), at: z.coerce.date() })
export type Unlink = z.infer<typeof unlinkSchema>

export const linkMessageSchemas = [
  /** How the number stands, as it is true when this is sent. `unlink`: asks besides whether it shall really be unlinked. */
  z.object({ type: z.literal('channel-link'), unlink: z.boolean().optional() }),
  /** It was linked, or lost, at that moment. */
  z.object({
    type: z.literal('channel-news'),
    news: z.enum(['linked', ...lossSchema.options]),
    at: z.iso.datetime(),
    /** Lost so often since then, and linked again by itself each time, the last time at `until`. */
    passed: z.object({ until: z.iso.datetime(), times: z.int() }).optional(),
  }),
] as const

export const linkNotices = ['whatsapp-off', 'whatsapp-unlinking'] as const
