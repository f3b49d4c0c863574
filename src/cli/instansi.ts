import { compareInstansi, parseInstansiFile } from '../knowledge/index.ts'
import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellChanges } from './tell-changes.ts'
import { tellFaults, tellImported } from './tell-import.ts'

/** Takes the directory in, or with `--dry-run` shows what that would change. */
export async function importInstansi(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(
    context,
    { 'dry-run': { type: 'boolean', default: false } },
    { least: 1, most: 1 },
  )
  const [path = ''] = positionals
  const rehearsal = values['dry-run']
  const parsed = parseInstansiFile(await readNamedFile(path), path)
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  return withOffice(context, async ({ database: { knowledge }, now }) => {
    const stored = await knowledge.listInstansi()
    const imported = await knowledge.importInstansi(parsed.instansi, now, { rehearsal })
    if (rehearsal) tellChanges(context, compareInstansi(stored, parsed.instansi), { replacing: false })
    return tellImported(context, 'instansi', imported, { rehearsal })
  })
}

export async function listInstansi(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ database }) => {
    for (const { id, name, aliases } of await database.knowledge.listInstansi())
      context.print(`${id}\t${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`)
    return 0
  })
}
