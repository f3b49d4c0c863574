import type { Attachment } from '../routing/index.ts'

/** For a file without a name: its ending tells Telegram's apps what it is. */
export const USUAL_NAME: Record<Attachment['kind'], string> = {
  photo: 'foto.jpg',
  document: 'berkas',
  voice: 'suara.ogg',
  audio: 'audio.mp3',
  video: 'video.mp4',
}

/** A name for an upload: it stands unquoted in a header, and comes from a stranger. `otherwise`: where nothing is left of it. */
export function safeFileName(name: string | null, otherwise: string): string {
  const safe = (name ?? '').replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-80)
  return /[\p{L}\p{N}]/u.test(safe) ? safe : otherwise
}
