import type { InstansiId } from '../../office/index.ts'
import type { Holder } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

/** Labels of choices hold 40 UTF-16 units. */
const LABEL_LIMIT = 40

/** A numbered question as a choice's label: cut after a whole word where it is too long. */
export const candidateLabel = (line: string): string => cutWords(line, LABEL_LIMIT)

/** UTF-16 units of a question that are enough to know it again. */
const QUESTION_LIMIT = 80

/** The citizen's own words in one line, by which they know which question is meant; empty where it has none. */
export function shortQuestion(words: string | undefined): string {
  return cutWords((words ?? '').replace(/\s+/g, ' ').trim(), QUESTION_LIMIT)
}

/** At most so many UTF-16 units of a text, cut after a whole word. */
export function cutWords(line: string, limit: number): string {
  if (line.length <= limit) return line
  const head = line.slice(0, limit - 1)
  const lastSpace = head.lastIndexOf(' ')
  // Behind a number there must be something left; half a character is none.
  const cut = lastSpace > limit / 2 ? head.slice(0, lastSpace) : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[\s,;:–-]+$/, '')}…`
}

/** Who holds a question, as citizens read it. */
export function holderName(holder: Holder, names: ReadonlyMap<InstansiId, string>, texts: Texts): string {
  if (holder.as === 'triage') return texts.say('citizen-triage-name')
  return names.get(holder.desk) ?? texts.say('citizen-instansi-unknown')
}
