import { describeIssue } from './describe-issue.ts'
import type { Fault, Parsed } from './fault.ts'
import type { FileShape } from './file-shape.ts'
import { readCsvRecords } from './read-csv-records.ts'
import { readJsonRecords } from './read-json-records.ts'
import { formatOf, readText } from './read-text.ts'
import type { RecordSet } from './record-set.ts'

/**
 * Reads a file of one shape, JSON or CSV: every record, or every fault with its line, never a part. The format goes by
 * the ending of `name`, else by the content.
 */
export function parseFile<Row extends object>(
  content: string,
  name: string,
  shape: FileShape<Row>,
): Parsed<{ rows: Row[] }> {
  const read = readText(content)
  if ('fault' in read) return { ok: false, faults: [read.fault] }
  const set =
    formatOf(name, read.text) === 'json'
      ? readJsonRecords(read.text, shape.what, shape.fields)
      : readCsvRecords(read.text, shape.fields)
  if ('fault' in set) return { ok: false, faults: [set.fault] }
  const { rows, faults } = checkRecords(set, shape)
  if (rows.length === 0 && faults.length === 0)
    faults.push({ line: 1, message: `Berkas ini tidak berisi satu pun ${shape.what}.` })
  if (faults.length === 0) return { ok: true, rows }
  return { ok: false, faults: faults.sort((a, b) => a.line - b.line) }
}

/** Each record against the schema, each id against the others: those of faulty records too. */
function checkRecords<Row extends object>(
  set: RecordSet,
  shape: FileShape<Row>,
): { rows: Row[]; faults: Fault[] } {
  const good: { line: number; row: Row }[] = []
  const faults: Fault[] = [...set.faults]
  const lineOf = new Map<string, number>()
  for (const { line, value } of set.records) {
    const checked = shape.schema.safeParse(value)
    if (checked.success) good.push({ line, row: checked.data })
    else
      for (const issue of checked.error.issues)
        faults.push({ line, message: describeIssue(issue, value, shape, set.nameOf) })
    const id = idOf(value)
    if (id === null) continue
    const before = lineOf.get(id)
    if (before === undefined) lineOf.set(id, line)
    else
      faults.push({
        line,
        message: `${set.nameOf('id')} "${id}" sudah dipakai pada baris ${before}. Beri id lain, atau hapus salah satunya.`,
      })
  }
  faults.push(...(shape.across?.(good) ?? []))
  return { rows: good.map(({ row }) => row), faults }
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string')
    return null
  return value.id.trim() || null
}
