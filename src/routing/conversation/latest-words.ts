import type { Words } from '../kept.ts'

/**
 * What a citizen means now: the newest version of each of their messages, in the order in which they came. An edit
 * changes words and brings no files: those of the former versions stay. Of a message that was taken back nothing is left.
 */
export function currentWords(all: readonly Words[]): Words[] {
  const newest = new Map<string, Words>()
  for (const words of all) {
    const known = newest.get(words.messageId)
    newest.set(words.messageId, known ? merged(known, words) : words)
  }
  return [...newest.values()]
}

/** The citizen took the message back: an empty version with no file, behind one that held something. */
export function isDeleted({ version, text, attachments }: Words): boolean {
  return version > 1 && text.trim() === '' && attachments.length === 0
}

function merged(one: Words, other: Words): Words {
  const [former, later] = one.version < other.version ? [one, other] : [other, one]
  if (isDeleted(later)) return later
  const known = new Set(former.attachments.map(({ id }) => id))
  return {
    ...later,
    attachments: [...former.attachments, ...later.attachments.filter(({ id }) => !known.has(id))],
    missingFiles: former.missingFiles + later.missingFiles,
  }
}

/** The same as one text. */
export function latestWords(all: readonly Words[]): string {
  return currentWords(all)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** The question itself, as it is put now: what was added later belongs to the talk about it. */
export function firstWords(all: readonly Words[]): string {
  return currentWords(all).find(({ text }) => text.trim() !== '')?.text ?? ''
}
