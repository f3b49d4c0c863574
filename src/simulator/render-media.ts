import type { Media } from './model.ts'
import type { StoredFile } from './files.ts'
import type { World } from './world.ts'

type Json = Record<string, unknown>

/** The fields that every kind of file has. The kinds' sizes and durations are made up: contents are not decoded. */
function renderFile(world: World, botId: number, file: StoredFile): Json {
  return {
    file_id: world.files.idFor(botId, file.key),
    file_unique_id: `AgAD${file.key.slice(0, 12)}`,
    file_size: file.content.byteLength,
  }
}

function renderNamed(world: World, botId: number, file: StoredFile): Json {
  return { file_name: file.fileName, mime_type: file.mimeType, ...renderFile(world, botId, file) }
}

function renderContact(media: Media): Json {
  return { phone_number: media.phoneNumber ?? '', first_name: media.contactName ?? '' }
}

/** The media fields of a message, e.g. `{ photo: [ … ] }`, with file ids of this bot. */
export function renderMedia(world: World, botId: number, media: Media): Json {
  if (media.kind === 'location') {
    return { location: { latitude: media.latitude ?? 0, longitude: media.longitude ?? 0 } }
  }
  if (media.kind === 'contact') return { contact: renderContact(media) }
  const file = world.files.get(media.fileId ?? '')
  if (!file) return {}
  switch (media.kind) {
    case 'photo': {
      const whole = renderFile(world, botId, file)
      const small = { ...whole, file_unique_id: `AgAD${file.key.slice(0, 12)}s`, width: 90, height: 67 }
      return { photo: [small, { ...whole, width: 1_280, height: 960 }] }
    }
    case 'voice':
      return { voice: { duration: 1, mime_type: file.mimeType, ...renderFile(world, botId, file) } }
    case 'audio':
      return { audio: { duration: 1, ...renderNamed(world, botId, file) } }
    case 'video':
      return { video: { width: 640, height: 360, duration: 1, ...renderNamed(world, botId, file) } }
    case 'sticker': {
      const shape = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false }
      return { sticker: { ...shape, emoji: '🙂', ...renderFile(world, botId, file) } }
    }
    case 'document':
      return { document: renderNamed(world, botId, file) }
  }
}
