import { constants, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { composePaper, type PaperDocument, type PaperKind, renderPaper } from '../../../src/reports/index.ts'
import { unzip } from '../../support/unzip.ts'
import { composing, HOSTILE, ORDERS } from './a-paper.ts'

const written = (kind: PaperKind) =>
  composePaper(
    composing({
      order: ORDERS[kind],
      words: { number: HOSTILE, remarks: HOSTILE, overview: HOSTILE },
      unit: HOSTILE,
    }),
  )

describe('a report as a file', () => {
  it('is a PDF whose pages are counted and whose font comes along', async () => {
    const file = Buffer.from(await renderPaper(written('tahunan'), 'pdf')).toString('latin1')
    expect(file.startsWith('%PDF-')).toBe(true)
    expect(file.trimEnd().endsWith('%%EOF')).toBe(true)
    expect(file.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(1)
    expect(file).toMatch(/\/FontFile2 /)
    expect(file).not.toMatch(/\/JavaScript|\/OpenAction|\/URI/)
  })

  it('leaves no heading alone at the foot of a page, wherever it comes to stand', async () => {
    for (let lines = 34; lines <= 44; lines++) {
      const pages = pagesOf(await renderPaper(headingAfter(lines), 'pdf'))
      const heading = pages.findLastIndex((page) => page.includes(' 12 Tf'))
      expect(heading, `after ${lines} lines`).toBe(pages.findIndex((page) => page.includes(HEAD_COLOUR)))
    }
  }, 30_000)

  it('is a document for word processors, in which what people wrote is text', async () => {
    const files = unzip(await renderPaper(written('bulanan'), 'docx'))
    const body = files.get('word/document.xml') ?? ''
    expect(body).toContain('Dinas &lt;b&gt;Perhubungan&lt;/b&gt; &amp; =1+1 {{x}}')
    expect(body).not.toContain('\u0007')
    expect(body).toContain('<w:tblHeader/>')
    expect([...files.keys()].filter((name) => name.endsWith('.png')).length).toBeGreaterThan(0)
  })

  it('is a workbook with a sheet for each table and no formula', async () => {
    const document = written('evaluasi')
    const tables = document.blocks.filter(({ type }) => type === 'table')
    const files = unzip(await renderPaper(document, 'xlsx'))
    const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(tables.length + 1)
    expect(sheets.filter(([, sheet]) => sheet.includes('<f>'))).toEqual([])
    expect(files.get('xl/sharedStrings.xml')).toContain('Dinas &lt;b&gt;Perhubungan&lt;/b&gt; &amp; =1+1')
  })
})

/** Of the cells in a table's head, as PDF says it. */
const HEAD_COLOUR = '0.9137254901960784 0.9333333333333333 0.9490196078431372 scn'

function headingAfter(lines: number): PaperDocument {
  const row = ['Angka', '1', 'Sebuah arti yang dipecah menjadi beberapa baris karena kolomnya sempit sekali']
  const columns = (['words', 'figures', 'definitions'] as const).map((holds) => ({
    label: holds,
    width: 1,
    holds,
  }))
  return {
    ...written('bulanan'),
    blocks: [
      ...Array.from({ length: lines }, () => ({ type: 'note' as const, text: 'isi' })),
      { type: 'heading', text: 'Judul' },
      { type: 'table', caption: 'Tabel', columns, rows: [row, row, row] },
    ],
  }
}

/** What is drawn on each page, in order. */
function pagesOf(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf)
  const streams = [...bytes.toString('latin1').matchAll(/\/FlateDecode\b[^>]*>>\s*stream\r?\n/g)]
  return streams
    .map(({ index, 0: head }) => readStream(bytes.subarray(index + head.length)))
    .filter((drawn) => drawn.includes(' Tf'))
}

function readStream(bytes: Uint8Array): string {
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
}
