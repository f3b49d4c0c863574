import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_LASTS_MS } from '../../office/index.ts'

const NAME = 'jawab24_sesi'

/**
 * The key of a session in a cookie that no script can read and that no other site's form brings along; over HTTPS only there,
 * and bound to this host. Without HTTPS (a trial on one's own machine) it is for `/dasbor` alone.
 */
export function createSessionCookie(isHttps: () => boolean) {
  const options = () =>
    isHttps() ? ({ path: '/', secure: true, prefix: 'host' } as const) : ({ path: '/dasbor' } as const)
  return {
    read: (c: Context): string | undefined => (isHttps() ? getCookie(c, NAME, 'host') : getCookie(c, NAME)),
    write(c: Context, key: string): void {
      setCookie(c, NAME, key, {
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: SESSION_LASTS_MS / 1_000,
        ...options(),
      })
    },
    clear: (c: Context): void => void deleteCookie(c, NAME, options()),
  }
}
