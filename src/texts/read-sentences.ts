import { FluentBundle, FluentResource } from '@fluent/bundle'
import { catalogue } from './catalogue.ts'

/**
 * Reads Fluent files into one bundle, later files winning, and checks it against the catalogue: every sentence is
 * there and takes no argument that nobody gives. Throws one error that lists all faults.
 */
export function readSentences(sources: string[]): FluentBundle {
  // Isolation marks are off: they would end up in tickets and commands that people copy.
  const bundle = new FluentBundle('id', { useIsolating: false })
  const faults: string[] = []
  for (const source of sources) {
    const resource = new FluentResource(source)
    const read = new Set(resource.body.map((entry) => entry.id))
    for (const id of namesIn(source)) {
      if (!read.has(id)) faults.push(`${id}: cannot be read, check its braces and indentation`)
      else if (!(id in catalogue)) faults.push(`${id}: no such sentence`)
    }
    bundle.addResource(resource, { allowOverrides: true })
  }
  for (const [id, allowed] of Object.entries(catalogue)) faults.push(...faultsOf(bundle, id, allowed))
  if (faults.length > 0) throw new Error(`The sentences have faults:\n${faults.join('\n')}`)
  return bundle
}

function faultsOf(bundle: FluentBundle, id: string, allowed: readonly string[]): string[] {
  const value = bundle.getMessage(id)?.value
  if (value === undefined || value === null) return [`${id}: is missing`]
  return [...variablesOf(value)]
    .filter((variable) => !allowed.includes(variable))
    .map((variable) => `${id}: may not use { $${variable} }, only ${listed(allowed)}`)
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
