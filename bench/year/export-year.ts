import { costOf } from '../process-cost.ts'

/** How often the process is looked at meanwhile (milliseconds). */
const LOOK_MS = 250

/** Downloads the list of cases as a file, and watches what the service's memory does meanwhile. */
export async function exportCases(url: string, cookie: string, path: string, pid: number) {
  const before = (await costOf(pid)).memoryMb
  let most = before
  const watching = setInterval(() => {
    void costOf(pid).then(({ memoryMb }) => {
      most = Math.max(most, memoryMb)
    })
  }, LOOK_MS)
  try {
    const begun = performance.now()
    const response = await fetch(`${url}${path}`, { headers: { cookie } })
    if (response.status !== 200 || !response.body) throw new Error(`${path} gave ${response.status}`)
    let [bytes, lines, firstMs] = [0, 0, Number.NaN]
    for await (const piece of response.body as AsyncIterable<Uint8Array>) {
      if (bytes === 0) firstMs = performance.now() - begun
      bytes += piece.length
      lines += piece.reduce((found, byte) => (byte === NEWLINE ? found + 1 : found), 0)
    }
    return { ms: performance.now() - begun, firstMs, bytes, rows: lines - 1, grownMb: most - before }
  } finally {
    clearInterval(watching)
  }
}
const NEWLINE = 10
