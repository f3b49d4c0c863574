import { ChromiumFault } from '../bots/whatsapp/find-chromium.ts'
import { describeConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { beginService } from '../main/begin-service.ts'
import { DataDirFault } from '../main/make-data-dir.ts'
import { StorageError } from '../storage/storage-error.ts'
import { ListenFault } from '../web/listen.ts'
import { type CommandContext, Complaint } from './command.ts'
import { readConfig } from './read-config.ts'
import { expectNoWords } from './read-options.ts'

/** Runs the service until SIGTERM or SIGINT; a further signal, a second later, ends it at once. */
export async function start(context: CommandContext): Promise<number> {
  expectNoWords(context)
  const config = readConfig(context)
  const simulated = config.mode.kind === 'simulator'
  const log = createLog({
    level: simulated && !config.fixed.includes('LOG_LEVEL') ? 'warn' : config.logLevel,
  })
  log.info(describeConfig(config), 'Starting')
  // A signal that comes while we start waits for the start: what was begun is then stopped in order.
  const signals = watchSignals()
  const service = await beginService(config, log, context.print).catch((error: unknown) => {
    signals.forget()
    const isTheirs =
      error instanceof StorageError ||
      error instanceof ListenFault ||
      error instanceof DataDirFault ||
      error instanceof ChromiumFault
    throw isTheirs ? new Complaint(error.message) : error
  })
  context.print(simulated ? `Jawab24 siap. Buka ${service.url}` : `Jawab24 siap di ${service.url}`)
  await signals.first
  context.print('Jawab24 berhenti …')
  await service.stop()
  context.print('Jawab24 sudah berhenti.')
  return 0
}

/** npm passes a terminal's Ctrl+C on to us, who had it already: what comes so soon is the same wish (milliseconds). */
const SAME_WISH_MS = 1_000

/** The first signal asks for an orderly stop; a later one ends the process at once. */
function watchSignals(): { first: Promise<void>; forget(): void } {
  let onFirst = () => {}
  const forget = () => void process.off('SIGINT', onFirst).off('SIGTERM', onFirst)
  const first = new Promise<void>((resolve) => {
    onFirst = () => {
      forget()
      const askedAt = performance.now()
      const insist = (code: number) => () => {
        if (performance.now() - askedAt > SAME_WISH_MS) process.exit(code)
      }
      process.on('SIGINT', insist(130)).on('SIGTERM', insist(143))
      resolve()
    }
  })
  process.once('SIGINT', onFirst).once('SIGTERM', onFirst)
  return { first, forget }
}
