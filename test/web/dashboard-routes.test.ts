import { expect, test, describe, beforeAll, afterAll } from 'vitest'
import { type Role, roleSchema } from '../../src/office/index.ts'
import { type City, openCity } from '../support/city.ts'
import { listRoutes } from '../support/list-routes.ts'
import { logIn, newVisitor, type Visitor } from '../support/visit-dashboard.ts'

let city: City
let visitors: Record<'diskominfo' | 'pejabat' | 'petugas', Visitor>

beforeAll(async () => {
  city = await openCity()
  const pejabat = await city.colleague('dishub', 'Pejabat dishub', { role: 'pejabat' })
  city.inPrivate(pejabat).says('/start')
  visitors = {
    diskominfo: await logIn(city, city.officer('diskominfo')),
    pejabat: await logIn(city, pejabat),
    petugas: await logIn(city, city.officer('dishub')),
  }
})
afterAll(() => city.close())

const routes = listRoutes()

/** Open to nobody in particular: the way in, the way out, and what the way in looks like. */
const OPEN = ['/dasbor/masuk', '/dasbor/masuk/:code', '/dasbor/keluar', '/dasbor/aset/:name']
const closed = routes.filter(({ path }) => !OPEN.includes(path))
/** Whose sections these are; what isn't named here is about figures, of which everybody has some. */
const SECTIONS: { path: string; roles: Role[] }[] = [
  { path: '/dasbor/pengetahuan', roles: ['diskominfo', 'pejabat'] },
  { path: '/dasbor/instansi', roles: ['diskominfo'] },
  { path: '/dasbor/petugas', roles: ['diskominfo'] },
  { path: '/dasbor/laporan', roles: ['diskominfo', 'pejabat'] },
  { path: '/dasbor/pengaturan', roles: ['diskominfo'] },
]
const sectionOf = ({ path }: { path: string }) =>
  SECTIONS.find((section) => path === section.path || path.startsWith(`${section.path}/`))
const ofSections = closed.filter((route) => sectionOf(route))
/** One case each: whoever has no part in it isn't told that it is there. */
const ofCases = closed.filter(({ path }) => path.endsWith('/:ticket'))
const ofFigures = closed.filter((route) => !sectionOf(route) && !ofCases.includes(route))
const ask = (visitor: Visitor, { method, path }: { method: string; path: string }, query = '') => {
  const address = `${path.replace(/:\w+/g, 'x')}${query}`
  return method === 'POST' ? visitor.post(address) : visitor.get(address)
}

test('there are routes, and those that are open are there', () => {
  expect(closed.length).toBeGreaterThanOrEqual(2)
  expect(OPEN.filter((path) => !routes.some((route) => route.path === path))).toEqual([])
})

describe.each(closed)('$method $path', (route) => {
  test('lets nobody in, whatever key they make up', async () => {
    for (const headers of [{}, { cookie: 'jawab24_sesi=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }]) {
      const path = route.path.replace(/:\w+/g, 'x')
      const response = await fetch(`${city.url()}${path}`, {
        method: route.method,
        headers: { origin: city.url(), ...headers },
        redirect: 'manual',
      })
      expect([303, 401]).toContain(response.status)
      if (response.status === 303) expect(response.headers.get('location')).toBe('/dasbor/masuk')
    }
  })
})

describe.each(ofSections)('$method $path, of a section', (route) => {
  test('is there for its roles alone', async () => {
    for (const role of roleSchema.options) {
      const { status } = await ask(visitors[role], route)
      // What is sent is empty, and `x` names nothing: to be refused for that one must be let in.
      if (sectionOf(route)?.roles.includes(role)) expect([200, 303, 400, 404]).toContain(status)
      else expect(status).toBe(403)
    }
  })
})

describe.each(ofCases)('$method $path, of one case', ({ method, path }) => {
  test('shows it to those whose desk has it, and to nobody else', async () => {
    const citizen = city.citizen('Ani')
    citizen.says('kapan jembatan di desa Setulang diperbaiki?')
    const { text } = await city.deskSees('pupr', /jembatan/)
    const ticket = /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(text)?.[0] ?? ''
    for (const [role, status] of [
      ['diskominfo', 200],
      ['pejabat', 404],
      ['petugas', 404],
    ] as const) {
      const address = path.replace(':ticket', ticket)
      expect((await ask(visitors[role], { method, path: address })).status).toBe(status)
      expect((await ask(visitors[role], { method, path })).status).toBe(404)
    }
  })
})

describe.each(ofFigures)('$method $path, of figures', (route) => {
  test('shows an officer no more than the role allows', async () => {
    const statuses = async (query: string) => {
      const { diskominfo, pejabat, petugas } = visitors
      const asked = [diskominfo, pejabat, petugas].map(async (one) => (await ask(one, route, query)).status)
      return Promise.all(asked)
    }
    expect(await statuses('')).toEqual([200, 200, 200])
    expect(await statuses('?instansi=dishub')).toEqual([200, 200, 403])
    expect(await statuses('?instansi=pupr')).toEqual([200, 403, 403])
    expect(await statuses('?instansi=diskominfo')).toEqual([200, 403, 403])
    expect(await statuses(`?instansi=${encodeURIComponent("x' OR 1=1 --")}`)).toEqual([403, 403, 403])
  })
})

describe('every answer', () => {
  test('forbids what a page of ours never needs', async () => {
    for (const route of routes)
      for (const visitor of [newVisitor(city.url()), visitors.diskominfo]) {
        if (route.path === '/dasbor/keluar') continue
        const { headers } = await ask(visitor, route)
        const policy = headers.get('content-security-policy')
        expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
        expect(policy).toContain("form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
        expect(policy).not.toContain('unsafe')
        expect(headers.get('x-frame-options')).toBe('DENY')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('referrer-policy')).toBe('same-origin')
        expect(headers.get('cache-control')).toBe('no-store')
      }
  })

  test('has nothing inline', async () => {
    for (const { method, path } of routes.filter((route) => route.method === 'GET')) {
      if (path.includes('/aset/')) continue
      const page = await (await ask(visitors.diskominfo, { method, path })).text()
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
    }
  })
})

test('a page that is not there says so and shows the way back', async () => {
  for (const path of ['/dasbor/tidak-ada', '/dasbor/aset/..%2f..%2fconfig.ts']) {
    const response = await visitors.diskominfo.get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('href="/dasbor"')
  }
})
