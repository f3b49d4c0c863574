import { describeConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { startService } from '../main.ts'
import { StorageError } from '../storage/index.ts'
import { ListenFault } from '../web/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { readConfig } from './open-office.ts'
import { readOptions } from './read-options.ts'

/** Runs the service until SIGTERM or SIGINT; a second signal ends it at once. */
export async function start(context: CommandContext): Promise<number> {
  readOptions(context, {}, { least: 0, most: 0 })
  const config = readConfig(context)
  const simulated = config.mode.kind === 'simulator'
  const log = createLog({
    level: simulated && !config.fixed.includes('LOG_LEVEL') ? 'warn' : config.logLevel,
  })
  log.info(describeConfig(config), 'Starting')
  const service = await startService(config, log).catch((error: unknown) => {
    if (error instanceof StorageError || error instanceof ListenFault) throw new Complaint(error.message)
    throw error
  })
  context.print(simulated ? `Jawab24 siap. Buka ${service.url}` : `Jawab24 siap di ${service.url}`)
  await nextSignal()
  context.print('Jawab24 berhenti …')
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143))
  await service.stop()
  context.print('Jawab24 sudah berhenti.')
  return 0
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
  })
}
