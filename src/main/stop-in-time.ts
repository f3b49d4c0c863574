interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

/** Milliseconds that everything together may take; then whatever still hangs is left to the next start. */
const PATIENCE_MS = 10_000

/** Stops what was started, the latest first, each once. A part that fails or hangs doesn't keep the others from stopping. */
export async function stopInTime(parts: { what: string; stop(): Promise<void> }[], log: Log): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'late')
  })
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { what } = part
    const stopped = part.stop().then(
      () => 'stopped' as const,
      (error: unknown) => log.error({ what, err: error }, 'A part could not be stopped in order'),
    )
    if ((await Promise.race([stopped, tooLate])) === 'late')
      log.error({ what }, 'A part did not stop in time')
  }
  clearTimeout(timer)
}
