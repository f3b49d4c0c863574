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

/** What happened in a staff chat, in the platform's own order. Whatever stands in it comes from outside. */
export type StaffIncoming =
  /** `addressed`: the command names this bot, or it can mean nobody else (a private chat, a reply to the bot). */
  | (Written & { type: 'command'; name: string; argument: string; addressed: boolean })
  | (Written & { type: 'reply'; toMessageId: number; toBot: boolean; text: string; media: boolean })
  | (Written & { type: 'message'; text: string; media: boolean })
  | (Written & { type: 'edited'; text: string; media: boolean })
  /** `data` is ours but may be forged or old; `messageId` null where Telegram doesn't say which message it was. */
  | (Place & { type: 'button'; pressId: string; data: string; messageId: number | null; sender: Sender })
  /** The bot itself was added to a chat or removed from it. */
  | (Place & { type: 'membership'; before: Membership; now: Membership })
  /** A group became a supergroup and has a new id. */
  | { type: 'migration'; from: number; to: number }
  | (Place & { type: 'topic'; happened: 'closed' | 'reopened' })
  | { type: 'ignored'; reason: string }

export type Membership = 'in' | 'out'
