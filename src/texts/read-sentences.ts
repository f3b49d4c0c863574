import { FluentBundle, FluentResource } from '@fluent/bundle'
import { catalogue, type SentenceName } from './catalogue.ts'
import { isForCitizens } from './citizens-names.ts'
import { STRESS } from './stress.ts'

/** By any name, also one that is no sentence. */
const ARGUMENTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(catalogue))

/**
 * Reads Fluent files into one bundle, later files winning, and checks it against the catalogue: every sentence is
 * there and takes no argument that nobody gives. Throws one error that lists all faults.
 */
export function readSentences(sources: string[]): FluentBundle {
  const bundle = emptyBundle('id')
  const faults = sources.flatMap((source) => addSource(bundle, source, (name) => name in catalogue))
  for (const name of Object.keys(catalogue)) faults.push(...faultsOf(bundle, name))
  if (faults.length > 0) throw new Error(`The sentences have faults:\n${faults.join('\n')}`)
  return bundle
}

/** A file of another language cannot do without these. */
const HEAD = ['language-name', 'language-dates'] as const satisfies SentenceName[]

/**
 * Reads a file of another language: what citizens read, as much of it as somebody wrote. Throws one error that lists all
 * faults, what only officers read among them.
 *
 * @param code the language's code in ISO 639, such as `en`
 */
export function readTranslation(code: string, source: string): FluentBundle {
  const bundle = emptyBundle(code)
  const faults = addSource(bundle, source, (name) => name in catalogue && isForCitizens(name))
  const written = Object.keys(catalogue).filter((name) => isForCitizens(name) && bundle.hasMessage(name))
  for (const name of new Set([...HEAD, ...written])) faults.push(...faultsOf(bundle, name))
  if (faults.length > 0) throw new Error(`The sentences in ${code}.ftl have faults:\n${faults.join('\n')}`)
  return bundle
}

/** @param code the language's, in ISO 639 */
export function emptyBundle(code: string): FluentBundle {
  // Isolation marks are off: they would end up in tickets and commands that people copy.
  return new FluentBundle(code, { useIsolating: false })
}

/** Gives the faults. */
function addSource(bundle: FluentBundle, source: string, isWanted: (name: string) => boolean): string[] {
  const resource = new FluentResource(source.replaceAll('**', STRESS))
  const read = new Set(resource.body.map((entry) => entry.id))
  bundle.addResource(resource, { allowOverrides: true })
  return namesIn(source).flatMap((name) => {
    if (!read.has(name)) return [`${name}: cannot be read, check its braces and indentation`]
    return isWanted(name) ? [] : [`${name}: no such sentence`]
  })
}

function faultsOf(bundle: FluentBundle, name: string): string[] {
  const value = bundle.getMessage(name)?.value
  if (value === undefined || value === null) return [`${name}: is missing`]
  const allowed = ARGUMENTS.get(name) ?? []
  return [...variablesOf(value)]
    .filter((variable) => !allowed.includes(variable))
    .map((variable) => `${name}: may not use { $${variable} }, only ${listed(allowed)}`)
}

function listed(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'plain words' : allowed.map((name) => `{ $${name} }`).join(', ')
}

/** The names that a file means to define, whether or not Fluent understood them. */
function namesIn(source: string): string[] {
  return [...source.matchAll(/^([a-zA-Z][\w-]*)[ \t]*=/gm)].map((found) => found[1] ?? '')
}

/** The arguments that a sentence mentions, wherever they stand in its pattern. */
export function variablesOf(pattern: unknown): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return new Set()
  const own = 'type' in pattern && pattern.type === 'var' && 'name' in pattern ? [String(pattern.name)] : []
  return new Set([...own, ...Object.values(pattern).flatMap((part) => [...variablesOf(part)])])
}
