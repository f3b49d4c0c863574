import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from '../../../src/knowledge/files/scan-json.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('scanJson', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom(
          '',
          ',',
          '"',
          ']',
          '}',
          '[',
          '{',
          ':',
          '0',
          '-',
          '.',
          'e',
          '\\',
          '\n',
          'null',
          '\u0001',
        ),
      )
      .map(([text, at, piece]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + piece + text.slice(place + (at % 3))
      })
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        expect(scanJson(text).ok).toBe(parses(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('finds where each element of the outermost list begins', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 1, 2), (values, indent) => {
        const text = JSON.stringify(values, null, indent)
        const scanned = scanJson(text)
        const starts = scanned.ok ? scanned.elements : []
        const pieces = starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.lastIndexOf(']')))
        expect(pieces.map((piece): unknown => JSON.parse(piece.trim().replace(/,$/, '')))).toEqual(
          JSON.parse(JSON.stringify(values)),
        )
      }),
    )
  })

  it.each([
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[01]', 1],
    ['[1] x', 4],
    ["['a']", 1],
    ['[tru]', 1],
    ['["a\nb"]', 1],
    ['[', 1],
    ['[1}', 2],
  ])('says where %j stops being JSON', (text, offset) => {
    expect(scanJson(text)).toMatchObject({ ok: false, offset })
  })
})
