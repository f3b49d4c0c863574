import {
  type InstansiId,
  type Officer,
  type OfficerId,
  presenceOf,
  type Registered,
} from '../../office/index.ts'
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
import type { Texts } from '../../texts/index.ts'
import type { GatheredFiles } from './gather-files.ts'
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
  /** Of somebody who is not in force: what the register knew of them. */
  former: Registered | null
  /** The *instansi* that are likely responsible for these words, likeliest first. */
  likeliest: (text: string) => { id: string }[]
  knowledge: Pick<KnowledgeBase, 'understand'>
  /** The courtesy around answers where the office has set none. */
  frame: FrameTemplate
  alarm: Alarm
  /** How tickets and moments are written. */
  texts: Pick<Texts, 'formatTicket' | 'formatMoment' | 'officeName'>
  /** WhatsApp is switched on. */
  whatsapp: boolean
  /** Once this is done, shows the code for WhatsApp in this private chat for as long as one waits. */
  showCode: (chatId: number) => void
  /** The files that came with what was written. */
  gathered: GatheredFiles
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

/** Somebody who may do nothing hears why, and what to do about it. */
export async function sayNotRegistered(scene: Scene): Promise<void> {
  const { why, at } = absenceOf(scene)
  await say(scene, why, { at })
}

/** Never registered, the decree has run out (with its last minute), or removed by *Diskominfo*. */
export function absenceOf({ former, now }: Pick<Scene, 'former' | 'now'>) {
  if (!former) return { why: 'not-registered' as const, at: null }
  if (presenceOf(former, now) === 'removed') return { why: 'removed-from-register' as const, at: null }
  const { validUntil } = former
  return { why: 'decree-expired' as const, at: validUntil && new Date(validUntil.getTime() - 1) }
}

export async function owe(scene: Scene, owed: Owed[]): Promise<void> {
  await scene.tx.owe(owed, scene.now)
}
