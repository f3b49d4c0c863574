import type { Client } from 'whatsapp-web.js'

/** A browser that doesn't close by itself within this time (milliseconds) is killed. */
const PATIENCE_MS = 2_000

/** Ends a client's browser; resolves when its process is gone. Harmless where there is none. */
export async function endBrowser({ pupBrowser: browser }: Pick<Client, 'pupBrowser'>): Promise<void> {
  const program = browser?.process()
  if (!browser || !program) return
  const gone = new Promise<void>((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve()
    else program.once('exit', () => resolve())
  })
  const kill = setTimeout(() => program.kill('SIGKILL'), PATIENCE_MS)
  await browser.close().catch(() => program.kill('SIGKILL'))
  await gone
  clearTimeout(kill)
}
