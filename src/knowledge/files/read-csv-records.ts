import { splitItems, unguardCell } from './cell.ts'
import type { Fault } from './fault.ts'
import type { Field } from './file-shape.ts'
import type { FileRecord, RecordSet } from './record-set.ts'
import { type CsvRow, delimiterOf, splitCsv } from './split-csv.ts'

/** The rows of a table with the lines on which they begin. The first row names the columns. */
export function readCsvRecords(text: string, fields: readonly Field[]): RecordSet | { fault: Fault } {
  const fieldOf = new Map(fields.flatMap((field) => field.headers.map((header) => [plain(header), field])))
  const first = text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
  const { rows, fault } = splitCsv(
    text,
    delimiterOf(first, (name) => fieldOf.has(plain(name))),
  )
  const [header, ...body] = rows
  if (header === undefined) return { fault: fault ?? { line: 1, message: 'Berkas ini kosong.' } }
  const columns = header.cells.map((name) => fieldOf.get(plain(name)))
  const faults = [...faultsOfHeader(header, body, columns, fields), ...(fault === null ? [] : [fault])]
  // Without its columns every row would be at fault for the same reason.
  if (fields.some((field) => field.required && !columns.includes(field)))
    return { records: [], faults, nameOf: (field) => `"${field}"` }
  return {
    records: body.map(({ line, cells }): FileRecord => ({ line, value: valueOf(cells, columns) })),
    faults: [...faults, ...body.flatMap((row) => faultOfWidth(row, header))],
    nameOf: (field) =>
      `"${header.cells[columns.findIndex((column) => column?.name === field)]?.trim() ?? field}"`,
  }
}

function valueOf(cells: readonly string[], columns: readonly (Field | undefined)[]): unknown {
  const pairs = columns.flatMap((field, at): [string, unknown][] => {
    if (field === undefined) return []
    const cell = unguardCell(cells[at] ?? '')
    if (cell.trim() === '') {
      if (field.empty === 'null') return [[field.name, null]]
      return field.required ? [[field.name, '']] : []
    }
    return [[field.name, field.form === 'list' ? splitItems(cell) : cell]]
  })
  return Object.fromEntries(pairs)
}

function faultsOfHeader(
  header: CsvRow,
  body: readonly CsvRow[],
  columns: readonly (Field | undefined)[],
  fields: readonly Field[],
): Fault[] {
  const known = fields.map(({ headers }) => headers[0]).join(', ')
  const at = (message: string): Fault => ({ line: header.line, message })
  const strange = header.cells.flatMap((name, index) => {
    if (columns[index] !== undefined) return []
    if (name.trim() !== '')
      return [
        at(
          `Kolom "${name.trim()}" tidak dikenal. Hapus, atau ganti namanya dengan salah satu dari: ${known}.`,
        ),
      ]
    return body.some(({ cells }) => (cells[index] ?? '').trim() !== '')
      ? [at(`Kolom ke-${index + 1} berisi, tetapi tidak bernama. Hapus, atau beri nama: ${known}.`)]
      : []
  })
  const repeated = columns.flatMap((field, index) =>
    field !== undefined && columns.indexOf(field) < index
      ? [at(`Kolom "${header.cells[index]?.trim()}" ada dua kali. Gabungkan menjadi satu kolom.`)]
      : [],
  )
  const missing = fields.flatMap((field) =>
    field.required && !columns.includes(field)
      ? [at(`Kolom "${field.headers[0]}" tidak ada. Tambahkan pada baris judul. ${field.advice}`)]
      : [],
  )
  return [...strange, ...repeated, ...missing]
}

/** A row with more than the header has usually holds the delimiter in a cell without quotes. */
function faultOfWidth({ line, cells }: CsvRow, header: CsvRow): Fault[] {
  const wanted = header.cells.length
  if (cells.slice(wanted).every((cell) => cell.trim() === '')) return []
  return [
    {
      line,
      message: `Baris ini berisi ${cells.length} sel, judulnya hanya ${wanted}. Apit sel yang memuat tanda pemisah dengan tanda kutip dua.`,
    },
  ]
}

/** `Kata_Kunci`, `kata kunci` and `katakunci` are one name; the quotes of the header don't count. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_"-]+/gu, '')
}
