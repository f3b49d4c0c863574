const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * From where a request comes. Behind a reverse proxy on this machine that is what the proxy says of its caller (the last
 * entry, for the others can be made up); `peer`: who opened the connection, null where nobody knows.
 */
export function callerAddress(peer: string | null, forwardedFor: string | null): string {
  const told = forwardedFor?.split(',').at(-1)?.trim()
  if (told && (peer === null || LOOPBACK.test(peer))) return told
  return peer ?? 'unknown'
}
