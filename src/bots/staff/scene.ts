import type { InstansiId, Officer, OfficerId } from '../../office/index.ts'
import type {
  DeskMessage,
  DeskNotice,
  FrameTemplate,
  InquiryId,
  KnowledgeBase,
  Owed,
  Rules,
  Transaction,
} from '../../routing/index.ts'
import type { Place } from './staff-incoming.ts'

/** What every flow works with: one transaction, one moment, one place, and who acts there. */
export interface Scene {
  tx: Transaction
  now: Date
  rules: Rules
  place: Place
  /** The message that was written or whose button was pressed. */
  messageId: number | null
  /** Null: not in the register, or not in force now. */
  officer: Officer | null
  /** The *instansi* that are likely responsible for these words, likeliest first. */
  likeliest: (text: string) => { id: string }[]
  knowledge: Pick<KnowledgeBase, 'understand'>
  /** The courtesy around answers where the office has set none. */
  frame: FrameTemplate
  alarm: Alarm
}

export type OfficerScene = Scene & { officer: Officer }

/** Tells those who run the service; codes, ids and figures only. */
export type Alarm = (what: string, detail: Record<string, string | number | null>) => void

export interface Blanks {
  inquiry?: InquiryId | null
  referral?: number | null
  who?: OfficerId | null
  instansi?: InstansiId | null
  at?: Date | null
}

/** Owes a message in the place where something was written or pressed, as a reply to it unless another is named. */
export async function reply(
  scene: Scene,
  message: DeskMessage,
  replyTo: number | null = scene.messageId,
): Promise<void> {
  const { chatId, threadId } = scene.place
  await owe(scene, [{ to: 'chat', chatId, threadId, replyTo, message }])
}

/** Owes one of the short sentences, its blanks filled in. */
export async function say(
  scene: Scene,
  notice: DeskNotice,
  blanks: Blanks = {},
  replyTo: number | null = scene.messageId,
): Promise<void> {
  const { inquiry = null, referral = null, who = null, instansi = null, at = null } = blanks
  const message = { type: 'notice' as const, notice, inquiry, referral, who, instansi }
  await reply(scene, { ...message, at: at?.toISOString() ?? null }, replyTo)
}

export async function owe(scene: Scene, owed: Owed[]): Promise<void> {
  await scene.tx.owe(owed, scene.now)
}
