import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/texts/catalogue.ts'

const source = new URL('../../src/', import.meta.url).pathname
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^texts\/[a-z]+-(sentences|words)\.ts$/.test(path))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n')

/** Names that stand in the code whole, and those of which a part is filled in (`desk-notice-${notice}`). */
const whole = new Set(
  [
    ...code.matchAll(
      /['"`]((?:citizen|dashboard|desk|proposal|kind|channel|duration|moment|promise|language|report)[a-zA-Z-]*)['"`]/g,
    ),
  ].map((found) => found[1]),
)
const patterns = [
  ...code.matchAll(/`((?:citizen|dashboard|desk|proposal|kind|channel|duration|report)-[a-z-]*\$\{[^`]*)`/g),
].map((found) => new RegExp(`^${(found[1] ?? '').replace(/\$\{[^}]*\}/g, '[a-zA-Z0-9-]+')}$`))

describe('the sentences in use', () => {
  it.each(Object.keys(catalogue))('%s is said somewhere', (name) => {
    expect(whole.has(name) || patterns.some((pattern) => pattern.test(name))).toBe(true)
  })
})
