import type { Ignored, Incoming } from '../../routing/index.ts'
import type { TelegramMembership, TelegramMessage } from './telegram-update.ts'

/** Who the citizens' bot is. `username` null: Telegram hasn't told us yet. */
export interface Me {
  id: number
  username: string | null
}

type Read = Extract<Incoming, { type: 'group' }> | Ignored

const OUT: readonly string[] = ['left', 'kicked']

/** Talk of a group: heard only where it is meant for the bot, and then as no more than that. */
export function readGroupMessage(message: TelegramMessage, me: Me): Read {
  const { chat, from, sender_chat: sender } = message
  if (!isGroup(chat)) return ignored('not-private')
  // An administrator who writes in the group's name is a person; a channel's posts and other bots are not.
  if (sender === undefined ? from?.is_bot !== false : sender.id !== chat.id) return ignored('no-person')
  return isForBot(message, me) ? called(chat.id, me) : ignored('not-private')
}

/** The bot was let into a group; whatever else becomes of its membership asks for no word. */
export function readGroupMembership({ chat, ...change }: TelegramMembership, me: Me): Read {
  const before = change.old_chat_member?.status ?? 'left'
  const isNew = OUT.includes(before) && !OUT.includes(change.new_chat_member.status)
  return isGroup(chat) && isNew ? called(chat.id, me) : ignored('not-private')
}

function called(chatId: number, { username }: Me): Read {
  // Without the name nobody could be told where to ask; nothing was promised to a group.
  if (username === null) return ignored('own-name-unknown')
  return { type: 'group', address: String(chatId), privateLink: `https://t.me/${username}` }
}

/** A reply to the bot, its name, or a command that is not another bot's. */
function isForBot({ text, caption, reply_to_message: replied }: TelegramMessage, me: Me): boolean {
  if (replied?.from?.id === me.id) return true
  const said = text ?? caption ?? ''
  const own = me.username?.toLowerCase()
  const command = /^\/\w{1,64}(?:@(\w+))?(?:\s|$)/.exec(said)
  if (command !== null) return command[1] === undefined || command[1].toLowerCase() === own
  return [...said.matchAll(/(?<![\w@])@(\w+)/g)].some(([, name]) => name?.toLowerCase() === own)
}

function isGroup({ type }: { type: string }): boolean {
  return type === 'group' || type === 'supergroup'
}

function ignored(reason: string): Ignored {
  return { type: 'ignored', reason }
}
