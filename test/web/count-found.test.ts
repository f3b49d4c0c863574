import { expect, test } from 'vitest'
import type { CaseFilter } from '../../src/reports/index.ts'
import { countFound } from '../../src/web/dashboard/cases/count-found.ts'

const NOW = new Date('2026-11-28T04:00:00Z')
const filter: CaseFilter = {
  period: { from: new Date('2026-10-01T00:00:00Z'), until: NOW },
  of: { of: 'all' },
  standings: null,
  kind: null,
  channel: null,
  fate: null,
  words: null,
}

/** A list of so many cases that notes whether it was asked to count them. */
function listOf(cases: number) {
  const asked: number[] = []
  const countCases = async (_filter: CaseFilter, most: number) => {
    asked.push(most)
    return Math.min(cases, most)
  }
  return { asked, list: { countCases } }
}

test('what stands on one page is not counted once more', async () => {
  for (const words of [null, 'lampu jalan']) {
    const { list, asked } = listOf(50)
    const read = { size: 50, isFirst: true, found: 50 }
    expect(await countFound(list, { ...filter, words }, read, NOW)).toEqual({ count: 50, isMore: false })
    expect(asked).toEqual([])
  }
})

test('more than a page is counted up to a thousand, the last page of them too', async () => {
  const counted = async (cases: number, isFirst: boolean, found: number) =>
    countFound(listOf(cases).list, filter, { size: 50, isFirst, found }, NOW)
  expect(await counted(51, true, 51)).toEqual({ count: 51, isMore: false })
  expect(await counted(51, false, 1)).toEqual({ count: 51, isMore: false })
  expect(await counted(1_000, true, 51)).toEqual({ count: 1_000, isMore: false })
  expect(await counted(1_001, true, 51)).toEqual({ count: 1_000, isMore: true })
})

test('what was found by its words is more than a page, and not counted further', async () => {
  for (const read of [
    { size: 50, isFirst: true, found: 51 },
    { size: 50, isFirst: false, found: 3 },
  ]) {
    const { list, asked } = listOf(400)
    const found = await countFound(list, { ...filter, words: 'lampu jalan' }, read, NOW)
    expect(found).toEqual({ count: 50, isMore: true })
    expect(asked).toEqual([])
  }
})
