import { z } from 'zod'
import type { CitizenMessage } from './citizen-message.ts'
import type { AttachmentId, Language } from './ids.ts'

export const channelNameSchema = z.enum(['telegram', 'whatsapp'])
export type ChannelName = z.infer<typeof channelNameSchema>

export const mediaKindSchema = z.enum(['photo', 'document', 'voice', 'audio', 'video'])
export type MediaKind = z.infer<typeof mediaKindSchema>

/** A file that came with a message, as its platform names it; fetched by the adapter that read it. */
export interface MediaReference {
  kind: MediaKind
  /** The platform's handle; useless to any other bot. */
  handle: string
  fileName: string | null
  mimeType: string | null
  /** Size in bytes as the platform tells it; null when it doesn't. */
  size: number | null
}

/** What a citizen did, in the platform's own order. */
export type Incoming =
  | {
      type: 'message'
      address: string
      /** Id of the message on its platform, unique per address. */
      messageId: string
      /** The words (text or caption); empty when there are none. */
      text: string
      media: MediaReference[]
      /** Messages of one album share it. */
      albumId: string | null
      /** A sticker, location, contact, poll, call … that we can't treat as words. */
      unsupported: string | null
      /** The message that it answers, as `Sent.quotedAs` names it. Absent: none, or the platform's buttons need no quoting. */
      quoted?: string
    }
  | { type: 'edited'; address: string; messageId: string; albumId: string | null; text: string }
  /** An own message was taken back, where the platform tells of it: Telegram tells bots nothing about private chats. */
  | { type: 'deleted'; address: string; messageId: string }
  | {
      type: 'command'
      address: string
      messageId: string
      name: string
      argument: string
      /** In which the citizen's app is shown (ISO 639), where the platform says so. */
      appLanguage: Language | null
    }
  /** A choice that we offered was taken; `value` is ours but comes from outside: it may be forged or old. */
  | { type: 'choice'; address: string; value: string; pressId: string; messageId: string | null }
  /** The citizen can no longer be reached (`blocked`), or can again. */
  | { type: 'reachability'; address: string; reachable: boolean }
  /** A group let us in or spoke to us. `address`: the group's; `privateLink`: where its people can ask in private. */
  | { type: 'group'; address: string; privateLink: string }

/** An update that is recorded and ignored on purpose, and why (a code for the log, never text from outside). */
export interface Ignored {
  type: 'ignored'
  reason: string
}

/** Plain text and choices; each adapter escapes and renders them in its platform's way. */
export interface Outgoing {
  text: string
  /** Parts of the text that stand out, in their order, in UTF-16 units; none overlap. Absent: none. */
  bold?: readonly { offset: number; length: number }[]
  /** At most eight; labels at most 40 characters, values at most 60 bytes. */
  choices?: { label: string; value: string }[]
  /** Files that follow the text, in this order; those that can, as albums. */
  attachments?: AttachmentId[]
  /** Files made for this message; they come before the others. */
  documents?: { fileName: string; content: Uint8Array }[]
  /** Said under the choices where they are taken by writing instead of by a button. */
  choicesHint?: string
  /** Said at the end when some of the files could not be handed over. */
  ifFilesMissing?: string
  /** Delivered without a sound where the platform can. */
  silent?: boolean
  /** Absent in a change of what was sent. */
  occasion?: Occasion
}

/**
 * What a platform has to know that takes free words for a while only after it heard the citizen, and then templates (WhatsApp's
 * Cloud API: after 24 hours). Its adapter decides between the two when it sends, because a message may have waited for long.
 */
export interface Occasion {
  /** When the citizen last wrote or chose something. */
  heardAt: Date
  /** What sort of message it is, by which a template is chosen. */
  type: CitizenMessage['type']
}

/** What the platform calls the message that it took. */
export interface Sent {
  address: string
  /** Of the text, or its last part. */
  messageId: string
  /** What answers to it call it, where choices are taken by answering. Absent: there are buttons. */
  quotedAs?: string
  /** Files that the platform refuses for good, or that nobody has any more; all else arrived. Absent: none. */
  missing?: AttachmentId[]
}

/** Trying again cannot help: the person blocked us, is gone, or the platform refuses this message for good. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  readonly reason: 'blocked' | 'gone' | 'never-started' | 'rejected'
  constructor(reason: Unreachable['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/** The platform said when to try again. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
  /** Real milliseconds to wait. */
  readonly delayMs: number
  constructor(delayMs: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.delayMs = delayMs
  }
}

/** An update as an adapter hands it over; `conversation` names the chat that it belongs to. */
export interface ArrivedUpdate {
  updateId: string
  conversation: string
  raw: unknown
}

/** One way citizens reach us. An adapter translates; it decides nothing. Declared here, implemented in bots. */
export interface Channel {
  readonly name: ChannelName
  /**
   * Takes updates and keeps each one before confirming it to the platform; `keep` stores all that it is given, or nothing.
   * Rows of one conversation are handled one at a time, in order.
   */
  start(keep: (updates: readonly ArrivedUpdate[]) => Promise<void>): Promise<void>
  read(raw: unknown): Incoming | Ignored
  /** The bytes of a file that came in. Throws `Unreachable` when the platform no longer has it or it is too large. */
  fetch(media: MediaReference): Promise<Uint8Array>
  /** Hands one message to the platform. Throws `Unreachable` where trying again cannot help, `RetryLater` where the platform said when. */
  send(address: string, message: Outgoing): Promise<Sent>
  edit?(sent: Sent, message: Outgoing): Promise<void>
  /** Tells the platform that a choice was received; may say a short word. Best effort: never throws. */
  acknowledge?(pressId: string, text?: string): Promise<void>
  typing?(address: string): Promise<void>
  stop(): Promise<void>
}
