import { type FluentBundle, FluentResource } from '@fluent/bundle'
import { z } from 'zod'
import { STRESS } from './stress.ts'
import { variablesOf } from './read-sentences.ts'
import { writeSentence } from './sentence-source.ts'

/** Why words can't take the place of a sentence. `blanks`: which. */
export type SentenceFault =
  | { fault: 'empty' | 'too-long' | 'unreadable' | 'one-line' | 'stars' }
  | { fault: 'missing' | 'unknown' | 'missing-case'; blanks: string[] }

/** A sentence of one language: as its file has it, and as it is being written. */
interface Given {
  name: string
  usual: string
  words: string
}

/** In characters: a line may be the label of a button, or stand in Telegram's menu. */
const LONGEST_LINE = 200
const LONGEST = 3_000

/** What cannot be read, or would come out broken, or would say less than the file's own sentence. */
export function checkOwn({ name, usual, words }: Given): SentenceFault[] {
  if (words.trim() === '') return [{ fault: 'empty' }]
  const isLine = !usual.includes('\n')
  if (isLine && words.includes('\n')) return [{ fault: 'one-line' }]
  if (words.length > (isLine ? Math.max(LONGEST_LINE, 2 * usual.length) : LONGEST))
    return [{ fault: 'too-long' }]
  const [before, after] = [patternOf(name, usual), patternOf(name, words)]
  if (before === null || after === null) return [{ fault: 'unreadable' }]
  const [wanted, given] = [variablesOf(before), variablesOf(after)]
  const named = (fault: 'missing' | 'unknown' | 'missing-case', blanks: string[]): SentenceFault[] =>
    blanks.length === 0 ? [] : [{ fault, blanks }]
  const cases = new Set(casesOf(after).map(written))
  return [
    ...named(
      'missing',
      [...wanted].filter((one) => !given.has(one)),
    ),
    ...named(
      'unknown',
      [...given].filter((one) => !wanted.has(one)),
    ),
    ...named(
      'missing-case',
      [...new Set(casesOf(before).map(written))].filter((one) => !cases.has(one)),
    ),
    ...(hasStrayStars(words) ? [{ fault: 'stars' as const }] : []),
  ]
}

/**
 * How the words come out: with made-up arguments, and once more for each case that they tell apart. None where they can't be
 * read. What stands out is between `STRESS` marks.
 */
export function showOwn(
  bundle: FluentBundle,
  { name, words }: Pick<Given, 'name' | 'words'>,
  samples: Readonly<Record<string, string | number>>,
): string[] {
  const pattern = patternOf(name, words)
  if (pattern === null) return []
  const usual = Object.fromEntries([...variablesOf(pattern)].map((one) => [one, samples[one] ?? `‹${one}›`]))
  const cases = casesOf(pattern).map(({ variable, key }) => ({ ...usual, [variable]: key }))
  return [...new Set([usual, ...cases].map((given) => bundle.formatPattern(pattern, given, [])))]
}

/** The words as a resource that Fluent reads; for words that `checkOwn` found no fault with. */
export function resourceOf(name: string, words: string): FluentResource {
  return new FluentResource(writeSentence(name, words).replaceAll('**', STRESS))
}

type Pattern = NonNullable<FluentResource['body'][number]['value']>

/** What nobody would write: behind it nothing may be lost. */
const END = 'end-of-the-words'

/** Null where Fluent doesn't understand the words whole: it drops in silence what comes after what it can't read. */
function patternOf(name: string, words: string): Pattern | null {
  // Characters that no keyboard has would be taken for marks of ours.
  if (/[^\P{Cc}\n]/u.test(words)) return null
  const [marked] = resourceOf(name, `${words}\n{ $${END} }`).body
  const isWhole =
    marked !== undefined &&
    Array.isArray(marked.value) &&
    marked.value.some((part) => typeof part === 'object' && part.type === 'var' && part.name === END)
  const [message] = isWhole ? resourceOf(name, words).body : []
  if (!message?.value || Object.keys(message.attributes).length > 0) return null
  return speaksPlainly(message.value) ? message.value : null
}

/** Nothing but blanks, and cases of them: a name of another sentence would come out as it stands. */
function speaksPlainly(pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return true
  if ('type' in pattern && ['mesg', 'term', 'func'].includes(String(pattern.type))) return false
  return Object.values(pattern).every(speaksPlainly)
}

interface Case {
  variable: string
  key: string | number
}

const selectSchema = z.object({
  type: z.literal('select'),
  selector: z.object({ type: z.literal('var'), name: z.string() }),
  variants: z.array(z.object({ key: z.object({ value: z.union([z.string(), z.number()]) }) })),
})

/** What a sentence tells apart. */
function casesOf(pattern: unknown): Case[] {
  if (typeof pattern !== 'object' || pattern === null) return []
  const select = selectSchema.safeParse(pattern).data
  const own = select?.variants.map(({ key }) => ({ variable: select.selector.name, key: key.value })) ?? []
  return [...own, ...Object.values(pattern).flatMap(casesOf)]
}

const written = ({ variable, key }: Case) => `${variable} [${key}]`

/** Between the cases, and in each of them, what stands out has a beginning and an end on one line. */
function hasStrayStars(words: string): boolean {
  return words.split('\n').some((line) => line.split('**').length % 2 === 0)
}
