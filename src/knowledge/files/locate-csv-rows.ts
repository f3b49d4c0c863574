import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Fault, Row } from './fault.ts'

/** Column names that people use, in Indonesian and English, and what they mean. */
export type Columns = Readonly<Record<string, string>>

/** Between several keywords, aliases or phrasings in one cell. */
export const LIST_SEPARATOR = '|'

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
)

/** Reads CSV as spreadsheets write it: BOM, `;` or `,` or tabs, quotes, CRLF. Lists are separated by `|` within a cell. */
export function locateCsvRows(
  content: string,
  columns: Columns,
  lists: readonly string[],
): { rows: Row[]; faults: Fault[] } {
  let records: z.infer<typeof recordsSchema>
  try {
    records = recordsSchema.parse(
      parse(content, {
        bom: true,
        delimiter: delimiterOf(content),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }),
    )
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 1
    return {
      rows: [],
      faults: [{ line, message: 'Tanda kutip di baris ini tidak ditutup atau tidak pada tempatnya.' }],
    }
  }
  const [head, ...body] = records
  if (head === undefined) return { rows: [], faults: [{ line: 1, message: 'Berkas ini kosong.' }] }
  const names = head.record.map((name) => columns[name.toLowerCase().replace(/[\s_-]+/gu, '')])
  const faults = head.record.flatMap((name, at) =>
    names[at] === undefined && name !== '' ? [{ line: 1, message: `Kolom "${name}" tidak dikenal.` }] : [],
  )
  let line = head.info.lines
  const rows = body.map(({ record, info }): Row => {
    const begins = line + 1
    line = info.lines
    const surplus = record.slice(names.length).some((cell) => cell !== '')
    if (surplus)
      faults.push({
        line: begins,
        message: `Baris ini berisi ${record.length} kolom, judulnya ${names.length}.`,
      })
    return { line: begins, value: valueOf(record, names, lists) }
  })
  return { rows, faults }
}

function valueOf(
  record: readonly string[],
  names: readonly (string | undefined)[],
  lists: readonly string[],
): unknown {
  const pairs = record.flatMap((cell, at): [string, unknown][] => {
    const name = names[at]
    const text = withoutGuard(cell)
    if (name === undefined || text === '') return []
    return [
      [
        name,
        lists.includes(name)
          ? text
              .split(LIST_SEPARATOR)
              .map((part) => part.trim())
              .filter((part) => part !== '')
          : text,
      ],
    ]
  })
  return Object.fromEntries(pairs)
}

/** The apostrophe that keeps a spreadsheet from computing a cell is not part of the text. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/u, '')
}

function delimiterOf(content: string): string {
  const head = content.slice(0, content.search(/\r?\n|$/u))
  const count = (delimiter: string) => head.split(delimiter).length
  return [';', ',', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
