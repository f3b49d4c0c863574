import { qualityOf } from '../../satisfaction/skm-quality.ts'
import type { Block, Table } from '../document.ts'
import { ELEMENTS, RATINGS, SKM } from '../figure-list.ts'
import { barOf, drawn } from './charts.ts'
import { allRows, type Composing, heading, note, paragraph, written } from './context.ts'
import { figureTable, instansiTable } from './tables.ts'
import { figureIn, writeFigure } from './write-figure.ts'

/** The report of the *Survei Kepuasan Masyarakat*: index, its quality, the nine *unsur*; and what people think of answers. */
export function composeSkm(composing: Composing): Block[] {
  const { figures, texts } = composing
  const index = figures.now.all['skm-index']?.value ?? null
  const quality = index === null ? null : qualityOf(index)
  return [
    paragraph(texts.say('report-basis-skm')),
    paragraph(texts.say('report-skm-which')),
    heading(texts.say('report-skm-index')),
    paragraph(
      index === null || quality === null
        ? texts.say('report-skm-withheld')
        : texts.say('report-skm-quality', {
            index: texts.formatNumber(index),
            grade: quality.grade,
            performance: quality.performance,
          }),
    ),
    figureTable(texts.say('report-skm-index'), SKM, allRows(composing), texts),
    heading(texts.say('report-skm-elements')),
    elementTable(composing),
    note(texts.say('report-skm-elements-means')),
    ...elementChart(composing),
    heading(texts.say('report-section-satisfaction')),
    ...instansiTable(texts.say('report-table-ratings'), RATINGS, figures, { beside: false }, texts),
    heading(texts.say('report-words-remarks')),
    ...written('remarks', composing),
    heading(texts.say('report-words-follow-up')),
    ...written('follow-up', composing),
  ]
}

function elementTable({ figures: { now, before }, texts }: Composing): Table {
  return {
    type: 'table',
    caption: texts.say('report-skm-elements'),
    columns: [
      { label: texts.say('report-skm-element'), width: 5, holds: 'words' },
      { label: texts.say('report-skm-answers'), width: 2, holds: 'figures' },
      { label: texts.say('report-skm-mean'), width: 3, holds: 'figures' },
      { label: texts.say('dashboard-period-before'), width: 3, holds: 'figures' },
    ],
    rows: ELEMENTS.map(({ place, answers, mean }) => [
      `${place}. ${texts.say('report-element', { place })}`,
      writeFigure(figureIn(now.all, { name: answers, unit: 'count' }), 'count', texts),
      writeFigure(figureIn(now.all, { name: mean, unit: 'score' }), 'score', texts),
      writeFigure(figureIn(before.all, { name: mean, unit: 'score' }), 'score', texts),
    ]),
  }
}

function elementChart({ figures: { now }, texts }: Composing): Block[] {
  const series = texts.say('dashboard-this-period')
  const bars = ELEMENTS.flatMap(({ place, mean }) => {
    const label = `${place}. ${texts.say('report-element', { place })}`
    return barOf({ name: mean, unit: 'score' }, now.all, { label, series }, texts)
  })
  return drawn(texts.say('report-skm-elements'), bars)
}
