import { z } from 'zod'
import type { MediaKind } from '../../routing/index.ts'
import { readMedia } from '../telegram/read-media.ts'
import { telegramMessageSchema, telegramUpdateSchema } from '../telegram/telegram-update.ts'

/** What the simulator's wire tells of a citizen's telephone, as WhatsApp's page would tell it. */
export type Simulated =
  | { is: 'message'; raw: object }
  | { is: 'edited'; raw: object; text: string }
  | { is: 'revoked'; raws: object[] }
  | { is: 'nothing' }

/** WhatsApp's names for what people send. */
const FILE_TYPES: Record<MediaKind, string> = {
  photo: 'image',
  document: 'document',
  voice: 'ptt',
  audio: 'audio',
  video: 'video',
}
const OTHER_TYPES = { sticker: 'sticker', location: 'location', contact: 'vcard', poll: 'poll_creation' }

const messageSchema = telegramMessageSchema.extend({ date: z.int() })

const updateSchema = telegramUpdateSchema.extend({ deleted_business_messages: z.unknown().optional() })
const revokedSchema = z.object({
  chat: z.object({ id: z.int(), type: z.literal('private') }),
  message_ids: z.array(z.int()),
})

/** Reads an update of the simulator's Bot API; people write to a number in private only. */
export function readSimulated(update: unknown): Simulated {
  const { message, edited_message: edited, deleted_business_messages: gone } = updateSchema.parse(update)
  const revoked = revokedSchema.safeParse(gone).data
  if (revoked) return { is: 'revoked', raws: revoked.message_ids.map((id) => goneOf(revoked.chat.id, id)) }
  const told = messageSchema.safeParse(message ?? edited).data
  if (told?.chat.type !== 'private') return { is: 'nothing' }
  const text = told.text ?? told.caption ?? ''
  if (message === undefined) return { is: 'edited', raw: rawOf(told, text), text }
  return { is: 'message', raw: rawOf(told, text) }
}

/** A message of which only its name is left. */
function goneOf(chatId: number, messageId: number): object {
  const remote = addressOf(chatId)
  const id = nameOf(chatId, messageId)
  return { id: { id, _serialized: `false_${remote}_${id}`, fromMe: false, remote }, type: 'revoked' }
}

function rawOf(message: z.infer<typeof messageSchema>, text: string): object {
  const remote = addressOf(message.chat.id)
  const id = nameOf(message.chat.id, message.message_id)
  const [file] = readMedia(message)
  const type = file ? FILE_TYPES[file.kind] : otherTypeOf(message)
  const quoted = message.reply_to_message?.message_id
  return {
    // The page finds a file by its message; this wire, by the file's own name.
    id: { id, _serialized: `false_${remote}_${id}${file ? `_${file.handle}` : ''}`, fromMe: false, remote },
    type,
    t: message.date,
    ...(file
      ? { caption: text, mimetype: file.mimeType, filename: file.fileName, size: file.size }
      : { body: text }),
    ...(quoted === undefined ? {} : { quotedStanzaID: nameOf(message.chat.id, quoted) }),
    ...(message.media_group_id === undefined ? {} : { parentMsgKey: { id: message.media_group_id } }),
  }
}

function otherTypeOf(message: z.infer<typeof messageSchema>): string {
  return Object.entries(OTHER_TYPES).find(([kind]) => message[kind] !== undefined)?.[1] ?? 'chat'
}

/** A person's WhatsApp, by the number of the chat. */
export function addressOf(chatId: number): string {
  return `${chatId}@c.us`
}

/** What tells messages of all chats apart. */
export function nameOf(chatId: number, messageId: number): string {
  return `${chatId}-${messageId}`
}

/** The file's own name, from the handle under which its message was kept; null where it had none. */
export function fileIn(handle: string): string | null {
  return /^false_[^_]+_[^_]+_(.+)$/.exec(handle)?.[1] ?? null
}
