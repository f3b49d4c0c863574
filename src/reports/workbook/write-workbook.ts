import { Zip, ZipDeflate } from 'fflate'
import { bookParts, headXml, rowXml, SHEET_BEGIN, SHEET_END, type SheetCell, sheetPath } from './sheet-xml.ts'

/** A sheet holds 1,048,576 rows; what is more goes on in the next one. */
const MOST_ROWS = 1_000_000
/** Quick rather than small: it is written while somebody waits and others are served. */
const LEVEL = 1

/**
 * An XLSX file of very many rows, written while they are read: no more than one portion is ever held.
 * `name`: of its sheets, which are numbered; `labels`: 26 at most. `mostRows`: per sheet, without the row of labels; 1,000,000 by default.
 */
export async function* writeWorkbook(
  name: string,
  labels: readonly string[],
  portions: AsyncIterable<SheetCell[][]>,
  mostRows = MOST_ROWS,
): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  const written: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    written.push(chunk)
  })
  let sheets = 0
  let rowsInSheet = 0
  let sheet = openSheet()

  function openSheet(): ZipDeflate {
    sheets++
    rowsInSheet = 0
    const file = addFile(sheetPath(sheets))
    file.push(bytes.encode(SHEET_BEGIN + headXml(labels)))
    return file
  }
  function addFile(path: string): ZipDeflate {
    const file = new ZipDeflate(path, { level: LEVEL })
    zip.add(file)
    return file
  }

  for await (const rows of portions) {
    for (let from = 0; from < rows.length; ) {
      if (rowsInSheet === mostRows) {
        sheet.push(bytes.encode(SHEET_END), true)
        sheet = openSheet()
      }
      const fitting = rows.slice(from, from + mostRows - rowsInSheet)
      // The labels are row 1.
      const first = rowsInSheet + 2
      sheet.push(bytes.encode(fitting.map((row, index) => rowXml(row, first + index)).join('')))
      rowsInSheet += fitting.length
      from += fitting.length
    }
    yield* written.splice(0)
  }
  sheet.push(bytes.encode(SHEET_END), true)
  for (const [path, xml] of bookParts(name, sheets)) addFile(path).push(bytes.encode(xml), true)
  zip.end()
  yield* written.splice(0)
}
