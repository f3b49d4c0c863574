import type { Actor, City } from './city.ts'

/** A browser without scripts: keeps its cookies, follows nothing by itself. */
export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** The session's; null: nobody is logged in. */
  cookie(): string | null
}

const SESSION = 'jawab24_sesi'

export function newVisitor(url: string, origin = url): Visitor {
  const cookies = new Map<string, string>()
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, cookie: [...cookies.values()].join('; ') }
    const response = await fetch(`${url}${path}`, { ...init, headers, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [pair = '', name = ''] = /^([^=]*)=[^;]*/.exec(set) ?? []
      if (/Max-Age=0/.test(set)) cookies.delete(name)
      else cookies.set(name, pair)
    }
    return response
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, form = {}, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(form), headers: { origin, ...headers } }),
    cookie: () => cookies.get(SESSION) ?? null,
  }
}

/** The link that the staff bot sends to this officer in private. */
export async function askForLink(city: City, officer: Actor): Promise<{ path: string; code: string }> {
  const private_ = city.inPrivate(officer)
  const asked = private_.says('/dasbor')
  const { text } = await private_.hears(/Tautan masuk ke dasbor/, asked)
  const path = /https?:\/\/[^/]+(\/dasbor\/masuk\/[0-9A-Z-]+)/.exec(text)?.[1]
  if (path === undefined) throw new Error(`No link in: ${text}`)
  return { path, code: path.split('/').at(-1) ?? '' }
}

/** Somebody who asked the staff bot for the link, opened it and pressed "Masuk". */
export async function logIn(city: City, officer: Actor): Promise<Visitor> {
  const { code } = await askForLink(city, officer)
  const visitor = newVisitor(city.url())
  const response = await visitor.post('/dasbor/masuk', { kode: code })
  if (response.status !== 303) throw new Error(`Not let in: ${response.status} ${await response.text()}`)
  return visitor
}
