import { parseInstansiFile } from '../knowledge/index.ts'
import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellFaults, tellImported } from './tell-import.ts'

export async function importInstansi(context: CommandContext): Promise<number> {
  const { positionals } = readOptions(context, {}, { least: 1, most: 1 })
  const [path = ''] = positionals
  const parsed = parseInstansiFile(await readNamedFile(path), path)
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  return withOffice(context, async ({ database, now }) =>
    tellImported(context, 'instansi', await database.knowledge.importInstansi(parsed.instansi, now)),
  )
}

export async function listInstansi(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ database }) => {
    for (const { id, name, aliases } of await database.knowledge.listInstansi())
      context.print(`${id}\t${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`)
    return 0
  })
}
