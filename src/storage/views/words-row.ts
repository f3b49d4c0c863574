import type { Words } from '../../routing/index.ts'
import { readWords } from '../rows/read-words.ts'

const FILE = { id: true, kind: true, fileName: true, mimeType: true, size: true } as const

/** What an inquiry's words need besides their own rows. */
export const WITH_FILES = {
  orderBy: { id: 'asc' },
  include: { attachments: { orderBy: { position: 'asc' }, include: { attachment: { select: FILE } } } },
} as const

export function toWords({ attachments, ...words }: { attachments: { attachment: unknown }[] }): Words {
  return readWords({ ...words, attachments: attachments.map(({ attachment }) => attachment) })
}
