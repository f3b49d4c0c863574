/**
 * Is this the account root, which alone can become another one? Where not, tests of what other accounts may do are
 * skipped, loudly; on CI, where skipping would go unnoticed, that is a failure.
 */
export function isRoot(env = process.env): boolean {
  if (process.getuid?.() === 0) return true
  const advice =
    "Not root: services of other accounts can't be started (run the tests once as root, or in a container)."
  if (env['CI']) throw new Error(`${advice} On CI nothing may be skipped.`)
  console.warn(`SKIPPED: tests of accounts. ${advice}`)
  return false
}
