import { describe, expect, it } from 'vitest'
import { composePaper, type PaperKind, renderPaper } from '../../../src/reports/index.ts'
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
