/** Waits for `work`; rejects when it takes longer than `ms` (milliseconds), or when nobody waits any more. */
export async function inTime<Result>(
  work: Promise<Result>,
  ms: number,
  signal: AbortSignal,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  let onEnd = () => {}
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms`)), ms)
    onEnd = () => reject(new Error('Nobody waits for it any more'))
    signal.addEventListener('abort', onEnd, { once: true })
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onEnd)
  }
}
