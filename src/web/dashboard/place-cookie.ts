import type { CookieOptions } from 'hono/utils/cookie'

/**
 * Cookies of the dashboard, which no script can read and no other site's form brings along: over HTTPS only there, and bound
 * to this host. Without HTTPS (a trial on one's own machine) they are for `/dasbor` alone.
 */
export function placeCookie(isHttps: boolean) {
  const place = isHttps ? { path: '/', secure: true, prefix: 'host' as const } : { path: '/dasbor' }
  return { httpOnly: true, sameSite: 'Lax', ...place } satisfies CookieOptions
}
