import { expect, test } from 'vitest'
import { type SheetCell, writeWorkbook } from '../../src/reports/index.ts'
import { unzip } from '../support/unzip.ts'

async function* given(portions: SheetCell[][][], taken: () => void = () => {}) {
  for (const rows of portions) {
    taken()
    yield rows
  }
}

async function written(portions: SheetCell[][][], mostRows?: number) {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeWorkbook('Kasus & <b>', ['tiket', 'kapan'], given(portions), mostRows))
    chunks.push(chunk)
  return unzip(Buffer.concat(chunks))
}

test('text stays text, whatever it looks like, and numbers and moments can be reckoned with', async () => {
  const files = await written([
    [
      ['=1+1', new Date('2026-01-01T12:00:00Z')],
      ['</t><c>"&\u0000', 7],
      [null, null],
    ],
  ])
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet).not.toContain('<f')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).toContain('&lt;/t&gt;&lt;c&gt;&quot;&amp; </t>')
  // Noon of the first of January, in days since the thirtieth of December 1899.
  expect(sheet).toContain('<v>46023.5</v>')
  expect(sheet).toContain('<c r="B3"><v>7</v></c>')
  // A moment of sixteen letters has room.
  expect(
    Number(
      /<cols><col min="1" max="26" width="(\d+)" customWidth="1"\/><\/cols><sheetData>/.exec(sheet)?.[1],
    ),
  ).toBeGreaterThan(16)
  expect(files.get('xl/workbook.xml')).toContain('name="Kasus &amp; &lt;b&gt; 1"')
})

test('what has no room in one sheet goes on in the next, under the same labels', async () => {
  const files = await written([[['a'], ['b'], ['c']], [['d']], [['e']], []], 2)
  const sheets = [1, 2, 3].map((n) => files.get(`xl/worksheets/sheet${n}.xml`) ?? '')
  const words = sheets.map((sheet) => [...sheet.matchAll(/preserve">(.*?)</g)].map(([, word]) => word))
  expect(words).toEqual([
    ['tiket', 'kapan', 'a', 'b'],
    ['tiket', 'kapan', 'c', 'd'],
    ['tiket', 'kapan', 'e'],
  ])
  for (const n of [1, 2, 3]) {
    expect(files.get('[Content_Types].xml')).toContain(`/xl/worksheets/sheet${n}.xml`)
    expect(files.get('xl/_rels/workbook.xml.rels')).toContain(`worksheets/sheet${n}.xml`)
  }
  expect((await written([[]])).get('xl/worksheets/sheet1.xml')).toContain('tiket')
})

test('it is written while it is read', async () => {
  const rows = Array.from({ length: 2_000 }, (_, n): SheetCell[] => [`baris ${n * 7919}`, n])
  let taken = 0
  const portions = given(Array<SheetCell[][]>(50).fill(rows), () => taken++)
  const book = writeWorkbook('Kasus', ['tiket', 'nomor'], portions)
  const first = await book.next()
  expect(first.done).toBe(false)
  expect(taken).toBeLessThan(3)
  await book.return(undefined)
  expect(taken).toBeLessThan(3)
})
