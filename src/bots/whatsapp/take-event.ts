import { createHash } from 'node:crypto'
import { readKind } from './read-kind.ts'
import {
  whatsappCallSchema,
  type WhatsappMessage,
  whatsappMessageSchema,
  type WhatsappUpdate,
} from './whatsapp-message.ts'

/** Something that happened, before it is known who the person is to us. */
export interface Taken {
  /** The same for every delivery of the same event, whatever name WhatsApp gave the person. */
  updateId: string
  /** WhatsApp's name for the person, or of the group. */
  from: string
  /** What is kept, once the address is known. */
  at(address: string): WhatsappUpdate
}

/** Whose we are: the names by which a group can mean us. */
export interface OwnNames {
  number: string
  names: readonly string[]
}

/** A message that concerns us; null for our own, WhatsApp's notices, and what we leave alone on purpose. */
export function takeMessage(raw: unknown, own: OwnNames): Taken | null {
  const message = whatsappMessageSchema.safeParse(raw).data
  if (!message || message.id.fromMe || readKind(message.type) === null) return null
  const from = message.id.remote
  if (from.endsWith('@g.us')) return takeGroupCall(message, own)
  if (!isPerson(from) || message.isStatusV3 || message.broadcast) return null
  const { id, type } = message
  return {
    updateId: `message/${id.id}`,
    from,
    at: (address) => ({
      event: 'message',
      address,
      id: id.id,
      key: id._serialized,
      type,
      text: wordsOf(message),
      file: fileOf(message),
      album: message.parentMsgKey?.id ?? null,
      quoted: message.quotedStanzaID ?? null,
    }),
  }
}

/**
 * An edit of somebody's words. Without words before it the page only came to know them; and a file's small picture, which the
 * page tells of likewise when it changes, is none.
 */
export function takeEdit(raw: unknown, { before, after }: { before: unknown; after: unknown }): Taken | null {
  const message = whatsappMessageSchema.safeParse(raw).data
  if (!message || message.id.fromMe || !isPerson(message.id.remote)) return null
  const text = wordsOf(message)
  if (text === '' || typeof before !== 'string' || before === '') return null
  if (typeof after !== 'string' || clean(after) !== text) return null
  return editOf(message, text)
}

/**
 * What became of a message that we had by `until`, while nobody listened: edited, or taken back; null where it stands as it was.
 * A message that came later is taken as it reads now.
 */
export function takeChange(raw: unknown, until: Date): Taken | null {
  const message = whatsappMessageSchema.safeParse(raw).data
  if (!message || message.id.fromMe || !isPerson(message.id.remote)) return null
  if (message.type === 'revoked') return takeRevocation(raw)
  const isOlder = message.t !== undefined && message.t * 1_000 <= until.getTime()
  const text = wordsOf(message)
  return isOlder && message.latestEditMsgKey && text !== '' ? editOf(message, text) : null
}

/** One version of somebody's words is one event, however often it is told. */
function editOf(message: WhatsappMessage, text: string): Taken {
  const version = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return {
    updateId: `edited/${message.id.id}/${version}`,
    from: message.id.remote,
    at: (address) => ({ event: 'edited', address, id: message.id.id, text }),
  }
}

/** Somebody took a message back, for everybody. */
export function takeRevocation(raw: unknown): Taken | null {
  const message = whatsappMessageSchema.safeParse(raw).data
  if (!message || message.id.fromMe || !isPerson(message.id.remote)) return null
  const id = message.protocolMessageKey?.id ?? message.id.id
  return {
    updateId: `revoked/${id}`,
    from: message.id.remote,
    at: (address) => ({ event: 'revoked', address, id }),
  }
}

/** Somebody rings: nobody here can pick up, and they are told. */
export function takeCall(call: { id: unknown; from: unknown }): Taken | null {
  const { id, from } = whatsappCallSchema.safeParse(call).data ?? {}
  if (id === undefined || from === undefined || !isPerson(from)) return null
  return {
    updateId: `call/${id}`,
    from,
    at: (address) => ({ event: 'call', address, id: `call/${id}` }),
  }
}

/** Talk of a group is nobody's case and is not kept; who names us there hears where to ask. */
function takeGroupCall(message: WhatsappMessage, { number, names }: OwnNames): Taken | null {
  const meant = [...(message.mentionedJidList ?? []), message.quotedParticipant]
  if (!meant.some((name) => name !== undefined && names.includes(name))) return null
  return {
    updateId: `message/${message.id.id}`,
    from: message.id.remote,
    at: (address) => ({ event: 'group', address, link: `https://wa.me/${number}` }),
  }
}

/** Not a group, a channel, a broadcast list or a status. */
function isPerson(name: string): boolean {
  return name.endsWith('@c.us') || name.endsWith('@lid')
}

function fileOf({ type, filename, mimetype, size }: WhatsappMessage) {
  const kind = readKind(type)
  if (kind?.is !== 'file') return null
  return { kind: kind.kind, fileName: filename ?? null, mimeType: mimetype ?? null, size: size ?? null }
}

/** Of a file the words under it: its body is a small picture of it, and its own name is nobody's word. */
function wordsOf({ type, body, caption, filename }: WhatsappMessage): string {
  if (readKind(type)?.is !== 'file') return clean(body)
  return caption === filename ? '' : clean(caption)
}

/** Without what no database column takes. */
function clean(words: string | undefined): string {
  return (words ?? '').replace(/[\0\p{Surrogate}]/gu, '').trim()
}
