import type { OutgoingFile } from './whatsapp-client.ts'

interface Given {
  kind: OutgoingFile['kind']
  fileName: string | null
  mimeType: string | null
}

const USUAL: Record<OutgoingFile['kind'], string> = {
  photo: 'image/jpeg',
  document: 'application/octet-stream',
  voice: 'audio/ogg; codecs=opus',
  audio: 'audio/mpeg',
  video: 'video/mp4',
}

/** What we write ourselves: telephones open a document by its type, whatever it is called. */
const BY_ENDING: Readonly<Record<string, string>> = { txt: 'text/plain', json: 'application/json' }

/** The type (MIME) under which WhatsApp hands a file over. */
export function fileType({ kind, fileName, mimeType }: Given): string {
  // iPhones play a voice note only when its type names the codec, which Telegram, where an officer's comes from, leaves out.
  if (kind === 'voice' && mimeType === 'audio/ogg') return USUAL.voice
  return mimeType ?? BY_ENDING[fileName?.split('.').at(-1) ?? ''] ?? USUAL[kind]
}
