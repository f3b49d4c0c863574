import type { FaqEntry } from './entry.ts'
import { findProperNames } from './learning/find-proper-names.ts'
import { knownWords } from './learning/known-words.ts'
import type { Reader } from './reading/create-reader.ts'
import type { Reading } from './reading/reading.ts'

interface Dependencies {
  entries: readonly FaqEntry[]
  reader: Reader
  /** Texts whose names belong to everything here, such as the directory: the office's own name tells nothing. */
  common: readonly string[]
}

/**
 * Makes the check whether an entry is about something with a name of its own ("jembatan desa Sesua") that the message
 * doesn't give. Whoever asks for "jembatan di desa kami" may well mean another one. Only names that a single
 * entry's question has are names of a matter; words of the lexicon are none, however they are written.
 */
export function createNameCheck({ entries, reader, common }: Dependencies) {
  let found: ReadonlyMap<string, readonly string[]> | undefined

  return function isUnnamed(entryId: string, message: Reading): boolean {
    // Only a base that is about to answer needs them: reading all questions once more is not for every start.
    found ??= findNames()
    const names = found.get(entryId)
    if (names === undefined) return false
    const said = new Set(message.words.map(({ stem }) => stem))
    return !names.some((name) => said.has(name))
  }

  function findNames(): ReadonlyMap<string, readonly string[]> {
    const named = entries.flatMap((entry) => {
      const names = [...findProperNames(entry.question)]
      return names.length === 0 ? [] : [{ id: entry.id, names: names.flatMap(stemsOf) }]
    })
    if (named.length === 0) return new Map()
    const known = knownWords(reader, common)
    const bearers = new Map<string, number>()
    for (const name of named.flatMap(({ names }) => [...new Set(names)]))
      bearers.set(name, (bearers.get(name) ?? 0) + 1)
    const isOwn = (name: string) => bearers.get(name) === 1 && !known.has(name)
    const own = named.map(({ id, names }) => [id, names.filter(isOwn)] as const)
    return new Map(own.filter(([, names]) => names.length > 0))
  }

  function stemsOf(name: string): string[] {
    return reader.readText(name).words.map(({ stem }) => stem)
  }
}
