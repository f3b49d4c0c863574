import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/office/index.ts'
import { type Stretch, type Summary, summarise } from '../../src/reports/index.ts'
import { createTexts } from '../../src/texts/index.ts'
import { createStatistics } from '../../src/web/index.ts'
import { instansi } from '../support/builders.ts'
import { createTestClock } from '../support/test-clock.ts'

const share = (kept: number, broken: number) => ({ kept, broken, share: { value: kept / (kept + broken) } })
const spread = (measured: number, p50: number) => ({ measured, p50: { value: p50 }, p90: { value: p50 } })
const part = { atOnce: 0, answered: 0, noted: 0, givenAway: 0 }
const HOUR_MS = 3_600_000

const FIGURES: Summary = {
  ...summarise([]),
  cases: 1_234,
  deadline: share(9, 1),
  gross: spread(10, 2 * HOUR_MS),
  instansi: new Map([
    [instansi('pupr'), { ...part, held: 10, deadline: share(9, 1), own: spread(9, HOUR_MS) }],
    [instansi('dishub'), { ...part, held: 9, deadline: share(9, 0), own: spread(10, HOUR_MS) }],
    [instansi('rsud'), { ...part, held: 0, deadline: share(0, 0), own: spread(0, 0) }],
  ]),
}

function open() {
  const clock = createTestClock()
  const asked: Stretch[] = []
  let shown = false
  let fails = false
  const { handle } = createStatistics({
    texts: createTexts({ officeName: 'Pemkab <Contoh>', timeZone: 'Asia/Makassar' }),
    clock,
    async summary(period) {
      asked.push(period)
      if (fails) throw new Error('The database is away')
      return FIGURES
    },
    instansi: async () => [{ id: instansi('pupr'), name: 'Dinas PU & Tata Ruang', aliases: [], duties: '' }],
    isShown: async () => shown,
  })
  const get = () => handle(new Request('http://127.0.0.1/statistik'))
  return { clock, asked, get, show: (on: boolean) => (shown = on), fail: (on: boolean) => (fails = on) }
}

/** The cells of a row, by its head. */
const row = (page: string, head: string) => {
  const [, cells = ''] = new RegExp(`<th scope="row">${head}</th>(.*?)</tr>`).exec(page) ?? []
  return [...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)
}

test('is not there until the office turns it on, and not any more when it turns it off', async () => {
  const page = open()
  expect((await page.get()).status).toBe(404)
  expect(page.asked).toEqual([])
  page.show(true)
  const response = await page.get()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await response.text()).toContain('Pemkab &lt;Contoh&gt;')
  page.show(false)
  expect((await page.get()).status).toBe(404)
})

test('tells nothing of fewer than ten', async () => {
  const page = open()
  page.show(true)
  const text = await (await page.get()).text()
  const few = 'tidak dapat dihitung: kurang dari 10 pesan'
  expect(row(text, 'Semua instansi')).toEqual(['1.234', '90%', '2 jam'])
  expect(row(text, 'Dinas PU &amp; Tata Ruang')).toEqual(['10', '90%', few])
  expect(row(text, 'dishub')).toEqual(['kurang dari 10', few, '1 jam'])
  expect(text).not.toContain('rsud')
})

test('counts a year of whole days, once a day, however many look; a failure is not kept', async () => {
  const page = open()
  page.show(true)
  page.fail(true)
  await expect(page.get()).rejects.toThrow('away')
  page.fail(false)
  await Promise.all(Array.from({ length: 20 }, page.get))
  expect(page.asked).toHaveLength(2)
  const [, period] = page.asked
  expect((period?.until.getTime() ?? 0) - (period?.from.getTime() ?? 0)).toBe(365 * DAY_MS)
  page.clock.advance(DAY_MS)
  await page.get()
  expect(page.asked).toHaveLength(3)
})
