import { parseInstansiFile } from '../knowledge/index.ts'
import { type Instansi, instansiSchema } from '../office/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { readOptions } from './read-options.ts'
import { tellFaults, tellImported } from './tell-import.ts'

export async function importInstansi(context: CommandContext): Promise<number> {
  const { positionals } = readOptions(context, {}, { least: 1, most: 1 })
  const [path = ''] = positionals
  const parsed = parseInstansiFile(await readNamedFile(path), path)
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  const directory = parsed.instansi.map(asInstansi)
  return withOffice(context, async ({ database, now }) =>
    tellImported(context, 'instansi', await database.knowledge.importInstansi(directory, now)),
  )
}

/** The directory's ids name desks and are typed in chats, so they are plainer than a file might have them. */
function asInstansi(profile: unknown): Instansi {
  const parsed = instansiSchema.safeParse(profile)
  if (parsed.success) return parsed.data
  const named = typeof profile === 'object' && profile && 'id' in profile ? String(profile.id) : '?'
  throw new Complaint(
    `${named}: id instansi hanya boleh huruf kecil, angka, dan tanda hubung, paling panjang 40.`,
  )
}

export async function listInstansi(context: CommandContext): Promise<number> {
  return withOffice(context, async ({ database }) => {
    for (const { id, name, aliases } of await database.knowledge.listInstansi())
      context.print(`${id}\t${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`)
    return 0
  })
}
