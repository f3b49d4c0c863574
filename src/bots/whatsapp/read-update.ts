import type { Ignored, Incoming, MediaReference } from '../../routing/index.ts'
import { readCommand } from './read-command.ts'
import { readKind } from './read-kind.ts'
import { type WhatsappUpdate, whatsappUpdateSchema } from './whatsapp-message.ts'

const ignored = (reason: string): Ignored => ({ type: 'ignored', reason })

/** What a citizen did, from what was kept of it. Never throws: what we don't serve is ignored, with the reason as a code. */
export function readUpdate(raw: unknown): Incoming | Ignored {
  const parsed = whatsappUpdateSchema.safeParse(raw)
  if (!parsed.success) return ignored('not-an-update')
  const update = parsed.data
  const { address } = update
  switch (update.event) {
    case 'message':
      return readMessage(update)
    case 'edited':
      return { type: 'edited', address, messageId: update.id, albumId: null, text: update.text }
    case 'revoked':
      return { type: 'deleted', address, messageId: update.id }
    case 'call':
      return wordless(address, update.id, 'call')
    case 'group':
      return { type: 'group', address, privateLink: update.link }
  }
}

function readMessage(update: Extract<WhatsappUpdate, { event: 'message' }>): Incoming | Ignored {
  const { address, id: messageId, type, text, album: albumId, quoted } = update
  const kind = readKind(type)
  if (kind === null) return ignored('service-message')
  if (kind.is === 'unsupported') return wordless(address, messageId, kind.what)
  const command = kind.is === 'words' ? readCommand(text) : null
  if (command) return { type: 'command', address, messageId, ...command, appLanguage: null }
  return {
    type: 'message',
    address,
    messageId,
    text,
    media: mediaOf(update),
    albumId,
    unsupported: null,
    ...(quoted === null ? {} : { quoted }),
  }
}

function wordless(address: string, messageId: string, unsupported: string): Incoming {
  return { type: 'message', address, messageId, text: '', media: [], albumId: null, unsupported }
}

function mediaOf({ key, file }: Extract<WhatsappUpdate, { event: 'message' }>): MediaReference[] {
  return file === null ? [] : [{ ...file, handle: key }]
}
