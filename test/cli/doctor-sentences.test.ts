import { expect, test } from 'vitest'
import { sentenceFindings } from '../../src/cli/doctor-sentences.ts'
import { ownSentences } from '../../src/routing/index.ts'

const OFFICE = { officeName: 'Kami', timezone: 'Asia/Makassar' }
/** The office's own words in Indonesian, by name. */
const withOwn = (own: Record<string, string>) => ({
  list: async <Value>(prefix: string, schema: { parse(value: unknown): Value }) =>
    new Map(
      Object.entries(prefix === ownSentences('id') ? own : {}).map(([name, words]) => [
        name,
        schema.parse(words),
      ]),
    ),
})

test('names own sentences that can not be said any more, and says nothing where all can', async () => {
  expect(await sentenceFindings(OFFICE, withOwn({}))).toEqual([])
  expect(
    await sentenceFindings(OFFICE, withOwn({ 'citizen-notice-welcome': '{ $office }, { $within }' })),
  ).toEqual([])
  const unfit = { 'citizen-notice-welcome': 'Halo { $siapa }', 'citizen-long-gone': 'Halo' }
  expect(await sentenceFindings(OFFICE, withOwn(unfit))).toEqual([
    { ok: false, says: expect.stringContaining(': id/citizen-notice-welcome. Perbaiki') },
  ])
})
