import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Block, Column, PaperDocument, Table } from '../document.ts'
import { drawChart } from './draw-chart.ts'
import { fontFiles } from './fonts.ts'
import { readable } from './readable.ts'

/** Between the margins of an A4 page, in points. */
const WIDTH = 483
const SMALL = 8
const TINY = 7
const LINE = 0.5
/** Tables with more columns are set smaller. */
const TIGHT = 6
/** Points below the top of a heading: less would leave it alone at the foot of a page, since a table's head and first row move on together. */
const ROOM = 130

type Border = [boolean, boolean, boolean, boolean]

pdfmake.setFonts({ Roboto: fontFiles })
// Nothing in a document is ever fetched, and no file is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => Object.values(fontFiles).includes(path))

export async function renderPdf(document: PaperDocument): Promise<Uint8Array> {
  const blocks: Content[] = []
  for (const block of document.blocks) blocks.push(await contentOf(block))
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [56, 50, 56, 60],
    language: 'id-ID',
    info: { title: document.title, author: document.letterhead.office },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
    footer: (page, pages) => ({
      margin: [56, 20, 56, 0],
      fontSize: SMALL,
      color: '#555555',
      columns: [
        { text: readable(document.footer) },
        { text: `${page}/${pages}`, alignment: 'right', width: 40 },
      ],
    }),
    // What follows can't be asked: the layout says of what moved on together where it was tried first.
    pageBreakBefore: ({ headlineLevel, startPosition: { pageInnerHeight, verticalRatio } }) =>
      headlineLevel === 1 && pageInnerHeight * (1 - verticalRatio) < ROOM,
    content: [...head(document), ...blocks, signature(document)],
  }
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
}

function head({ letterhead, title, facts }: PaperDocument): Content[] {
  const rule = (width: number, below: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: width }],
    margin: [0, 2, 0, below],
  })
  return [
    { text: readable(letterhead.office).toUpperCase(), alignment: 'center', fontSize: 13, bold: true },
    { text: readable(letterhead.unit).toUpperCase(), alignment: 'center', fontSize: 12, bold: true },
    ...letterhead.address.map(
      (line): Content => ({
        text: readable(line),
        alignment: 'center',
        fontSize: 9,
      }),
    ),
    rule(2, 0),
    rule(0.5, 14),
    {
      text: readable(title).toUpperCase(),
      alignment: 'center',
      fontSize: 12,
      bold: true,
      margin: [0, 0, 0, 10],
    },
    {
      margin: [0, 0, 0, 8],
      layout: 'noBorders',
      table: {
        widths: [110, '*'],
        body: facts.map(({ label, value }) => [readable(label), `: ${readable(value)}`]),
      },
    },
  ]
}

async function contentOf(block: Block): Promise<Content> {
  switch (block.type) {
    case 'heading':
      return { text: readable(block.text), fontSize: 12, bold: true, margin: [0, 12, 0, 4], headlineLevel: 1 }
    case 'paragraph':
      return { text: readable(block.text), margin: [0, 0, 0, 6], alignment: 'justify' }
    case 'note':
      return { text: readable(block.text), fontSize: SMALL, color: '#444444', margin: [0, 0, 0, 3] }
    case 'chart': {
      const { svg, width } = await drawChart(block)
      return {
        unbreakable: true,
        margin: [0, 4, 0, 8],
        stack: [caption(block.caption), { svg, width: Math.min(width, WIDTH) }],
      }
    }
    case 'table':
      return tableOf(block)
  }
}

function tableOf({ caption: title, columns, rows }: Table): Content {
  const isTight = columns.length > TIGHT
  const head = columns.map(({ label }) => ({
    ...cell(label, 'words', isTight),
    bold: true,
    fillColor: '#e9eef2',
  }))
  // The caption is a row of the head: it never stands alone at the foot of a page, and is repeated on the next one.
  const top = { ...caption(title), colSpan: columns.length, border: [false, false, false, true] as Border }
  return {
    margin: [0, 4, 0, 6],
    table: {
      headerRows: 2,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: widthsOf(columns),
      body: [
        [top, ...columns.slice(1).map(() => '')],
        head,
        ...rows.map((row) => row.map((text, place) => cell(text, columns[place]?.holds, isTight))),
      ],
    },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : LINE),
      vLineWidth: () => LINE,
      hLineColor: () => '#999999',
      vLineColor: () => '#999999',
    },
  }
}

function caption(text: string) {
  return {
    text: readable(text),
    fontSize: 9,
    bold: true,
    margin: [-4, 0, 0, 1] as [number, number, number, number],
  }
}

function cell(text: string, holds: Column['holds'] = 'words', isTight = false) {
  return {
    text: readable(text),
    fontSize: holds === 'definitions' || isTight ? TINY : SMALL,
    alignment: holds === 'figures' ? ('right' as const) : ('left' as const),
  }
}

/** Cells have a margin of 4 points on each side, and a line of half a point. */
function widthsOf(columns: readonly Column[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const room = WIDTH - columns.length * 8.5 - 0.5
  return columns.map(({ width }) => (room * width) / all)
}

function signature({ signature: { placeAndDay, position, name, nip } }: PaperDocument): Content {
  return {
    unbreakable: true,
    margin: [260, 24, 0, 0],
    stack: [
      { text: readable(placeAndDay) },
      { text: readable(position) },
      { text: readable(name), bold: true, margin: [0, 56, 0, 0] },
      { text: readable(nip) },
    ],
  }
}
