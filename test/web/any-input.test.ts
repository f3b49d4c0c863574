import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { listRoutes, routeOf } from '../support/list-routes.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

/** What the way out would end; what it leads to is tried elsewhere. */
const LEAVE = '/dasbor/keluar'
const UUID = '00000000-0000-4000-8000-000000000000'
const nasty = fc.oneof(
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '💥'.repeat(300),
    '../../etc/passwd',
    "' OR 1=1 --",
    '<b>',
    '9'.repeat(400),
  ),
  fc.constantFrom(
    '2026-02-31',
    '9999-12-31',
    '-1',
    '1e309',
    'NaN',
    'null',
    '{',
    '[]',
    UUID,
    '0AH-Q52',
    'dishub',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

let city: City
let visitor: Visitor
let forms: { action: string; usual: Record<string, string> }[]
beforeAll(async () => {
  city = await openCity()
  for (const who of ['Ani', 'Budi'])
    city.citizen(who).says('dimana tempat menjual hasil kebun durian ke pedagang besar?')
  await city.settled()
  visitor = await logIn(city, city.officer('diskominfo'))
  forms = await findForms()
})
afterAll(() => city.close())

/** Every form of every page that links lead to, by where it goes. */
async function findForms() {
  const paths = listRoutes().map(({ path }) => path)
  const waiting = ['/dasbor']
  const seen = new Set<string>()
  const found = new Map<string, Record<string, string>>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(paths, path)
    if (route === undefined || seen.has(route)) continue
    seen.add(route)
    const response = await visitor.get(path)
    if (!response.headers.get('content-type')?.includes('html')) continue
    const page = await response.text()
    waiting.push(
      ...[...page.matchAll(/href="(\/dasbor[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    )
    for (const [, open = '', inside = ''] of page.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
      const action = /action="([^"]*)"/.exec(open)?.[1] ?? ''
      if (!open.includes('method="post"') || action === LEAVE) continue
      found.set(action, { ...found.get(action), ...usualIn(inside) })
    }
  }
  return [...found].map(([action, usual]) => ({ action, usual }))
}

/** What a form holds before anybody touches it. */
function usualIn(inside: string): Record<string, string> {
  const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''
  const fields = inside.matchAll(/<(input|textarea|select)([^>]*)>((?:(?!<input|<textarea|<select).)*)/gs)
  return Object.fromEntries(
    [...fields].map(([, kind, signs = '', rest = '']) => {
      const option = first(rest, /<option value="([^"]*)" selected/) || first(rest, /<option value="([^"]+)"/)
      const value = {
        input: first(signs, /value="([^"]*)"/),
        textarea: first(rest, /^\n?([^<]*)/),
        select: option,
      }
      return [first(signs, /name="([^"]*)"/), value[kind as keyof typeof value]]
    }),
  )
}

test('no form breaks anything, whatever is sent with it', { timeout: 240_000 }, async () => {
  expect(forms.length).toBeGreaterThan(10)
  const broken: unknown[] = []
  for (const { action, usual } of forms)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), nasty), { maxLength: 3 }), async (changes) => {
        const form = { ...usual }
        const names = Object.keys(usual)
        for (const [place, value] of changes) form[names[place % names.length] ?? 'x'] = value
        const { status } = await visitor.post(action, form)
        if (status >= 500) broken.push({ action, form, status })
      }),
      { numRuns: 8 },
    )
  expect((await visitor.get('/dasbor')).status).toBe(200)
  expect(broken).toEqual([])
})

test('no address breaks anything, whatever stands in it', { timeout: 240_000 }, async () => {
  const names = [
    'dari',
    'sampai',
    'instansi',
    'status',
    'jenis',
    'kanal',
    'tenggat',
    'cari',
    'sesudah',
    'tiket',
    'frasa',
    'masa',
    'periksa',
  ]
  const broken: unknown[] = []
  for (const { method, path } of listRoutes().filter((route) => route.path !== LEAVE))
    await fc.assert(
      fc.asyncProperty(nasty, fc.dictionary(fc.constantFrom(...names), nasty), async (part, query) => {
        const place = path.replace(
          /:\w+/g,
          // Half of a pair has no place in any address.
          encodeURIComponent(Buffer.from(part).toString()).slice(0, 500) || 'x',
        )
        const address = `${place}?${new URLSearchParams(query)}`
        const { status } = await (method === 'POST' ? visitor.post(address) : visitor.get(address))
        if (status >= 500) broken.push({ method, address, status })
      }),
      { numRuns: 4, examples: [['\0', {}]] },
    )
  expect(broken).toEqual([])
})
