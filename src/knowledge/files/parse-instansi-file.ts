import { type InstansiProfile, instansiSchema } from '../entry.ts'
import { checkRows } from './check-rows.ts'
import type { Fault } from './fault.ts'
import { locateCsvRows } from './locate-csv-rows.ts'
import { locateJsonRows } from './locate-json-rows.ts'

const columns = {
  id: 'id',
  kode: 'id',
  name: 'name',
  nama: 'name',
  aliases: 'aliases',
  alias: 'aliases',
  sebutan: 'aliases',
  singkatan: 'aliases',
  duties: 'duties',
  tugas: 'duties',
}

const fields = { id: 'Id', name: 'Nama', aliases: 'Sebutan', duties: 'Tugas' }

/** Reads the directory of instansi from JSON or CSV. All faults at once, nothing half read. */
export function parseInstansiFile(
  content: string,
  name: string,
): { ok: true; instansi: InstansiProfile[] } | { ok: false; faults: Fault[] } {
  const { rows, faults } = /\.json$/iu.test(name)
    ? locateJsonRows(content)
    : locateCsvRows(content, columns, ['aliases'])
  if (rows.length === 0 && faults.length > 0) return { ok: false, faults }
  const parsed = checkRows(rows, instansiSchema, fields, faults)
  return parsed.ok ? { ok: true, instansi: parsed.entries } : parsed
}
