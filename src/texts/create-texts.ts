import { readFileSync } from 'node:fs'
import { readSentences } from './read-sentences.ts'
import { type OfficeWords, type Texts, textsFrom } from './texts.ts'

export interface Dependencies extends OfficeWords {
  /** An office's own sentences in Fluent's syntax; each replaces ours of the same name. */
  ftl?: string
}

/**
 * The sentences of one office in Indonesian. Throws when the office's own sentences have faults, naming each, or when
 * there is no such time zone.
 */
export function createTexts({ ftl, ...office }: Dependencies): Texts {
  const own = readFileSync(new URL('./id.ftl', import.meta.url), 'utf8')
  const bundles = [readSentences(ftl === undefined ? [own] : [own, ftl])]
  return textsFrom(office, () => bundles)
}
