/** Hands `work` a signal that aborts when `outer` does or when the time is over. */
export async function withDeadline<Result>(
  outer: AbortSignal,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  // Not AbortSignal.any: with a signal that lives as long as the process, each call would leave something behind.
  const inner = new AbortController()
  const abort = () => inner.abort()
  outer.addEventListener('abort', abort, { once: true })
  const timer = setTimeout(abort, timeoutMs)
  try {
    return await work(inner.signal)
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', abort)
  }
}
