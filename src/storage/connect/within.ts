/** The same promise, but rejected when it takes longer than this (milliseconds). */
export function within<Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
