import { randomUUID } from 'node:crypto'
import { badRequest } from './api-error.ts'
import type { Media } from './model.ts'

/** All contents together; beyond it the oldest are forgotten. */
const BYTES_KEPT = 64_000_000

export interface StoredFile {
  /** Names the content within the emulator (`Media.fileId`). */
  key: string
  kind: Media['kind']
  fileName: string
  mimeType: string
  content: Uint8Array
}

export interface Files {
  add(file: Omit<StoredFile, 'key'>): StoredFile
  /** Takes a file back from a snapshot. */
  restore(file: StoredFile): void
  get(key: string): StoredFile | undefined
  all(): Iterable<StoredFile>
  /** The id under which this bot, and no other, knows the file. */
  idFor(botId: number, key: string): string
  /** The file behind an id of this bot; rejects ids of other bots and unknown ones with 400. */
  open(botId: number, fileId: string): StoredFile
  /** Where the content is served, e.g. `photos/<key>.jpg`. */
  pathOf(file: StoredFile): string
  byPath(path: string): StoredFile | undefined
}

const FOLDERS: Record<Media['kind'], string> = {
  photo: 'photos',
  document: 'documents',
  voice: 'voice',
  video: 'videos',
  sticker: 'stickers',
  audio: 'music',
  location: 'documents',
  contact: 'documents',
}

const ID_PREFIX = 'BQACAgUAAx'

function extension(file: StoredFile): string {
  const found = /\.([A-Za-z0-9]{1,8})$/.exec(file.fileName)
  return found?.[1] ?? 'dat'
}

export function createFiles(): Files {
  const files = new Map<string, StoredFile>()
  let bytes = 0

  function restore(file: StoredFile): void {
    files.set(file.key, file)
    bytes += file.content.byteLength
    for (const [key, oldest] of files) {
      if (bytes <= BYTES_KEPT || key === file.key) break
      files.delete(key)
      bytes -= oldest.content.byteLength
    }
  }

  return {
    add(file) {
      const stored = { ...file, key: randomUUID().replaceAll('-', '') }
      restore(stored)
      return stored
    },
    restore,
    get: (key) => files.get(key),
    all: () => files.values(),
    idFor: (botId, key) => ID_PREFIX + Buffer.from(`${botId}:${key}`).toString('base64url'),
    open(botId, fileId) {
      const decoded = fileId.startsWith(ID_PREFIX)
        ? Buffer.from(fileId.slice(ID_PREFIX.length), 'base64url').toString()
        : ''
      const [owner, key] = decoded.split(':')
      const file = Number(owner) === botId && key !== undefined ? files.get(key) : undefined
      if (!file) throw badRequest('wrong file identifier/HTTP URL specified')
      return file
    },
    pathOf: (file) => `${FOLDERS[file.kind]}/${file.key}.${extension(file)}`,
    byPath(path) {
      const file = files.get(/^[a-z]+\/([0-9a-f]{32})\.[A-Za-z0-9]+$/.exec(path)?.[1] ?? '')
      return file
    },
  }
}
