import type { MediaReference } from '../../routing/index.ts'
import { readMedia } from '../telegram/read-media.ts'
import { telegramMessageSchema } from '../telegram/telegram-update.ts'
import type { Membership, Place, Sender, Said, StaffIncoming } from './staff-incoming.ts'
import {
  type MediaKindSeen,
  type Member,
  mediaKinds,
  type StaffMessage,
  staffMembershipSchema,
  staffMessageSchema,
  staffPressSchema,
  staffUpdateSchema,
} from './staff-update-schema.ts'

/** Who the bot is, as `getMe` tells it. `username` null: not known yet; every command is then taken as meant for us. */
export interface BotIdentity {
  id: number
  username: string | null
  /** Privacy mode is off: it hears everything in its groups. */
  readsAll?: boolean
}

const ignored = (reason: string): StaffIncoming => ({ type: 'ignored', reason })

/** Reads one raw update of the staff bot. Never throws: what can't be understood is ignored, and says why. */
export function readStaffUpdate(raw: unknown, me: BotIdentity): StaffIncoming {
  const update = staffUpdateSchema.safeParse(raw)
  if (!update.success) return ignored('not-an-update')
  const { message, edited_message: edited, callback_query: press, my_chat_member: member } = update.data
  if (message !== undefined) return readMessage(message, me)
  if (edited !== undefined) return readEdit(edited)
  if (press !== undefined) return readPress(press)
  if (member !== undefined) return readMembership(member)
  return ignored('other-kind')
}

function readMessage(raw: unknown, me: BotIdentity): StaffIncoming {
  const parsed = staffMessageSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-message')
  const message = parsed.data
  const { chat, migrate_to_chat_id: to, migrate_from_chat_id: from } = message
  if (to !== undefined) return { type: 'migration', from: chat.id, to }
  if (from !== undefined) return { type: 'migration', from, to: chat.id }
  if (message.forum_topic_closed !== undefined)
    return { type: 'topic', ...placeOf(message), happened: 'closed' }
  if (message.forum_topic_reopened !== undefined)
    return { type: 'topic', ...placeOf(message), happened: 'reopened' }

  const written = readWritten(message, raw)
  if ('reason' in written) return ignored(written.reason)
  const { text, media, unsupported, albumId } = written
  const sent = { text, media, unsupported, albumId }
  const replied = repliedTo(message)
  const toBot = replied?.from?.id === me.id
  const command = media.length > 0 || unsupported !== null ? null : readCommand(text)
  if (command) {
    if (isForAnother(command.bot, me)) return ignored('for-another-bot')
    const addressed = command.bot !== null || toBot || written.private
    const { name, argument } = command
    const about = replied ? { messageId: replied.message_id, toBot, text: wordsOf(replied) } : null
    return { type: 'command', ...whereAndWho(written), name, argument, addressed, replied: about }
  }
  if (replied) {
    return { type: 'reply', ...whereAndWho(written), toMessageId: replied.message_id, toBot, ...sent }
  }
  return { type: 'message', ...whereAndWho(written), ...sent }
}

function readEdit(raw: unknown): StaffIncoming {
  const parsed = staffMessageSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-message')
  const written = readWritten(parsed.data, raw)
  if ('reason' in written) return ignored(written.reason)
  const { text, media, unsupported, albumId } = written
  return { type: 'edited', ...whereAndWho(written), text, media, unsupported, albumId }
}

function readPress(raw: unknown): StaffIncoming {
  const parsed = staffPressSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-press')
  const { id, from, message, data } = parsed.data
  if (from.is_bot) return ignored('from-a-bot')
  // Without its message (deleted, or an inline one) a press comes from nowhere we can write to; it still gets its answer.
  const place = message ? placeOf(message) : { chatId: from.id, threadId: null, private: true }
  const messageId = message?.message_id ?? null
  return { type: 'button', ...place, pressId: id, data: data ?? '', messageId, sender: senderOf(from) }
}

function readMembership(raw: unknown): StaffIncoming {
  const parsed = staffMembershipSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-membership')
  const { chat, old_chat_member: before, new_chat_member: now } = parsed.data
  const place = { chatId: chat.id, threadId: null, private: chat.type === 'private' }
  return { type: 'membership', ...place, before: membershipOf(before), now: membershipOf(now) }
}

function membershipOf({ status, is_member: isMember }: Member): Membership {
  if (status === 'restricted') return isMember === false ? 'out' : 'in'
  return status === 'left' || status === 'kicked' ? 'out' : 'in'
}

interface Words extends Place, Said {
  messageId: number
  sender: Sender | null
}

/** Kinds of `mediaKinds` whose file can go along with an answer; a GIF comes as a document, too. */
const USABLE: readonly MediaKindSeen[] = ['photo', 'document', 'video', 'voice', 'audio', 'animation']

function readWritten(message: StaffMessage, raw: unknown): Words | { reason: string } {
  const { chat, from, sender_chat: onBehalf } = message
  if (chat.type === 'channel') return { reason: 'from-a-channel' }
  if (message.is_automatic_forward) return { reason: 'automatic-forward' }
  // An anonymous admin comes as a bot of Telegram's with `sender_chat`; real bots come without it.
  const speaksForChat = onBehalf !== undefined
  if (!speaksForChat && from?.is_bot) return { reason: 'from-a-bot' }
  if (!speaksForChat && !from) return { reason: 'no-sender' }
  const kinds = mediaKinds.filter((kind) => message[kind] !== undefined)
  if (message.text === undefined && kinds.length === 0) return { reason: 'service-message' }
  const sender = from && !speaksForChat ? senderOf(from) : null
  const text = wordsOf(message)
  const unsupported = kinds.find((kind) => !USABLE.includes(kind)) ?? null
  const media = unsupported === null && kinds.length > 0 ? readFiles(raw) : []
  const sent = { text, media, unsupported, albumId: message.media_group_id ?? null }
  return { ...placeOf(message), messageId: message.message_id, sender, ...sent }
}

function readFiles(raw: unknown): MediaReference[] {
  const message = telegramMessageSchema.safeParse(raw)
  return message.success ? readMedia(message.data) : []
}

function wordsOf({ text, caption }: { text?: string | undefined; caption?: string | undefined }): string {
  return text ?? caption ?? ''
}

function whereAndWho({ chatId, threadId, private: isPrivate, messageId, sender }: Words) {
  return { chatId, threadId, private: isPrivate, messageId, sender }
}

/** In a topic every message "replies" to the one that opened the topic; that is no reply. */
function repliedTo(message: StaffMessage) {
  const { reply_to_message: replied, message_thread_id: thread, is_topic_message: inTopic } = message
  if (!replied || replied.forum_topic_created !== undefined || (inTopic && replied.message_id === thread))
    return undefined
  return replied
}

function placeOf(message: Pick<StaffMessage, 'chat' | 'message_thread_id' | 'is_topic_message'>): Place {
  const threadId = message.is_topic_message ? (message.message_thread_id ?? null) : null
  return { chatId: message.chat.id, threadId, private: message.chat.type === 'private' }
}

function senderOf(user: {
  id: number
  first_name?: string | undefined
  last_name?: string | undefined
}): Sender {
  const name = [user.first_name, user.last_name].filter((part) => part?.trim()).join(' ')
  return { telegramId: user.id, name: name || String(user.id) }
}

function isForAnother(bot: string | null, { username }: BotIdentity): boolean {
  return bot !== null && username !== null && bot !== username.toLowerCase()
}

/** `/name@bot argument`; a slash that is part of a path or a fraction is no command. */
function readCommand(text: string): { name: string; bot: string | null; argument: string } | null {
  const match = /^\/([a-z0-9_]{1,64})(?:@([a-z0-9_]{1,64}))?(?:\s+([\s\S]*))?$/i.exec(text.trim())
  if (!match?.[1]) return null
  return {
    name: match[1].toLowerCase(),
    bot: match[2]?.toLowerCase() ?? null,
    argument: (match[3] ?? '').trim(),
  }
}
