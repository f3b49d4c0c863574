import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Column, PaperDocument } from '../document.ts'
import { drawChart } from './draw-chart.ts'
import { rasterChart } from './raster-chart.ts'
import { readable } from './readable.ts'

/** Half points. */
const SIZE = { text: 21, small: 16, tiny: 14, heading: 24 }
/** Twentieths of a point. */
const GAP = 120
const MARGIN = 1_130
/** Pixels of 1/96 inch per point. */
const PIXELS = 96 / 72

export async function renderDocx(document: PaperDocument): Promise<Uint8Array> {
  const body: (Paragraph | Table)[] = []
  for (const block of document.blocks) body.push(...(await contentOf(block)))
  const file = new Document({
    title: readable(document.title),
    creator: readable(document.letterhead.office),
    styles: {
      default: { document: { run: { font: 'Arial', size: SIZE.text, language: { value: 'id-ID' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [footer(document)] }) },
        children: [...head(document), ...body, ...signature(document)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function head({ letterhead, title, facts }: PaperDocument): Paragraph[] {
  const center = (text: string, size: number, bold: boolean, last = false) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: readable(text), size, bold })],
      ...(last
        ? {
            border: {
              bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 4, color: '000000' },
            },
          }
        : {}),
    })
  const lines = letterhead.address
  return [
    center(letterhead.office.toUpperCase(), 26, true),
    center(letterhead.unit.toUpperCase(), 24, true, lines.length === 0),
    ...lines.map((line, place) => center(line, 18, false, place === lines.length - 1)),
    new Paragraph({ spacing: { after: GAP } }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: GAP },
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: readable(title).toUpperCase(), bold: true, size: SIZE.heading })],
    }),
    ...facts.map(
      ({ label, value }) =>
        new Paragraph({
          tabStops: [{ type: 'left', position: 2_200 }],
          children: [new TextRun(readable(label)), new TextRun({ text: `\t: ${readable(value)}` })],
        }),
    ),
  ]
}

async function contentOf(block: Block): Promise<(Paragraph | Table)[]> {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          spacing: { before: 2 * GAP, after: GAP / 2 },
          keepNext: true,
          children: [
            new TextRun({ text: readable(block.text), bold: true, size: SIZE.heading, color: '000000' }),
          ],
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: GAP },
          children: [new TextRun(readable(block.text))],
        }),
      ]
    case 'note':
      return [
        new Paragraph({
          spacing: { before: 40, after: 40 },
          children: [new TextRun({ text: readable(block.text), size: SIZE.small, color: '444444' })],
        }),
      ]
    case 'chart': {
      const { svg, width, height } = await drawChart(block)
      const picture = new ImageRun({
        type: 'png',
        data: await rasterChart(svg),
        transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
        altText: {
          name: readable(block.caption),
          description: readable(block.caption),
          title: readable(block.caption),
        },
      })
      return [caption(block.caption), new Paragraph({ spacing: { after: GAP }, children: [picture] })]
    }
    case 'table':
      return [
        caption(block.caption),
        tableOf(block.columns, block.rows),
        new Paragraph({ spacing: { after: GAP / 2 } }),
      ]
  }
}

function tableOf(columns: readonly Column[], rows: readonly string[][]): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const cell = (text: string, place: number, head: boolean) => {
    const { holds = 'words', width = 1 } = columns[place] ?? {}
    const size = holds === 'definitions' && !head ? SIZE.tiny : SIZE.small
    return new TableCell({
      width: { size: Math.round((100 * width) / all), type: WidthType.PERCENTAGE },
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      ...(head ? { shading: { fill: 'E9EEF2' } } : {}),
      children: [
        new Paragraph({
          alignment: holds === 'figures' && !head ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: readable(text), size, bold: head })],
        }),
      ],
    })
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ label }, place) => cell(label, place, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, place) => cell(text, place, false)) }),
      ),
    ],
  })
}

function caption(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: GAP, after: 60 },
    children: [new TextRun({ text: readable(text), bold: true, size: SIZE.small + 2 })],
  })
}

function footer({ footer: text }: PaperDocument): Paragraph {
  return new Paragraph({
    tabStops: [{ type: 'right', position: 11_906 - 2 * MARGIN }],
    children: [
      new TextRun({ text: readable(text), size: SIZE.small, color: '555555' }),
      new TextRun({
        children: ['\t', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
        size: SIZE.small,
        color: '555555',
      }),
    ],
  })
}

function signature({ signature: { placeAndDay, position, name, nip } }: PaperDocument): Paragraph[] {
  const line = (text: string, before: number, bold = false) =>
    new Paragraph({
      indent: { left: 5_200 },
      keepNext: true,
      keepLines: true,
      spacing: { before },
      children: [new TextRun({ text: readable(text), bold })],
    })
  return [line(placeAndDay, 4 * GAP), line(position, 0), line(name, 1_100, true), line(nip, 0)]
}
