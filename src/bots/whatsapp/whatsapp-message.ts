import { z } from 'zod'

/** As much of WhatsApp's messages as we read. They come from outside: what is misshapen counts as missing. */

const missing = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** WhatsApp's name of somebody, as text or as the object that the page has for it. */
const nameSchema = z.union([
  z.string(),
  z.object({ _serialized: z.string() }).transform((wid) => wid._serialized),
])

const keySchema = z.object({
  /** The same whatever the chat is called: what tells messages apart. */
  id: z.string().min(1),
  /** With direction and chat: by which the page finds the message again. */
  _serialized: z.string().min(1),
  fromMe: z.boolean(),
  remote: nameSchema,
})

export const whatsappMessageSchema = z.object({
  id: keySchema,
  type: z.string(),
  body: missing(z.string()),
  caption: missing(z.string()),
  author: missing(nameSchema),
  /** Seconds since 1970. */
  t: missing(z.number()),
  mimetype: missing(z.string()),
  filename: missing(z.string()),
  size: missing(z.int().nonnegative()),
  /** Which message it answers. */
  quotedStanzaID: missing(z.string()),
  quotedParticipant: missing(nameSchema),
  mentionedJidList: missing(z.array(nameSchema)),
  isStatusV3: missing(z.boolean()),
  broadcast: missing(z.boolean()),
  /** Of a message that was taken back: which one that was. */
  protocolMessageKey: missing(z.object({ id: z.string() })),
  /** Its newest version, where it was edited. */
  latestEditMsgKey: missing(z.looseObject({})),
  /** The album that it is part of. */
  parentMsgKey: missing(z.object({ id: z.string() })),
})
export type WhatsappMessage = z.infer<typeof whatsappMessageSchema>

export const whatsappCallSchema = z.object({ id: z.string().min(1), from: nameSchema })

const fileSchema = z.object({
  kind: z.enum(['photo', 'document', 'voice', 'audio', 'video']),
  fileName: z.string().nullable(),
  mimeType: z.string().nullable(),
  size: z.number().nullable(),
})

/**
 * What we keep of an event: no names, no thumbnails, nothing of what others wrote in a group. `address`: the one name under
 * which we keep the person, however WhatsApp called them.
 */
export const whatsappUpdateSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('message'),
    address: z.string(),
    id: z.string(),
    /** By which the page finds it again, to give its file. */
    key: z.string(),
    type: z.string(),
    text: z.string(),
    file: fileSchema.nullable(),
    album: z.string().nullable(),
    /** The message that it answers; null: none, and absent in what older versions kept. */
    quoted: z.string().nullable().default(null),
  }),
  z.object({ event: z.literal('edited'), address: z.string(), id: z.string(), text: z.string() }),
  z.object({ event: z.literal('revoked'), address: z.string(), id: z.string() }),
  z.object({ event: z.literal('call'), address: z.string(), id: z.string() }),
  z.object({ event: z.literal('group'), address: z.string(), link: z.string() }),
])
export type WhatsappUpdate = z.infer<typeof whatsappUpdateSchema>
