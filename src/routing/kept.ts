import type { ActName } from './acts.ts'
import type { InstansiId, OfficerId } from '../office/index.ts'
import type { BlockReason } from './blocks/block.ts'
import type { ChannelName, MediaKind } from './channel.ts'
import type { Dialogue } from './conversation/dialogue.ts'
import type { Frame } from './sharing/frame.ts'
import type { AnswerId, AttachmentId, ConversationId, DraftId, InquiryId, Language, PersonId } from './ids.ts'

export interface Conversation {
  id: ConversationId
  person: PersonId
  channel: ChannelName
}

/** A conversation as it is found when something arrives. */
export interface FoundConversation extends Conversation {
  /** An official answer waits that could not be delivered here. */
  isOwedAnswer: boolean
  /** In which we write (ISO 639), as the citizen chose; null: nothing was chosen. */
  language: Language | null
  /** What we have asked the citizen to write; null: nothing, or it has lapsed. */
  dialogue: Dialogue | null
  /** When a greeting, thanks or the like was last answered; null: never. */
  smallTalkAt: Date | null
  /** For a while nothing of this citizen's reaches a desk; null: nobody decided that. */
  block: { reason: BlockReason; until: Date } | null
}

/** A file that a citizen or an officer sent, without its bytes. */
export interface Attachment {
  id: AttachmentId
  kind: MediaKind
  fileName: string | null
  mimeType: string | null
  size: number
}

/** What a citizen wrote about an inquiry. An edit is a new version of the same platform message, a deletion an empty one; all are kept. */
export interface Words {
  messageId: string
  /** From 1; the highest is what the citizen means now. */
  version: number
  text: string
  at: Date
  attachments: Attachment[]
  /** Files that came with it and could not be had. */
  missingFiles: number
}

export interface Answer {
  id: AnswerId
  inquiry: InquiryId
  /** 1 for the answer itself; later numbers are *ralat*. */
  number: number
  /** Of a recall: its reason. */
  text: string
  /** It takes the answer before it back. */
  recalled?: boolean | undefined
  /** The courtesy that went out around it. */
  frame?: Frame | undefined
  /** Files that go out with it, in this order. Absent: none. */
  files?: Attachment[] | undefined
  officer: OfficerId
  instansi: InstansiId
  at: Date
}

/** What an officer asked a citizen about an inquiry. */
export interface Clarification {
  inquiry: InquiryId
  number: number
  text: string
  officer: OfficerId
  instansi: InstansiId
  at: Date
}

/** An entry of the knowledge base as it is shown: what was decided names id and version, so an edit changes no promise. */
export interface FaqText {
  id: string
  version: number
  question: string
  answer: string
  instansi: InstansiId
}

/** An act of an officer that supervision may ask about later: looking at files, linking, registering … */
export interface Act {
  at: Date
  officer: OfficerId | null
  act: ActName
  inquiry: InquiryId | null
  /** Codes, ids and figures only. */
  detail: Record<string, string | number | boolean | null>
}

/** A message in a staff chat that belongs to a case: replying to it means the case (or the draft). */
export interface DeskReference {
  inquiry: InquiryId
  referral: number
  draft: DraftId | null
  /** The type of the message. */
  kind: string
}
