import type { MediaReference } from '../../routing/index.ts'
import type { TelegramFile, TelegramMessage } from './telegram-update.ts'

/** The files of a message; of a photo's sizes the largest. */
export function readMedia(message: TelegramMessage): MediaReference[] {
  const largest = message.photo
    ?.toSorted((one, other) => (one.file_size ?? 0) - (other.file_size ?? 0))
    .at(-1)
  const found: [MediaReference['kind'], TelegramFile | undefined][] = [
    ['photo', largest],
    ['document', message.document],
    ['voice', message.voice],
    ['audio', message.audio],
    ['video', message.video ?? message.video_note],
  ]
  return found.flatMap(([kind, file]) => (file === undefined ? [] : [referenceTo(kind, file)]))
}

function referenceTo(kind: MediaReference['kind'], file: TelegramFile): MediaReference {
  return {
    kind,
    handle: file.file_id,
    fileName: file.file_name ?? null,
    mimeType: file.mime_type ?? (kind === 'photo' ? 'image/jpeg' : null),
    size: file.file_size ?? null,
  }
}
