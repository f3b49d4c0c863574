import { writeFile } from 'node:fs/promises'
import { parseFaqFile, writeFaqFile } from '../knowledge/index.ts'
import { StorageError } from '../storage/index.ts'
import { type Command, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { readOptions } from './read-options.ts'
import { tellFaults, tellImported } from './tell-import.ts'

export const importFaq: Command = {
  name: 'faq import',
  usage: 'faq import BERKAS',
  does: 'memasukkan entri basis pengetahuan dari JSON atau CSV; yang salah disebut semua, tidak ada yang masuk sebagian',
  async run(context) {
    const { positionals } = readOptions(importFaq, context.words, {}, { least: 1, most: 1 })
    const [path = ''] = positionals
    const parsed = parseFaqFile(await readNamedFile(path), path)
    if (!parsed.ok) return tellFaults(context, path, parsed.faults)
    return withOffice(context, async ({ database, now }) => {
      const imported = await database.knowledge.importFaq(parsed.entries, now).catch((error: unknown) => {
        if (error instanceof StorageError) throw new Complaint(error.message)
        throw error
      })
      return tellImported(context, 'entri', imported)
    })
  },
}

export const exportFaq: Command = {
  name: 'faq export',
  usage: 'faq export BERKAS',
  does: 'menulis basis pengetahuan ke JSON atau CSV, menurut akhiran nama berkas',
  async run(context) {
    const { positionals } = readOptions(exportFaq, context.words, {}, { least: 1, most: 1 })
    const [path = ''] = positionals
    if (!/\.(json|csv)$/i.test(path))
      throw new Complaint(`${path}: nama berkas harus berakhiran .json atau .csv.`, 2)
    return withOffice(context, async ({ database }) => {
      const entries = (await database.knowledge.listFaq()).map(({ version: _, ...entry }) => entry)
      await writeFile(path, writeFaqFile(entries, path))
      context.print(`${entries.length} entri ditulis ke ${path}.`)
      return 0
    })
  },
}

export const listFaq: Command = {
  name: 'faq list',
  usage: 'faq list',
  does: 'menampilkan entri basis pengetahuan',
  run: (context) =>
    withOffice(context, async ({ database }) => {
      const entries = await database.knowledge.listFaq()
      for (const { id, instansi, question } of entries) context.print(`${id}\t${instansi}\t${question}`)
      if (entries.length === 0)
        context.print('Basis pengetahuan masih kosong. Isi dengan `jawab24 faq import BERKAS`.')
      return 0
    }),
}
