import type { Fault } from './fault.ts'
import type { Field } from './file-shape.ts'
import { lineAt, linesAt } from './read-text.ts'
import type { RecordSet } from './record-set.ts'
import { scanJson } from './scan-json.ts'

/** The elements of a JSON list with the lines on which they begin. Fields that are null count as not given. */
export function readJsonRecords(
  text: string,
  what: string,
  fields: readonly Field[],
): RecordSet | { fault: Fault } {
  const scanned = scanJson(text)
  if (!scanned.ok)
    return { fault: { line: lineAt(text, scanned.offset), message: `JSON tidak sah: ${scanned.message}.` } }
  const parsed: unknown = JSON.parse(text)
  if (!Array.isArray(parsed))
    return { fault: { line: 1, message: `Berkas JSON harus berupa daftar ${what}: [ { … }, { … } ].` } }
  const lines = linesAt(text, scanned.elements)
  const kept = new Set(fields.filter(({ empty }) => empty === 'null').map(({ name }) => name))
  return {
    records: parsed.map((value: unknown, at) => ({ line: lines[at] ?? 1, value: withoutNulls(value, kept) })),
    faults: [],
    nameOf: (field) => `"${field}"`,
  }
}

function withoutNulls(value: unknown, kept: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name, inner]) => inner !== null || kept.has(name)))
}
