import type { AttachmentId } from '../../../routing/index.ts'
import type { StyledText } from './styled-text.ts'

/** What Telegram takes as one text, in UTF-16 units. */
export const TEXT_LIMIT = 4_096

export interface Ask {
  /** Stands in the empty field, 64 characters at most. */
  hint: string
  /** Asks only who wrote the message that this one replies to; else everybody in the chat, who can close it. */
  authorOnly: boolean
}

export interface Button {
  label: string
  data: string
}

/** A message for a staff chat, ready to be handed to Telegram. */
export type Rendered =
  | {
      type: 'post'
      /** More than one only where a text may not be cut; buttons stand under the last. */
      parts: StyledText[]
      buttons: Button[][]
      /** Asks for a reply. */
      ask: Ask | null
      /** The case whose card this belongs under when nothing else is replied to. */
      under: 'card' | null
      /** Takes the place of the message that it replies to, where that is one of ours. */
      instead: boolean
      /** For one officer only: never in a group, and not to be passed on from the chat. */
      guarded: boolean
    }
  /** The posted card, as it should look now. */
  | { type: 'edit'; chatId: number; messageId: number; content: StyledText; buttons: Button[][] }
  /** A citizen's never enter a group; an officer's are shown where they were sent. */
  | { type: 'files'; files: AttachmentId[]; caption: string; from: 'citizen' | 'officer' }
  /** What that message shows is erased: it shows this instead, or is deleted where there is nothing (null) to show. */
  | { type: 'unsay'; chatId: number; messageId: number; content: StyledText | null }
  /** What should have been said isn't true any more, or the one it was about is gone. */
  | { type: 'nothing' }

export const nothing: Rendered = { type: 'nothing' }

export function post(
  content: StyledText | StyledText[],
  more: Partial<Omit<Extract<Rendered, { type: 'post' }>, 'type' | 'parts'>> = {},
): Rendered {
  const parts = Array.isArray(content) ? content : [content]
  return { type: 'post', parts, buttons: [], ask: null, under: null, instead: false, guarded: false, ...more }
}
