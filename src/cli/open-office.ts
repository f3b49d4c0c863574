import type { Config } from '../config.ts'
import { createLog, type Log } from '../log.ts'
import { type Database, openDatabase, StorageError } from '../storage/index.ts'
import { DataDirFault, makeDataDir } from '../main/make-data-dir.ts'
import { seedStarter } from '../main/seed-starter.ts'
import { startClock } from '../main/start-clock.ts'
import { whereOf } from '../main/where-of.ts'
import { type CommandContext, Complaint } from './command.ts'
import { readConfig } from './read-config.ts'

export interface Office {
  config: Config
  database: Database
  log: Log
  now: Date
}

/**
 * Opens the office's database for one command and closes it again. The service may be running: on the embedded server
 * both are connected, and whoever leaves last stops it.
 */
export async function withOffice<Result>(
  context: Pick<CommandContext, 'env' | 'complain'>,
  work: (office: Office) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(context)
  const log = createLog({ level: config.logLevel === 'info' ? 'warn' : config.logLevel })
  const database = await open(config, log, new Date())
  try {
    // In the simulator it is as late as its own clock says: a code must not have expired before it was made.
    const now = (await startClock(config.mode.kind, database.settings)).now()
    if (config.mode.kind === 'simulator') await seedStarter(database, now)
    return await work({ config, database, log, now })
  } finally {
    await database.close()
  }
}

async function open(config: Config, log: Log, now: Date): Promise<Database> {
  try {
    if (config.database.kind === 'embedded') await makeDataDir(config.dataDir)
    return await openDatabase({
      where: whereOf(config),
      kind: config.mode.kind,
      timeZone: config.timezone,
      log,
      now,
    })
  } catch (error) {
    if (error instanceof StorageError || error instanceof DataDirFault) throw new Complaint(error.message)
    throw error
  }
}
