import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const rooms = ['routing', 'knowledge', 'office', 'reports', 'texts', 'bots', 'web', 'storage', 'simulator']

/** Libraries that are loaded only when they are needed, because they are large. */
const loadedLate = ['whatsapp-web.js', 'qrcode', 'esbuild', 'exceljs', 'pdfmake', 'echarts']

/**
 * Two ways around the linter's import rules that it doesn't see: a value that is passed on from a room of which only
 * types may be used, and `import()`.
 */
function findWaysAround(code: string): string[] {
  const passedOn = code.matchAll(
    /export\s+(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'(?:\.\.\/)+(\w+)\/[^']*'/g,
  )
  const late = code.matchAll(/\bimport\(\s*['"`]([^'"`]*)/g)
  return [
    ...[...passedOn].filter(([, room]) => rooms.includes(room ?? '')).map(([text]) => text),
    ...[...late]
      .filter(([, from]) => from !== undefined && !from.startsWith('./') && !loadedLate.includes(from))
      .map(([text]) => text),
  ]
}

const files = rooms.flatMap((room) =>
  filesIn(join(source, room)).filter((file) => !file.includes('/generated/') && /\.tsx?$/.test(file)),
)

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
  } catch {
    // Not every room exists yet; that the others are read is asserted below.
    return []
  }
}

describe('the scan', () => {
  it.each([
    [`export { rank } from '../knowledge/index.ts'`],
    [`export * from '../../routing/index.ts'`],
    [`export * as routing from '../routing/index.ts'`],
    [`export {\n  type Rank,\n  rank,\n} from '../knowledge/index.ts'`],
    [`const { open } = await import('../storage/index.ts')`],
    [`const pg = await import('pg')`],
  ])('finds %s', (code) => expect(findWaysAround(code)).toHaveLength(1))

  it.each([
    [`export { rank } from './rank.ts'`],
    [`export { rank } from '../matching/rank.ts'`],
    [`export type { Rank } from '../knowledge/index.ts'`],
    [`import { rank } from '../knowledge/index.ts'`],
    [`const browser = await import('whatsapp-web.js')`],
  ])('leaves %s alone', (code) => expect(findWaysAround(code)).toEqual([]))
})

describe('our own code', () => {
  it('is read', () => expect(files.length).toBeGreaterThan(50))

  it('goes no way around the import rules', () => {
    const ways = files.flatMap((file) =>
      findWaysAround(readFileSync(file, 'utf8')).map((way) => `${file}: ${way}`),
    )
    expect(ways).toEqual([])
  })
})
