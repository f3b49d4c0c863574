import type { Instansi, InstansiId } from '../../office/index.ts'

/** How many are offered. */
const LIMIT = 6

/** Above this share of matching letter pairs a word counts as meant. */
const ENOUGH = 0.55

/**
 * Whom an officer means by a few letters of a name: exact ids and names first, then beginnings, then parts, then what
 * merely looks alike ("disdukcapl"). Best first, at most six.
 */
export function searchInstansi(directory: readonly Instansi[], typed: string): Instansi[] {
  const wanted = plain(typed)
  if (wanted === '') return []
  return directory
    .map((instansi) => ({
      instansi,
      score: Math.max(...namesOf(instansi).map((name) => likeness(name, wanted))),
    }))
    .filter(({ score }) => score > ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, LIMIT)
    .map(({ instansi }) => instansi)
}

/** The one that these words name without a doubt (`/hubungkan`): its id, its whole name, or one of its aliases. */
export function nameInstansi(directory: readonly Instansi[], typed: string): InstansiId | null {
  const wanted = plain(typed)
  const named = directory.filter((instansi) => namesOf(instansi).includes(wanted))
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

function namesOf({ id, name, aliases }: Instansi): string[] {
  return [id, name, ...aliases].map(plain).filter((words) => words !== '')
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** 3 the same, 2 … begins with, 1 … contains, below 1 the share of letter pairs in common. */
function likeness(name: string, wanted: string): number {
  if (name === wanted) return 3
  const share = wanted.length / name.length
  if (name.startsWith(wanted)) return 2 + share
  if (` ${name}`.includes(` ${wanted}`)) return 1 + share
  const words = name.split(' ')
  const typed = wanted.split(' ')
  const eachBest = typed.map((word) => Math.max(...words.map((other) => alike(word, other))))
  return Math.min(...eachBest) > ENOUGH
    ? (eachBest.reduce((sum, value) => sum + value, 0) / typed.length) * 0.99
    : 0
}

/** Dice's coefficient over pairs of neighbouring letters: 1 the same, 0 nothing in common. */
function alike(one: string, other: string): number {
  const left = pairs(one)
  const right = pairs(other)
  const common = left.filter((pair) => {
    const at = right.indexOf(pair)
    if (at >= 0) right.splice(at, 1)
    return at >= 0
  }).length
  return (2 * common) / (one.length + other.length)
}

/** Padded, so that the first and last letters weigh as much as the others. */
function pairs(word: string): string[] {
  const padded = ` ${word}`
  return Array.from({ length: word.length }, (_, index) => padded.slice(index, index + 2))
}
