import { readdirSync, readFileSync } from 'node:fs'
import type { FluentBundle } from '@fluent/bundle'
import type { SentenceName } from './catalogue.ts'
import { checkOwn, resourceOf, type SentenceFault, showOwn } from './check-own.ts'
import { citizensNames, isForCitizens } from './citizens-names.ts'
import { emptyBundle, readSentences, readTranslation } from './read-sentences.ts'
import { writtenIn } from './sentence-source.ts'
import { type OfficeWords, type Texts, textsFrom } from './texts.ts'

/** Complete, and what everything else falls back to; officers read nothing else. */
const INDONESIAN = 'id'
const FOLDER = new URL('./', import.meta.url)

interface Dependencies extends OfficeWords {
  /** Files of other languages by code; default: those that lie beside `id.ftl`. */
  translations?: ReadonlyMap<string, string>
}

/** A sentence that citizens read, as the files have it. */
export interface Written {
  name: SentenceName
  /** In Fluent's syntax. Of a language that lacks it: the Indonesian one, which is said instead. */
  usual: string
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
  /** What citizens read in this language and an office may put in its own words; empty for a language that isn't there. */
  written(code: string): readonly Written[]
  /** What is wrong with an office's own words for a sentence; a sentence that isn't there can't be read. */
  check(code: string, name: string, words: string): SentenceFault[]
  /** How such words come out, case by case, with `STRESS` marks; empty where they can't be read. */
  show(code: string, name: string, words: string): string[]
  /**
   * From now on the office's own words are said in this language, sentence by sentence, and those that it had before no
   * longer. Gives the names of those that can't be said; the file's are said instead.
   */
  adopt(code: string, own: ReadonlyMap<string, string>): string[]
  /** The office's own words that can't be said of what is still said, after an update of the files; by language. */
  unfit(): ReadonlyMap<string, readonly SentenceName[]>
}

/** Throws when a file has faults, naming each, or when there is no such time zone. */
export function openLanguages({ translations = filesBeside(), ...office }: Dependencies): Languages {
  const file = readFileSync(new URL(`${INDONESIAN}.ftl`, FOLDER), 'utf8')
  const complete = readSentences([file])
  const inIndonesian = writtenIn(file)
  const own = new Map<string, FluentBundle>()
  const unfitIn = new Map<string, string[]>()
  const ownOf = (code: string) => own.get(code) ?? NOTHING
  const indonesian = textsFrom(office, () => [ownOf(INDONESIAN), complete])
  const all = new Map([[INDONESIAN, indonesian]])
  const files = new Map([[INDONESIAN, inIndonesian]])
  for (const [code, source] of translations) {
    const translated = readTranslation(code, source)
    const bundlesNow = () => [ownOf(code), translated, ownOf(INDONESIAN), complete]
    all.set(code, { ...textsFrom(office, bundlesNow), promiseInIndonesian: indonesian.promise })
    files.set(code, new Map([...inIndonesian, ...writtenIn(source)]))
  }

  const usualOf = (code: string, name: string) => (isOwnable(name) ? files.get(code)?.get(name) : undefined)
  function check(code: string, name: string, words: string): SentenceFault[] {
    const usual = usualOf(code, name)
    return usual === undefined ? [{ fault: 'unreadable' }] : checkOwn({ name, usual, words })
  }

  return {
    indonesian,
    in: (code) => (code === null ? undefined : all.get(code)) ?? indonesian,
    offered: [...all].map(([code, texts]) => ({ code, name: texts.say('language-name') })),
    written: (code) =>
      citizensNames.flatMap((name) => {
        const usual = usualOf(code, name)
        return usual === undefined ? [] : [{ name, usual }]
      }),
    check,
    show: (code, name, words) =>
      showOwn(emptyBundle(code), { name, words }, samplesOf(all.get(code) ?? indonesian)),
    adopt(code, words) {
      const bundle = emptyBundle(code)
      const unfit: string[] = []
      for (const [name, text] of words)
        if (check(code, name, text).length > 0) unfit.push(name)
        else bundle.addResource(resourceOf(name, text))
      own.set(code, bundle)
      unfitIn.set(code, unfit)
      return unfit
    },
    unfit: () =>
      new Map(
        [...unfitIn]
          .map(([code, names]) => [code, citizensNames.filter((name) => names.includes(name))] as const)
          .filter(([, names]) => names.length > 0),
      ),
  }
}

const NOTHING = emptyBundle(INDONESIAN)

/** Words of time and kinds are put together from others, and read by officers too: they stay as they are. */
const isOwnable = (name: string) => name.startsWith('citizen-') && isForCitizens(name)

/** Arguments as they might be, for whoever wants to see a sentence. */
function samplesOf(texts: Texts): Record<string, string | number> {
  const at = texts.formatMoment(new Date('2026-11-23T06:05:00Z'))
  return {
    ticket: texts.formatTicket('7K3F9Q'),
    instansi: 'Dinas Perhubungan',
    office: texts.officeName,
    within: texts.promise,
    ...Object.fromEntries(
      ['due', 'until', 'at', 'received', 'sent', 'since', 'last', 'came'].map((name) => [name, at]),
    ),
    ...Object.fromEntries(
      ['count', 'number', 'cases', 'more', 'score', 'version', 'withdrawn'].map((name) => [name, 3]),
    ),
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
