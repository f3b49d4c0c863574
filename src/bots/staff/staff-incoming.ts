import type { MediaReference } from '../../routing/index.ts'

/** A staff chat, and the topic in it; `threadId` null for a whole group, a forum's General topic, or a private chat. */
export interface Place {
  chatId: number
  threadId: number | null
  private: boolean
}

/** The account that wrote or pressed; never shown to a citizen. */
export interface Sender {
  telegramId: number
  name: string
}

interface Written extends Place {
  messageId: number
  /** Null: someone who speaks for a chat (an anonymous admin, a channel), whom no register can know. */
  sender: Sender | null
}

/** What somebody wrote or sent. */
export interface Said {
  /** The words (text or caption); empty when there are none. */
  text: string
  media: MediaReference[]
  /** A sticker, a location, a video note … that can't go to a citizen. */
  unsupported: string | null
  /** Messages of one album share it. */
  albumId: string | null
}

/** What happened in a staff chat, in the platform's own order. Whatever stands in it comes from outside. */
export type StaffIncoming =
  /** `addressed`: the command names this bot, or it can mean nobody else (a private chat, a reply to the bot). */
  | (Written & {
      type: 'command'
      name: string
      argument: string
      addressed: boolean
      replied: Replied | null
    })
  | (Written & Said & { type: 'reply'; toMessageId: number; toBot: boolean })
  | (Written & Said & { type: 'message' })
  | (Written & Said & { type: 'edited' })
  /** `data` is ours but may be forged or old; `messageId` null where Telegram doesn't say which message it was. */
  | (Place & { type: 'button'; pressId: string; data: string; messageId: number | null; sender: Sender })
  /** The bot itself was added to a chat or removed from it. */
  | (Place & { type: 'membership'; before: Membership; now: Membership })
  /** A group became a supergroup and has a new id. */
  | { type: 'migration'; from: number; to: number }
  | (Place & { type: 'topic'; happened: 'closed' | 'reopened' })
  | { type: 'ignored'; reason: string }

/** The message that a command replies to. */
export interface Replied {
  messageId: number
  toBot: boolean
  text: string
}

export type Membership = 'in' | 'out'
