import { z } from 'zod'

/** A message as our server and its page tell each other of it. */
export const wireSchema = z.object({
  /** Without chat and direction: what tells messages apart. */
  id: z.string(),
  chat: z.string(),
  type: z.string(),
  body: z.string().optional(),
  caption: z.string().optional(),
  quotedStanzaID: z.string().optional(),
  media: z
    .object({
      mimetype: z.string(),
      filename: z.string().optional(),
      size: z.number(),
      directPath: z.string(),
    })
    .optional(),
})
type Sent = z.infer<typeof wireSchema>

export interface Wire extends Sent {
  fromMe: boolean
  from: string
  to: string
  /** Who wrote it, in a group. */
  author?: string
  /** Seconds since 1970. */
  t: number
  ack: number
  mentionedJidList?: string[]
  /** The message that announces an album, of each of its pictures. */
  parentMsgKey?: { id: string }
  isStatusV3?: boolean
  /** The newest version of a message that was edited. */
  latestEditMsgKey?: { id: string }
  broadcast?: boolean
}

/** What a page asks of the server. */
export const askedSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('paired'), device: z.string() }),
  z.object({ what: z.literal('logout'), device: z.string() }),
  z.object({ what: z.literal('exists'), id: z.string() }),
  z.object({ what: z.literal('send'), wire: wireSchema }),
  z.object({ what: z.literal('edit'), id: z.string(), chat: z.string(), body: z.string() }),
  z.object({ what: z.literal('earlier'), chat: z.string(), known: z.array(z.string()) }),
  z.object({ what: z.literal('typing'), chat: z.string() }),
  z.object({ what: z.literal('seen'), chat: z.string() }),
  z.object({ what: z.literal('prepare'), kind: z.string() }),
  z.object({ what: z.literal('upload'), content: z.string() }),
  z.object({ what: z.literal('download'), directPath: z.string() }),
])
export type Asked = z.infer<typeof askedSchema>
