import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { Call, Handler } from '../dispatch.ts'
import type { StoredFile } from '../files.ts'
import type { Media } from '../model.ts'
import { renderMessage } from '../render-message.ts'
import type { World } from '../world.ts'
import type { Access } from './access.ts'
import { captionFields, decimal, entity, json, method, sending } from './parameters.ts'
import { readCaption } from './read-text.ts'
import type { Send } from './send.ts'

interface Dependencies {
  world: World
  access: Access
  send: Send
}

type FileKind = Exclude<Media['kind'], 'location' | 'contact'>

const FILE_LIMIT_BYTES = 20_971_520
const KINDS: FileKind[] = ['photo', 'document', 'voice', 'video', 'sticker', 'audio']

const MIME_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
}

const albumItem = z.object({
  type: z.enum(['photo', 'document', 'video', 'audio']),
  media: z.string(),
  caption: z.string().optional(),
  parse_mode: z.string().optional(),
  caption_entities: z.array(entity).optional(),
})

function capitalized(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

function mediaOf(file: StoredFile): Media {
  const { kind, key: fileId, fileName, mimeType, content } = file
  return { kind, fileId, fileName, mimeType, bytes: content.byteLength }
}

/** Photos, documents and the like: as uploads, or by a file id that this bot was given. */
export function createMediaMethods({ world, access, send }: Dependencies): Record<string, Handler> {
  function upload(call: Call, kind: FileKind, name: string): StoredFile {
    const file = call.files.get(name)
    if (!file) throw badRequest(`there is no ${kind} in the request`)
    if (file.content.length === 0) throw badRequest('file must be non-empty')
    const ending = /\.([a-z0-9]+)$/i.exec(file.fileName)?.[1]?.toLowerCase() ?? ''
    const mimeType = MIME_TYPES[ending] ?? file.mimeType
    return world.files.add({ kind, fileName: file.fileName, mimeType, content: file.content })
  }

  /** The parameter is a file id, the name of an uploaded part, or absent because the part has its name. */
  function fileFor(call: Call, kind: FileKind, field: string, value: string | undefined): Media {
    if (value === undefined || value === '') return mediaOf(upload(call, kind, field))
    if (value.startsWith('attach://')) return mediaOf(upload(call, kind, value.slice('attach://'.length)))
    const file = world.files.open(call.account.bot.id, value)
    if (file.kind !== kind) {
      throw badRequest(`can't use file of type ${capitalized(file.kind)} as ${capitalized(kind)}`)
    }
    return mediaOf(file)
  }

  function sendFile(kind: FileKind): Handler {
    const schema = z.looseObject({ ...sending, ...captionFields })
    return method(schema, (parameters, call) => {
      const { caption, parse_mode, caption_entities: entities } = parameters
      const content = readCaption(kind === 'sticker' ? '' : caption, { parse_mode, entities })
      access.writable(call.account, parameters.chat_id)
      const value = parameters[kind]
      const media = fileFor(call, kind, kind, typeof value === 'string' ? value : undefined)
      return send.render(call, parameters, { ...content, media })
    })
  }

  const single = Object.fromEntries(KINDS.map((kind) => [`send${capitalized(kind)}`, sendFile(kind)]))
  return {
    ...single,
    sendLocation: method(
      z.object({ ...sending, latitude: decimal, longitude: decimal }),
      ({ latitude, longitude, ...parameters }, call) =>
        send.render(call, parameters, {
          text: '',
          entities: [],
          media: { kind: 'location', latitude, longitude },
        }),
    ),
    sendContact: method(
      z.object({ ...sending, phone_number: z.string(), first_name: z.string() }),
      ({ phone_number: phoneNumber, first_name: contactName, ...parameters }, call) =>
        send.render(call, parameters, {
          text: '',
          entities: [],
          media: { kind: 'contact', phoneNumber, contactName },
        }),
    ),
    sendMediaGroup: method(z.object({ ...sending, media: json(z.array(albumItem)) }), (parameters, call) => {
      const { media, ...common } = parameters
      if (media.length < 2 || media.length > 10) {
        throw badRequest('number of media in an album must be between 2 and 10')
      }
      const types = new Set(media.map(({ type }) => type))
      for (const alone of ['document', 'audio'] as const) {
        if (types.size > 1 && types.has(alone))
          throw badRequest(`${capitalized(alone)} can't be mixed with other media types`)
      }
      const state = access.writable(call.account, common.chat_id)
      const mediaGroupId = String(randomInt(1e12, 1e14))
      // All are read before the first is posted: an album comes whole or not at all.
      const items = media.map((item) => {
        const { caption, parse_mode, caption_entities: entities } = item
        const content = readCaption(caption, { parse_mode, entities })
        return { ...content, mediaGroupId, media: fileFor(call, item.type, 'media', item.media) }
      })
      return items
        .map((content) => send.post(call, common, content))
        .map((message) => renderMessage(world, call.account.bot.id, state, message))
    }),
    getFile: method(z.object({ file_id: z.string() }), ({ file_id: fileId }, { account }) => {
      const file = world.files.open(account.bot.id, fileId)
      if (file.content.byteLength > FILE_LIMIT_BYTES) throw badRequest('file is too big')
      return {
        file_id: fileId,
        file_unique_id: `AgAD${file.key.slice(0, 12)}`,
        file_size: file.content.byteLength,
        file_path: world.files.pathOf(file),
      }
    }),
  }
}
