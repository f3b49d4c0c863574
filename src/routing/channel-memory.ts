import { z } from 'zod'
import type { ChannelLink, Unlink } from './channel-link.ts'

/** Choices of one message, of which a citizen may take one by writing. */
export const offerSchema = z.object({
  /** Of the message under which they stood, as its platform calls it. */
  messageId: z.string(),
  at: z.coerce.date(),
  /** A number alone means this offer: nothing that asks for words was said since. */
  current: z.boolean(),
  /** `number`: null where the citizen reads none. */
  choices: z.array(z.object({ number: z.int().positive().nullable(), label: z.string(), value: z.string() })),
})
export type Offer = z.infer<typeof offerSchema>

/** How long a number of ours has heard everything. */
export const heardSchema = z.object({
  number: z.string(),
  until: z.coerce.date(),
  /** What came to this number before is nobody's question to us; absent: a note of before it was noted. */
  from: z.coerce.date().optional(),
})
export type Heard = z.infer<typeof heardSchema>

/** What an adapter has kept for it between its lives, because its platform doesn't. */
export interface ChannelMemory {
  /** Of all the names that a platform has for one person, the one that we know already; null: none of them. */
  knownAddress(names: readonly string[]): Promise<string | null>
  /** What this citizen was offered last, the newest first; empty for whom we don't know. */
  offers(address: string): Promise<Offer[]>
  keepOffers(address: string, offers: readonly Offer[]): Promise<void>
  heard(): Promise<Heard | null>
  noteHeard(heard: Heard): Promise<void>
  /** A message of ours was read; false: it is no official answer that went out over this channel. The first time counts. */
  noteRead(messageId: string, at: Date): Promise<boolean>
  /** Messages in which official answers went out since, of which nobody said yet that they were read: the newest, so many at most. */
  unread(since: Date, limit: number): Promise<string[]>
  noteLink(link: ChannelLink): Promise<void>
  /** Which number somebody wanted unlinked last, and when; null: none ever. */
  unlinkAsked(): Promise<Unlink | null>
}
