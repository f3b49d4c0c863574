import { writeFile } from 'node:fs/promises'
import {
  parseSharingFile,
  SHARING_SETTING,
  type SharingRules,
  sharingRulesSchema,
  starterSharingRules,
  writeSharingFile,
} from '../routing/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { type Office, withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellFaults } from './tell-import.ts'

/** Takes the filter's lists in; those that the file doesn't name stay as they are. */
export async function importSaringan(context: CommandContext): Promise<number> {
  const path = readPath(context)
  const parsed = parseSharingFile(await readNamedFile(path))
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  return withOffice(context, async (office) => {
    const { database, now } = office
    const rules = sharingRulesSchema.safeParse({ ...(await current(office)), ...parsed.rules })
    if (!rules.success)
      throw new Complaint(`${path}: salah satu daftar terlalu panjang (paling banyak 2000 baris).`)
    const counted = count(rules.data)
    await database.transactions.transact(async (tx) => {
      await tx.saveSetting(SHARING_SETTING, rules.data, now)
      await tx.audit({ at: now, officer: null, act: 'filter-set', inquiry: null, detail: counted })
    })
    const { words, own } = counted
    context.print(`Saringan disimpan: ${words} kata, ${own} nomor, alamat, dan situs milik kantor.`)
    return 0
  })
}

/** Writes them to a file that can be edited and taken in again. */
export async function exportSaringan(context: CommandContext): Promise<number> {
  const path = readPath(context)
  return withOffice(context, async (office) => {
    await writeFile(path, writeSharingFile(await current(office)))
    context.print(`Saringan ditulis ke ${path}.`)
    return 0
  })
}

export async function listSaringan(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async (office) => {
    context.print(writeSharingFile(await current(office)).trimEnd())
    return 0
  })
}

function readPath(context: CommandContext): string {
  const [path = ''] = readOptions(context, {}, { least: 1, most: 1 }).positionals
  return path
}

async function current({ database }: Office): Promise<SharingRules> {
  return (await database.settings.read(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules
}

function count({ insults, sara, phones, emails, accounts, domains }: SharingRules) {
  const own = phones.length + emails.length + accounts.length + domains.length
  return { words: insults.length + sara.length, own }
}
