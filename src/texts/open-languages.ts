import { readdirSync, readFileSync } from 'node:fs'
import { readSentences, readTranslation } from './read-sentences.ts'
import { type OfficeWords, type Texts, textsFrom } from './texts.ts'

/** Complete, and what everything else falls back to; officers read nothing else. */
const INDONESIAN = 'id'
const FOLDER = new URL('./', import.meta.url)

interface Dependencies extends OfficeWords {
  /** Files of other languages by code; default: those that lie beside `id.ftl`. */
  translations?: ReadonlyMap<string, string>
}

/** The sentences of one office in every language that there is a file for. */
export interface Languages {
  indonesian: Texts
  /**
   * The sentences in this language (ISO 639); Indonesian for null and for a language that isn't there, and sentence by
   * sentence for what nobody wrote in it.
   */
  in(code: string | null): Texts
  /** What citizens can choose from: each by its own name, Indonesian first. */
  offered: readonly { code: string; name: string }[]
}

/** Throws when a file has faults, naming each, or when there is no such time zone. */
export function openLanguages({ translations = filesBeside(), ...office }: Dependencies): Languages {
  const complete = readSentences([readFileSync(new URL(`${INDONESIAN}.ftl`, FOLDER), 'utf8')])
  const indonesian = textsFrom(office, [complete])
  const all = new Map([[INDONESIAN, indonesian]])
  for (const [code, source] of translations)
    all.set(code, {
      ...textsFrom(office, [readTranslation(code, source), complete]),
      promiseInIndonesian: indonesian.promise,
    })
  return {
    indonesian,
    in: (code) => (code === null ? undefined : all.get(code)) ?? indonesian,
    offered: [...all].map(([code, texts]) => ({ code, name: texts.say('language-name') })),
  }
}

function filesBeside(): ReadonlyMap<string, string> {
  const codes = readdirSync(FOLDER).flatMap((file) => /^([a-z]{2,3})\.ftl$/.exec(file)?.[1] ?? [])
  return new Map(
    codes
      .filter((code) => code !== INDONESIAN)
      .toSorted()
      .map((code) => [code, readFileSync(new URL(`${code}.ftl`, FOLDER), 'utf8')]),
  )
}
