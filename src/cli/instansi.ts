import { parseInstansiFile } from '../knowledge/index.ts'
import { type Instansi, instansiSchema } from '../office/index.ts'
import { type Command, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { readOptions } from './read-options.ts'
import { tellFaults, tellImported } from './tell-import.ts'

export const importInstansi: Command = {
  name: 'instansi import',
  usage: 'instansi import BERKAS',
  does: 'memasukkan direktori instansi dari JSON atau CSV',
  async run(context) {
    const { positionals } = readOptions(importInstansi, context.words, {}, { least: 1, most: 1 })
    const [path = ''] = positionals
    const parsed = parseInstansiFile(await readNamedFile(path), path)
    if (!parsed.ok) return tellFaults(context, path, parsed.faults)
    const directory = parsed.instansi.map(asInstansi)
    return withOffice(context, async ({ database, now }) =>
      tellImported(context, 'instansi', await database.knowledge.importInstansi(directory, now)),
    )
  },
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

export const listInstansi: Command = {
  name: 'instansi list',
  usage: 'instansi list',
  does: 'menampilkan direktori instansi',
  run: (context) =>
    withOffice(context, async ({ database }) => {
      for (const { id, name, aliases } of await database.knowledge.listInstansi())
        context.print(`${id}\t${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`)
      return 0
    }),
}
