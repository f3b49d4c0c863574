import type { Attachment } from '../routing/index.ts'

/** Albums hold two to ten (https://core.telegram.org/bots/api#sendmediagroup). */
const ALBUM = 10
/** What one upload may weigh, in bytes: the Bot API takes 50 MB, headers included. */
const UPLOAD = 45_000_000

/** Which files may stand in one album: photos and videos mix, documents and audio stay among their own, a voice note is alone. */
const ALBUM_OF: Record<Attachment['kind'], string | null> = {
  photo: 'pictures',
  video: 'pictures',
  document: 'documents',
  audio: 'music',
  voice: null,
}

/** What Telegram takes as a picture, in bytes; larger ones go as documents. */
const PICTURE = 10_000_000

/** Files in the messages that Telegram can show them in, in their order: albums where it has them. */
export function groupFiles<File extends Pick<Attachment, 'kind' | 'size'>>(files: readonly File[]): File[][] {
  const groups: File[][] = []
  for (const given of files) {
    const file =
      given.kind === 'photo' && given.size > PICTURE ? { ...given, kind: 'document' as const } : given
    const last = groups.at(-1)
    if (last && fits(last, file)) last.push(file)
    else groups.push([file])
  }
  return groups
}

function fits(group: readonly Pick<Attachment, 'kind' | 'size'>[], file: Pick<Attachment, 'kind' | 'size'>) {
  const [first] = group
  const album = ALBUM_OF[file.kind]
  const weight = group.reduce((sum, { size }) => sum + size, file.size)
  return album !== null && first && ALBUM_OF[first.kind] === album && group.length < ALBUM && weight <= UPLOAD
}
