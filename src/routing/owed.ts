import type { z } from 'zod'
import type { instansiIdSchema, officerIdSchema } from '../office/index.ts'
import type { conversationIdSchema } from './ids.ts'
import type { CitizenMessage } from './citizen-message.ts'
import type { DeskMessage } from './message.ts'

/** In a staff chat: replies to officers first, then new cards, then reminders, then edits of cards. */
export const PRIORITY = { reply: 0, card: 1, reminder: 2, refresh: 3 } as const

/** To whom a message is owed. A desk without a linked chat can't be owed anything: its cards are posted when it is linked. */
export type Owed =
  | {
      to: 'citizen'
      conversation: z.infer<typeof conversationIdSchema>
      message: CitizenMessage
      /** Not before this moment (quiet hours, or the end of a burst); null: at once. */
      notBefore: Date | null
      /** Only if the citizen writes nothing more until then. */
      ifQuiet?: boolean
    }
  | {
      to: 'desk'
      desk: z.infer<typeof instansiIdSchema>
      message: DeskMessage
      priority: (typeof PRIORITY)[keyof typeof PRIORITY]
      /** Among equal priorities the earlier one goes first: cards by deadline. */
      rank: Date
      silent: boolean
    }
  /** In private. `silent`: absent means aloud. */
  | { to: 'officer'; officer: z.infer<typeof officerIdSchema>; message: DeskMessage; silent?: boolean }
  /** Every *pejabat* of this *instansi* who is in office, each in private. */
  | {
      to: 'approvers'
      instansi: z.infer<typeof instansiIdSchema>
      message: DeskMessage
      priority: (typeof PRIORITY)[keyof typeof PRIORITY]
      silent: boolean
    }
  /** A reply in the chat and topic where an officer (or a stranger) wrote or pressed something. */
  | {
      to: 'chat'
      chatId: number
      threadId: number | null
      replyTo: number | null
      message: DeskMessage
      /** Absent: as a reply goes, before all else and aloud. */
      priority?: (typeof PRIORITY)[keyof typeof PRIORITY]
      silent?: boolean
    }
