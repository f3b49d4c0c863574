import type { Block } from '../document.ts'
import { HEADLINES, OUTCOMES } from '../figure-list.ts'
import { barOf, drawn } from './charts.ts'
import type { Composing } from './context.ts'
import { figureIn, writeFigure } from './write-figure.ts'

const COURSE = [...HEADLINES, ...OUTCOMES].filter(({ name }) =>
  ['received', 'at-once', 'answered', 'late'].includes(name),
)

/** A year month by month, as bars and as the table that they show. */
export function courseBlocks({ figures: { months }, texts }: Composing): Block[] {
  if (months.length === 0) return []
  const received = COURSE.filter(({ name }) => name === 'received' || name === 'late')
  const bars = months.flatMap(({ month, row }) =>
    received.flatMap((sort) =>
      barOf(sort, row, { label: texts.formatMonth(month), series: sort.label(texts) }, texts),
    ),
  )
  return [
    ...drawn(texts.say('report-chart-course'), bars),
    {
      type: 'table',
      caption: texts.say('report-table-course'),
      columns: [
        { label: texts.say('report-month'), width: 3, holds: 'words' },
        ...COURSE.map((sort) => ({ label: sort.label(texts), width: 2, holds: 'figures' as const })),
      ],
      rows: months.map(({ month, row }) => [
        texts.formatMonth(month),
        ...COURSE.map((sort) => writeFigure(figureIn(row, sort), sort.unit, texts)),
      ]),
    },
  ]
}
