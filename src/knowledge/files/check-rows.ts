import type { z } from 'zod'
import type { Fault, Parsed, Row } from './fault.ts'

/** What people call a field in the messages to them. */
export type FieldNames = Readonly<Record<string, string>>

/** Checks every row against the schema and every id against the others; all faults, or all entries. */
export function checkRows<T extends { id: string }>(
  rows: readonly Row[],
  schema: z.ZodType<T>,
  fields: FieldNames,
  faultsSoFar: readonly Fault[],
): Parsed<T> {
  const faults = [...faultsSoFar]
  const entries: T[] = []
  const firstLine = new Map<string, number>()
  for (const { line, value } of rows) {
    const checked = schema.safeParse(value)
    if (!checked.success) {
      for (const issue of checked.error.issues) faults.push({ line, message: describe(issue, fields) })
      continue
    }
    const before = firstLine.get(checked.data.id)
    if (before === undefined) {
      firstLine.set(checked.data.id, line)
      entries.push(checked.data)
    } else faults.push({ line, message: `Id "${checked.data.id}" sudah dipakai di baris ${before}.` })
  }
  if (faults.length === 0 && entries.length === 0)
    faults.push({ line: 1, message: 'Berkas ini tidak berisi satu pun entri.' })
  return faults.length > 0
    ? { ok: false, faults: faults.sort((a, b) => a.line - b.line) }
    : { ok: true, entries }
}

function describe(issue: z.core.$ZodIssue, fields: FieldNames): string {
  const [name, at] = issue.path
  if (name === undefined) return 'Entri harus berupa objek { … }.'
  const field = fields[String(name)] ?? `Isian "${String(name)}"`
  const where = typeof at === 'number' ? `${field} ke-${at + 1}` : field
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return `${where} belum diisi.`
    return `${where} harus berupa ${issue.expected === 'array' ? 'daftar' : 'teks'}.`
  }
  if (issue.code === 'too_small') return `${where} kosong.`
  if (issue.code === 'too_big') return `${where} terlalu panjang (paling banyak ${issue.maximum}).`
  if (issue.code === 'unrecognized_keys') return `Isian tidak dikenal: ${issue.keys.join(', ')}.`
  return `${where} tidak sah.`
}
