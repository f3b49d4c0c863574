import {
  type Conflict,
  compareFaq,
  type FaqEntry,
  findConflicts,
  parseFaqFile,
  writeFaqFile,
} from '../knowledge/index.ts'
import { hasExpired } from '../routing/index.ts'
import { StorageError } from '../storage/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellChanges } from './tell-changes.ts'
import { tellConflicts } from './tell-conflicts.ts'
import { tellFaults, tellImported } from './tell-import.ts'
import { writeNamedFile } from './write-file.ts'

/** Takes a knowledge base in, or with `--dry-run` shows what that would change. */
export async function importFaq(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(
    context,
    { replace: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
    { least: 1, most: 1 },
  )
  const [path = ''] = positionals
  const { replace: replacing, 'dry-run': rehearsal } = values
  const parsed = parseFaqFile(await readNamedFile(path), path)
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  return withOffice(context, async ({ database: { knowledge }, now }) => {
    const stored = await knowledge.listFaq()
    const take = replacing ? knowledge.replaceFaq : knowledge.importFaq
    const imported = await take(parsed.entries, now, { rehearsal }).catch((error: unknown) => {
      if (error instanceof StorageError) throw new Complaint(error.message)
      throw error
    })
    if (rehearsal) tellChanges(context, compareFaq(stored, parsed.entries), { replacing })
    tellConflicts(context, conflictsWith(parsed.entries, replacing ? [] : stored))
    return tellImported(context, 'entri', imported, { rehearsal })
  })
}

/** The conflicts that imported entries have among themselves or with those that stay. */
function conflictsWith(imported: FaqEntry[], stored: FaqEntry[]): Conflict[] {
  const ids = new Set(imported.map(({ id }) => id))
  const staying = stored.filter(({ id }) => !ids.has(id))
  return findConflicts([...imported, ...staying]).filter(({ entries }) => entries.some((id) => ids.has(id)))
}

export async function exportFaq(context: CommandContext): Promise<number> {
  const { positionals } = readOptions(context, {}, { least: 1, most: 1 })
  const [path = ''] = positionals
  if (!/\.(json|csv)$/i.test(path))
    throw new Complaint(`${path}: nama berkas harus berakhiran .json atau .csv.`, 2)
  return withOffice(context, async ({ database }) => {
    const entries = (await database.knowledge.listFaq()).map(({ version: _, ...entry }) => entry)
    await writeNamedFile(path, writeFaqFile(entries, path))
    context.print(`${entries.length} entri ditulis ke ${path}.`)
    return 0
  })
}

export async function listFaq(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ config, database, now }) => {
    const entries = await database.knowledge.listFaq()
    for (const { id, instansi, question, validUntil = null } of entries) {
      const expired = hasExpired({ validUntil }, now, config.timezone) ? ' (KEDALUWARSA)' : ''
      const validity = validUntil ? [`berlaku sampai ${validUntil}${expired}`] : []
      context.print([id, instansi, question, ...validity].join('\t'))
    }
    if (entries.length === 0)
      context.print('Basis pengetahuan masih kosong. Isi dengan `jawab24 faq import BERKAS`.')
    return 0
  })
}
