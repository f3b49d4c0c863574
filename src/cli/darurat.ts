import { writeFile } from 'node:fs/promises'
import { EMERGENCY_NUMBERS_SETTING, parseEmergencyFile, writeEmergencyFile } from '../routing/index.ts'
import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellFaults } from './tell-import.ts'

/** Takes in whom citizens are told to call in an emergency, in place of what was there. */
export async function importDarurat(context: CommandContext): Promise<number> {
  const path = readPath(context)
  const parsed = parseEmergencyFile(await readNamedFile(path))
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  const { numbers } = parsed
  return withOffice(context, async ({ database, now }) => {
    await database.transactions.transact(async (tx) => {
      await tx.saveSetting(EMERGENCY_NUMBERS_SETTING, numbers, now)
      const detail = { numbers: numbers.length }
      await tx.audit({ at: now, officer: null, act: 'emergency-numbers-set', inquiry: null, detail })
    })
    context.print(`${numbers.length} nomor darurat disimpan dan langsung berlaku.`)
    return 0
  })
}

/** Writes them to a file that can be edited and taken in again. */
export async function exportDarurat(context: CommandContext): Promise<number> {
  const path = readPath(context)
  return withOffice(context, async ({ database }) => {
    await writeFile(path, writeEmergencyFile(await database.views.emergencyNumbers()))
    context.print(`Nomor darurat ditulis ke ${path}.`)
    return 0
  })
}

export async function listDarurat(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ database }) => {
    context.print(writeEmergencyFile(await database.views.emergencyNumbers()).trimEnd())
    return 0
  })
}

function readPath(context: CommandContext): string {
  const [path = ''] = readOptions(context, {}, { least: 1, most: 1 }).positionals
  return path
}
