import type { Instansi } from '../../office/index.ts'
import type { FaqEntry } from '../entry.ts'
import { faqShape } from './faq-shape.ts'
import type { Field } from './file-shape.ts'
import { instansiShape } from './instansi-shape.ts'

/** What a field was and would be, as the file's column has it; items of a list are told apart. */
export interface FieldChange {
  /** The column's name. */
  field: string
  before: string
  after: string
  /** Of a list: what comes and what goes. A list that is only in another order has neither. */
  items?: { come: string[]; go: string[] }
}

/** What an import would do to what is stored. */
export interface RecordChanges {
  added: string[]
  changed: { id: string; fields: FieldChange[] }[]
  /** Stored, but not in the file: an import leaves them, a replacement retires them. */
  missing: string[]
}

/** Compares a stored knowledge base with one that is to be imported. */
export function compareFaq(stored: readonly FaqEntry[], imported: readonly FaqEntry[]): RecordChanges {
  return compareRecords(stored, imported, faqShape.fields)
}

/** Compares the stored directory with one that is to be imported. */
export function compareInstansi(stored: readonly Instansi[], imported: readonly Instansi[]): RecordChanges {
  return compareRecords(stored, imported, instansiShape.fields)
}

function compareRecords<Row extends { id: string }>(
  stored: readonly Row[],
  imported: readonly Row[],
  fields: readonly Field[],
): RecordChanges {
  const before = new Map(stored.map((row) => [row.id, row]))
  const after = new Map(imported.map((row) => [row.id, row]))
  const changes: RecordChanges = { added: [], changed: [], missing: [] }
  for (const [id, row] of after) {
    const known = before.get(id)
    if (known === undefined) changes.added.push(id)
    else {
      const changed = fields.flatMap((field) => compareField(field, known, row))
      if (changed.length > 0) changes.changed.push({ id, fields: changed })
    }
  }
  changes.missing = [...before.keys()].filter((id) => !after.has(id))
  return changes
}

function compareField(field: Field, stored: object, imported: object): FieldChange[] {
  // A file that doesn't know the field leaves it as it is; it would say `null` for "none".
  if (
    field.empty === 'null' &&
    new Map<string, unknown>(Object.entries(imported)).get(field.name) === undefined
  )
    return []
  const [before, after] = [valuesOf(stored, field.name), valuesOf(imported, field.name)]
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const change = { field: field.headers[0], before: before.join(' | '), after: after.join(' | ') }
  if (field.form === 'text') return [change]
  const come = after.filter((item) => !before.includes(item))
  const go = before.filter((item) => !after.includes(item))
  return [{ ...change, items: { come, go } }]
}

/** No value, an empty text and an empty list are the same: nothing is written there. */
function valuesOf(row: object, name: string): string[] {
  const value = new Map<string, unknown>(Object.entries(row)).get(name)
  if (value === undefined || value === null || value === '') return []
  if (Array.isArray(value)) return value.map(String)
  return [typeof value === 'string' ? value : JSON.stringify(value)]
}
