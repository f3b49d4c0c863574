interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

/** Milliseconds that everything together may take; then whatever still hangs is left to the next start. */
const PATIENCE_MS = 9_000

/**
 * Stops what was started, the latest first, each once. A part that fails or hangs doesn't keep the others from stopping:
 * each may take half of the time that is left, so that the database, the last one, still has some.
 */
export async function stopInTime(
  parts: { what: string; stop(): Promise<void> }[],
  log: Log,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const endsAt = performance.now() + patienceMs
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { what } = part
    const left = Math.max(0, endsAt - performance.now())
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, parts.length === 0 ? left : left / 2, 'late')
    })
    const stopped = part.stop().then(
      () => 'stopped' as const,
      (error: unknown) => log.error({ what, err: error }, 'A part could not be stopped in order'),
    )
    if ((await Promise.race([stopped, tooLate])) === 'late')
      log.error({ what }, 'A part did not stop in time')
    clearTimeout(timer)
  }
}
