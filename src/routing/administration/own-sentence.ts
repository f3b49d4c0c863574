import { z } from 'zod'

/** An office's own words for a sentence, in Fluent's syntax. */
export const ownSentenceSchema = z.string().max(5_000)

/** What the keys begin with of the settings that hold an office's own words in a language. */
export const ownSentences = (language: string) => `sentence/${language}/`

/** The key of the setting that holds those for one sentence. */
export const ownSentence = (language: string, name: string) => `${ownSentences(language)}${name}`
