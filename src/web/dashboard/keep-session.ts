import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_LASTS_MS } from '../../office/index.ts'
import { placeCookie } from './place-cookie.ts'

const NAME = 'jawab24_sesi'

/** The key of a session. */
export function createSessionCookie(isHttps: () => boolean) {
  return {
    read: (c: Context): string | undefined => (isHttps() ? getCookie(c, NAME, 'host') : getCookie(c, NAME)),
    write(c: Context, key: string): void {
      setCookie(c, NAME, key, { ...placeCookie(isHttps()), maxAge: SESSION_LASTS_MS / 1_000 })
    },
    clear: (c: Context): void => void deleteCookie(c, NAME, placeCookie(isHttps())),
  }
}
