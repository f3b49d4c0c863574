import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR_MS } from '../../src/office/index.ts'
import { type City, openCity } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'
import { answer, knownQuestions, refer } from './stories.ts'

let city: City
/** Dishub answered one question after two hours, another one is with PUPR and late, and one was known. */
beforeAll(async () => {
  city = await openCity()
  const first = await refer(city, { desk: 'dishub' })
  await refer(city, { desk: 'pupr', name: 'Budi' })
  const known = city.citizen('Ani')
  known.says(knownQuestions()[0]?.question ?? '')
  await known.hears(/./)
  await city.pass(2 * HOUR_MS)
  await answer(city, city.officer('dishub'), first, 'Diumumkan awal bulan depan')
  await city.settled()
  await city.pass(23 * HOUR_MS)
})
afterAll(() => city.close())

/** Figures by their labels, with those of the period before. */
async function figures(visitor: Visitor, query = ''): Promise<Record<string, string>> {
  const page = await (await visitor.get(`/dasbor${query}`)).text()
  const cards = page.matchAll(
    /<dt>([^<]*)<\/dt><dd><strong[^>]*>(?:<a[^>]*>)?([^<]*)(?:<\/a>)?<\/strong>(?:<span class="beside">([^<]*)<)?/g,
  )
  return Object.fromEntries(
    [...cards].map(([, label, value, before]) => [label, before ? `${value} | ${before}` : value]),
  )
}

const NOTHING_YET = 'tidak dapat dihitung: belum ada yang diukur'
const before = (value: string) => `masa sebelumnya: ${value}`

test('Diskominfo sees how things stand everywhere, and what became of the period', async () => {
  const seen = await figures(await logIn(city, city.officer('diskominfo')))
  expect(seen).toMatchObject({
    Terbuka: '1',
    'Lewat tenggat': '1',
    'Belum diambil': '1',
    'Pesan masuk': `3 | ${before('0')}`,
    'Langsung terjawab': `33,3% | ${before(NOTHING_YET)}`,
    'Tepat waktu': `50% dari 2 | ${before(NOTHING_YET)}`,
    Terlambat: `1 | ${before('0')}`,
    'Waktu menjawab, separuh': `2 jam | ${before(NOTHING_YET)}`,
  })
})

test('what is asked for stands in the address, and one instansi is told its own part', async () => {
  const visitor = await logIn(city, city.officer('diskominfo'))
  const today = '2026-11-22'
  expect(await figures(visitor, `?instansi=pupr&dari=${today}&sampai=${today}`)).toMatchObject({
    'Lewat tenggat': '1',
    'Pernah dipegang': `1 | ${before('0')}`,
    'Dijawab instansi': `0 | ${before('0')}`,
    'Tepat waktu': `0% dari 1 | ${before(NOTHING_YET)}`,
    'Waktu sendiri, separuh': `${NOTHING_YET} | ${before(NOTHING_YET)}`,
  })
  expect(await figures(visitor, '?dari=2026-11-23&sampai=2026-11-23')).toMatchObject({
    'Pesan masuk': `0 | ${before('3')}`,
  })
  const turned = await visitor.get('/dasbor?dari=2026-11-23&sampai=2026-11-01')
  expect(turned.status).toBe(400)
  expect(await turned.text()).toContain('Tanggal akhir mendahului tanggal awal')
})

test.each(['', '?instansi=pupr', '?instansi=dishub', '?dari=2026-11-23&sampai=2026-11-23'])(
  'figures lead to as many cases as they count: /dasbor%s',
  async (query) => {
    const visitor = await logIn(city, city.officer('diskominfo'))
    const page = await (await visitor.get(`/dasbor${query}`)).text()
    const links = [...page.matchAll(/<a class="counted" href="([^"]*)" aria-label="[^"]*">(\d+)<\/a>/g)]
    expect(links.length).toBeGreaterThan(1)
    for (const [, href = '', count] of links) {
      const list = await (await visitor.get(href.replaceAll('&amp;', '&'))).text()
      expect({ href, count: /Kasus yang cocok: (\d+)/.exec(list)?.[1] }).toEqual({ href, count })
    }
  },
)

test('a figure of which there is no case, or whose cases can’t be listed, leads nowhere', async () => {
  const visitor = await logIn(city, city.officer('diskominfo'))
  const page = await (await visitor.get('/dasbor')).text()
  expect(page).not.toMatch(/<a class="counted"[^>]*>0</)
  expect(page).toMatch(/aria-label="1, Lewat tenggat: lihat kasusnya"/)
  expect(page).toMatch(/&amp;tenggat=lewat" aria-label="1, Terlambat:/)
  expect(page).toMatch(/&amp;status=open" aria-label="1, Masih terbuka:/)
  expect(page).toMatch(/&amp;status=answered" aria-label="1, Dijawab instansi:/)
  const own = await (await visitor.get('/dasbor?instansi=pupr')).text()
  expect(own).not.toMatch(/Lewat tenggat: lihat kasusnya/)
})

test('of one instansi it is told how long the citizens of its cases waited, too', async () => {
  expect(await figures(await logIn(city, city.officer('diskominfo')), '?instansi=dishub')).toMatchObject({
    'Waktu sendiri, separuh': `2 jam | ${before(NOTHING_YET)}`,
    'Waktu menjawab, separuh': `2 jam | ${before(NOTHING_YET)}`,
    'Waktu bersih, 9 dari 10': `2 jam | ${before(NOTHING_YET)}`,
  })
})

test('a petugas sees the own answers and nobody else’s', async () => {
  expect(await figures(await logIn(city, city.officer('dishub')))).toMatchObject({
    Terbuka: '0',
    'Jawaban Bapak/Ibu': `1 | ${before('0')}`,
    'Tepat waktu': `100% dari 1 | ${before(NOTHING_YET)}`,
    'Waktu sendiri, separuh': `2 jam | ${before(NOTHING_YET)}`,
  })
  const other = await logIn(city, city.officer('pupr'))
  expect(await figures(other)).toMatchObject({
    'Lewat tenggat': '0',
    'Jawaban Bapak/Ibu': `0 | ${before('0')}`,
  })
  expect(await (await other.get('/dasbor')).text()).not.toContain('Menurut instansi')
})
