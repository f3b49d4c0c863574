import { expect, it } from 'vitest'
import { fileType } from '../../../src/bots/whatsapp/file-type.ts'

const none = { fileName: null, mimeType: null }

it.each([
  [{ ...none, kind: 'voice', mimeType: 'audio/ogg' }, 'audio/ogg; codecs=opus'],
  [{ ...none, kind: 'voice' }, 'audio/ogg; codecs=opus'],
  [{ ...none, kind: 'voice', mimeType: 'audio/mp4' }, 'audio/mp4'],
  // Refused as a voice note, it goes as a document, and is what it is.
  [{ ...none, kind: 'document', mimeType: 'audio/ogg' }, 'audio/ogg'],
  [{ ...none, kind: 'document', fileName: 'data-saya.json' }, 'application/json'],
  [{ ...none, kind: 'document', fileName: 'data-saya.txt' }, 'text/plain'],
  [{ kind: 'document', fileName: 'surat.txt', mimeType: 'application/pdf' }, 'application/pdf'],
  [{ ...none, kind: 'document', fileName: 'berkas' }, 'application/octet-stream'],
  [{ ...none, kind: 'photo' }, 'image/jpeg'],
] as const)('%j goes as %s', (given, type) => {
  expect(fileType(given)).toBe(type)
})
