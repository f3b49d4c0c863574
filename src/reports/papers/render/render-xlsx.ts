import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { PaperDocument, Table } from '../document.ts'
import { readable } from './readable.ts'

/** Names of sheets may be so long, and hold none of these. */
const LONGEST_NAME = 31
const FORBIDDEN = /[\\/?*[\]:]/g

/** The tables of a document, a sheet each, after one with what it is. Every cell is text: nothing in it is a formula. */
export async function renderXlsx(document: PaperDocument): Promise<Uint8Array> {
  const tables = document.blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  const about = [
    [cell(document.title, true)],
    ...document.facts.map(({ label, value }) => [cell(label), cell(value)]),
  ]
  const sheets = [
    { sheet: nameOf(1, document.title), data: about, columns: [{ width: 40 }, { width: 60 }] },
    ...tables.map((table, place) => ({
      sheet: nameOf(place + 2, table.caption),
      data: dataOf(table),
      columns: table.columns.map(({ width }) => ({ width: width * 8 })),
    })),
  ]
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}

function dataOf({ columns, rows }: Table): SheetData {
  return [columns.map(({ label }) => cell(label, true)), ...rows.map((row) => row.map((text) => cell(text)))]
}

function cell(text: string, isHead = false) {
  return {
    value: readable(text),
    type: String,
    wrap: true,
    ...(isHead ? { fontWeight: 'bold' as const } : {}),
  }
}

/** Its number keeps it apart from another of the same name. */
function nameOf(place: number, caption: string): string {
  return `${place} ${readable(caption).replace(FORBIDDEN, ' ')}`.slice(0, LONGEST_NAME).trim()
}
