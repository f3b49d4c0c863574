import { type Ignored, type Incoming, languageSchema } from '../../routing/index.ts'
import { type Me, readGroupMembership, readGroupMessage } from './read-group.ts'
import { readMedia } from './read-media.ts'
import {
  type TelegramMessage,
  telegramMembershipSchema,
  telegramMessageSchema,
  telegramPressSchema,
  telegramUpdateSchema,
  UNSUPPORTED_KINDS,
} from './telegram-update.ts'

const ignored = (reason: string): Ignored => ({ type: 'ignored', reason })

/**
 * What a citizen did, from a raw update. Never throws: what we don't serve is ignored, with the reason as a code. A message that
 * was forwarded into the private chat is read as the citizen's own words: what it says is what they ask about.
 */
export function readUpdate(raw: unknown, me: Me): Incoming | Ignored {
  const update = telegramUpdateSchema.safeParse(raw)
  if (!update.success) return ignored('not-an-update')
  const { message, edited_message: edited, callback_query: press, my_chat_member: membership } = update.data
  if (message !== undefined) return readMessage(message, me)
  if (edited !== undefined) return readEdit(edited)
  if (press !== undefined) return readPress(press)
  if (membership !== undefined) return readMembership(membership, me)
  return ignored('other-kind')
}

function readMessage(raw: unknown, me: Me): Incoming | Ignored {
  const parsed = telegramMessageSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-message')
  const message = parsed.data
  if (message.chat.type !== 'private') return readGroupMessage(message, me)
  const reason = reasonToIgnore(message)
  if (reason !== null) return ignored(reason)

  const address = String(message.chat.id)
  const messageId = String(message.message_id)
  const command = /^\/(\w{1,64})(?:@\w+)?(?:\s+|$)/.exec(message.text ?? '')
  if (command !== null) {
    const argument = (message.text ?? '').slice(command[0].length).trim()
    const name = (command[1] ?? '').toLowerCase()
    const appLanguage = languageSchema.safeParse(message.from?.language_code?.split('-')[0]).data ?? null
    return { type: 'command', address, messageId, name, argument, appLanguage }
  }
  const text = wordsOf(message)
  const media = readMedia(message)
  const unsupported = UNSUPPORTED_KINDS.find((kind) => message[kind] !== undefined) ?? null
  if (text === '' && media.length === 0 && unsupported === null) {
    // Words that are only white space are still a person's message; a notice of Telegram's has none at all.
    if (message.text === undefined && message.caption === undefined) return ignored('service-message')
  }
  return {
    type: 'message',
    address,
    messageId,
    text,
    media,
    albumId: message.media_group_id ?? null,
    unsupported,
  }
}

function readEdit(raw: unknown): Incoming | Ignored {
  const parsed = telegramMessageSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-message')
  const message = parsed.data
  const reason = reasonToIgnore(message)
  if (reason !== null) return ignored(reason)
  const text = wordsOf(message)
  // A location that moves and a file that was exchanged are edits too.
  if (text === '') return ignored('edit-without-words')
  return {
    type: 'edited',
    address: String(message.chat.id),
    messageId: String(message.message_id),
    albumId: message.media_group_id ?? null,
    text,
  }
}

function readPress(raw: unknown): Incoming | Ignored {
  const parsed = telegramPressSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-press')
  const { id: pressId, from, message, data } = parsed.data
  if (data === undefined) return ignored('press-without-data')
  // In a private chat the chat's id is the person's.
  if (message !== undefined && message.chat.id !== from.id) return ignored('not-private')
  const messageId = message === undefined ? null : String(message.message_id)
  return { type: 'choice', address: String(from.id), value: data, pressId, messageId }
}

function readMembership(raw: unknown, me: Me): Incoming | Ignored {
  const parsed = telegramMembershipSchema.safeParse(raw)
  if (!parsed.success) return ignored('malformed-membership')
  const { chat, new_chat_member: member } = parsed.data
  if (chat.type !== 'private') return readGroupMembership(parsed.data, me)
  return { type: 'reachability', address: String(chat.id), reachable: member.status !== 'kicked' }
}

/** Why nobody can or should be answered here; null when there is no reason. */
function reasonToIgnore({ chat, from }: TelegramMessage): string | null {
  if (chat.type !== 'private') return 'not-private'
  if (from === undefined) return 'no-sender'
  if (from.is_bot === true) return 'from-a-bot'
  if (from.first_name === '') return 'deleted-account'
  return null
}

/** Text or caption, without what no database column takes. */
function wordsOf({ text, caption }: TelegramMessage): string {
  return (text ?? caption ?? '').replace(/[\0\p{Surrogate}]/gu, '').trim()
}
