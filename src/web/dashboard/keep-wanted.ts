import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { MINUTE_MS } from '../../office/index.ts'
import { placeCookie } from './place-cookie.ts'

const NAME = 'jawab24_tujuan'
const HOME = '/dasbor'
/** As long as a link to log in holds, and a little to ask for it. */
const KEPT_MS = 15 * MINUTE_MS
/** Longer than any address of ours, and far from what a browser keeps in a cookie. */
const MOST_CHARACTERS = 1_000
/** The way in and out, and what isn't a page: files, and what a page's script asks for. */
const NO_PAGES = /^\/dasbor\/(masuk|keluar|aset|sekarang)(\/|$)|\/(unduh|ekspor)/

/**
 * The page that somebody asked for before they were known, to go there once they are: in a cookie, because the link to log in
 * comes by the staff bot, and because words that somebody searched for stand in no further address.
 */
export function createWantedCookie(isHttps: () => boolean) {
  const clear = (c: Context): void => void deleteCookie(c, NAME, placeCookie(isHttps()))
  return {
    keep(c: Context): void {
      const { pathname, search } = new URL(c.req.url)
      const wanted = pageIn(pathname + search)
      if (c.req.method !== 'GET' || wanted === null) return
      setCookie(c, NAME, wanted, { ...placeCookie(isHttps()), maxAge: KEPT_MS / 1_000 })
    },
    /** Where to go, which is kept no longer. */
    take(c: Context): string {
      const kept = isHttps() ? getCookie(c, NAME, 'host') : getCookie(c, NAME)
      if (kept === undefined) return HOME
      clear(c)
      return pageIn(kept) ?? HOME
    },
    clear,
  }
}

/** The address as a browser would read it; null: it is no page of the dashboard. A cookie can be anybody's work. */
export function pageIn(address: string): string | null {
  if (address.length > MOST_CHARACTERS || !address.startsWith('/')) return null
  const base = 'http://dasbor.invalid'
  const url = URL.canParse(address, base) ? new URL(address, base) : null
  if (url?.origin !== base) return null
  const isBelow = url.pathname === HOME || url.pathname.startsWith(`${HOME}/`)
  return isBelow && !NO_PAGES.test(url.pathname) ? url.pathname + url.search : null
}
