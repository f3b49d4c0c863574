import type { Attachment, Words } from '../../routing/index.ts'
import { attachmentSchema, readWords } from '../rows/read-words.ts'

const FILE = { id: true, kind: true, fileName: true, mimeType: true, size: true } as const

const FILES_IN_ORDER = { orderBy: { position: 'asc' }, include: { attachment: { select: FILE } } } as const

/** What an inquiry's words need besides their own rows. */
export const WITH_FILES = { orderBy: { id: 'asc' }, include: { attachments: FILES_IN_ORDER } } as const

/** What an answer needs besides its own row. */
export const WITH_ANSWER_FILES = { files: FILES_IN_ORDER } as const

export function toFiles(linked: { attachment: unknown }[]): Attachment[] {
  return linked.map(({ attachment }) => attachmentSchema.parse(attachment))
}

export function toWords({ attachments, ...words }: { attachments: { attachment: unknown }[] }): Words {
  return readWords({ ...words, attachments: attachments.map(({ attachment }) => attachment) })
}
