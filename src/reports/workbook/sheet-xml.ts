import { readable } from '../papers/render/readable.ts'

/** What stands in one cell; a date is told in UTC. Text is text, whatever it begins with: nothing becomes a formula. */
export type SheetCell = string | number | Date | null

const DAY_MS = 86_400_000
/** Spreadsheets count days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
/** Places in the list of styles below. */
const STYLES = { plain: 0, moment: 1, head: 2 } as const

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Letters. A moment that has no room is shown as "####", and has none in columns of the usual width. */
const COLUMN_WIDTH = 20

/** The first row stays in sight. */
export const SHEET_BEGIN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="26" width="${COLUMN_WIDTH}" customWidth="1"/></cols><sheetData>`
export const SHEET_END = '</sheetData></worksheet>'

export const headXml = (labels: readonly string[]) =>
  `<row r="1">${labels.map((label, column) => textXml(place(column, 1), label, STYLES.head)).join('')}</row>`

/** `row`: its number in the sheet, from 1 on. Not every reader does without places. */
export const rowXml = (cells: readonly SheetCell[], row: number) =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(place(column, row), cell)).join('')}</row>`

export const sheetPath = (place: number) => `xl/worksheets/sheet${place}.xml`

/** What a book of so many sheets is, by the path in its archive. */
export function bookParts(name: string, sheets: number): [path: string, xml: string][] {
  const places = Array.from({ length: sheets }, (_, index) => index + 1)
  const title = escapeXml(name)
  const listed = places.map((n) => `<sheet name="${title} ${n}" sheetId="${n}" r:id="rId${n}"/>`)
  const linked = places.map((n) => link(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
  const typed = places.map((n) => part(`/${sheetPath(n)}`, 'worksheet'))
  return [
    ['xl/styles.xml', `${HEAD}${STYLE_SHEET}`],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', links([...linked, link('rIdStyles', 'styles', 'styles.xml')])],
    ['_rels/.rels', links([link('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/styles.xml', 'styles')}${typed.join('')}</Types>`,
    ],
  ]
}

const STYLE_SHEET = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`

const part = (path: string, kind: string) =>
  `<Override PartName="${path}" ContentType="${TYPE}.${kind}+xml"/>`
const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
const links = (all: string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

/** `A1`; there are no more columns than letters. */
const place = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`

function cellXml(at: string, cell: SheetCell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return textXml(at, cell, STYLES.plain)
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  return `<c r="${at}" s="${STYLES.moment}"><v>${(cell.getTime() - DAY_ZERO) / DAY_MS}</v></c>`
}

function textXml(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(readable(text))}</t></is></c>`
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
