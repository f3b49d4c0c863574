import { dirname, resolve } from 'node:path'
import { stat } from 'node:fs/promises'
import { createLog } from '../log.ts'
import { DataDirFault, makeDataDir } from '../main/make-data-dir.ts'
import { createLivingRules } from '../main/living-rules.ts'
import { whereOf } from '../main/where-of.ts'
import { createErasureRound } from '../routing/index.ts'
import { readBackup, StorageError, writeBackup } from '../storage/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readConfig } from './read-config.ts'
import { refusedToRead } from './read-file.ts'
import { readOptions } from './read-options.ts'
import { refusedToWrite } from './write-file.ts'

/** Everything in one file; never in the place of another. */
export async function backup(context: CommandContext): Promise<number> {
  const { positionals } = readOptions(context, {}, { least: 1, most: 1 })
  const path = resolve(positionals[0] ?? '')
  const folder = await stat(dirname(path)).catch(() => null)
  if (!folder?.isDirectory()) throw new Complaint(`${path}: foldernya tidak ada. Tidak ada yang ditulis.`)
  // Yesterday's backup may be the only one that is whole; who wants its name for another moves or deletes it first.
  if ((await stat(path).catch(() => null))?.isFile())
    throw new Complaint(
      `${path}: berkas ini sudah ada. Pilih nama lain, atau pindahkan dulu. Tidak ada yang ditulis.`,
    )
  const { rows } = await onDatabase(context, (given) => writeBackup({ ...given, path })).catch((error) => {
    throw refusedToWrite(path, error)
  })
  context.print(`${rows} baris ditulis ke ${path}.`)
  context.print(
    'Berkas ini memuat data warga: simpan di tempat terkunci, dan hapus yang lebih lama dari perlu.',
  )
  return 0
}

/** What `backup` wrote comes back; erasures that were made since are made once more. */
export async function restore(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(context, { ganti: { type: 'boolean' } }, { least: 1, most: 1 })
  const path = resolve(positionals[0] ?? '')
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new Complaint(`${path}: berkas tidak ditemukan. Tidak ada yang diubah.`)
  const { rows, repeated } = await onDatabase(context, (given) =>
    readBackup({ ...given, path, replace: values.ganti ?? false }),
  ).catch((error) => {
    throw refusedToRead(path, error)
  })
  context.print(`${rows} baris dipulihkan dari ${path}.`)
  if (repeated === 0) return 0
  await withOffice(context, async ({ config, database, now }) => {
    const { rules } = await createLivingRules({ config, ...database })
    const { transactions, erasures } = database
    const erase = createErasureRound({ transactions, erasures, rules, clock: { now: () => now } })
    const giveUp = (error: unknown) => {
      throw error
    }
    // A turn takes some of them only; nobody may be told that all is done before nothing is due.
    while ((await erase(giveUp)).erased > 0);
  })
  context.print(`Penghapusan data ${repeated} warga sesudah cadangan itu dibuat sudah diulang.`)
  return 0
}

async function onDatabase<Result>(
  context: CommandContext,
  work: (given: Omit<Parameters<typeof writeBackup>[0], 'path'>) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(context)
  const log = createLog({ level: config.logLevel === 'info' ? 'warn' : config.logLevel })
  try {
    if (config.database.kind === 'embedded') await makeDataDir(config.dataDir)
    return await work({ where: whereOf(config), kind: config.mode.kind, now: new Date(), log })
  } catch (error) {
    if (error instanceof StorageError || error instanceof DataDirFault) throw new Complaint(error.message)
    throw error
  }
}
