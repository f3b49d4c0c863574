/** What to wait for, and how long. */
export type UntilOptions = {
  /** What is awaited, in words: it stands in the error when it never comes. */
  readonly what: string
  /** An amount of milliseconds after which the wait fails. Default: 40,000, for slow machines at their busiest. */
  readonly timeoutMs?: number
  /** An amount of milliseconds between two looks. Default: 5. */
  readonly everyMs?: number
}

/** The truthy side of what a condition may give. */
type Given<T> = Exclude<T, false | null | undefined | 0 | ''>

/**
 * Waits until `condition` gives something truthy, and returns it. Tests wait with this and never sleep: they
 * are as fast as the machine, and say what they missed. A condition that throws counts as "not yet"; its last
 * error becomes the cause of the failure.
 *
 * @throws Error naming `what`, when the time is over.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { what, timeoutMs = 40_000, everyMs = 5 }: UntilOptions,
): Promise<Given<T>> {
  // The real clock on purpose: a test that moves the service's time must not move the patience of the test.
  const startedAt = performance.now()
  let cause: unknown
  while (true) {
    const left = timeoutMs - (performance.now() - startedAt)
    const look = await lookOnce(condition, Math.max(left, 1))
    if (look.seen) return look.value
    if ('error' in look) cause = look.error
    if (performance.now() - startedAt >= timeoutMs) {
      throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}`, { cause })
    }
    await pause(everyMs)
  }
}

type Look<T> = { seen: true; value: Given<T> } | { seen: false; error?: unknown }

/** One look, given up after `patienceMs`, so that a condition that hangs fails with words too. */
async function lookOnce<T>(condition: () => T | Promise<T>, patienceMs: number): Promise<Look<T>> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<Look<T>>((resolve) => {
    timer = setTimeout(
      () => resolve({ seen: false, error: new Error('the condition did not return') }),
      patienceMs,
    )
  })
  try {
    return await Promise.race([look(condition), tooLong])
  } finally {
    clearTimeout(timer)
  }
}

async function look<T>(condition: () => T | Promise<T>): Promise<Look<T>> {
  try {
    const value = await condition()
    return isGiven(value) ? { seen: true, value } : { seen: false }
  } catch (error) {
    return { seen: false, error }
  }
}

function isGiven<T>(value: T): value is T & Given<T> {
  return Boolean(value)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
