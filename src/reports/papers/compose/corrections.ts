import type { Block } from '../document.ts'
import { compareFigures, type Correction } from '../compare-figures.ts'
import { ALL_FIGURES } from '../figure-list.ts'
import { type Composing, heading, note, paragraph } from './context.ts'
import { writeFigure } from './write-figure.ts'

/** So many are listed; beyond that it is counted how many more there are. */
const MOST_LISTED = 60

/** What this version tells otherwise than the one before; nothing where there was none, or it told the same. */
export function correctionBlocks({ figures, previous, texts }: Composing): Block[] {
  if (previous === null) return []
  const corrections = compareFigures(previous.figures, figures)
  const { version } = previous
  if (corrections.length === 0) return [note(texts.say('report-same-as-before', { version }))]
  const at = texts.formatMoment(new Date(previous.figures.asOf))
  const more = corrections.length - MOST_LISTED
  return [
    heading(texts.say('report-corrections', { version })),
    paragraph(texts.say('report-corrections-why', { version, at, count: corrections.length })),
    {
      type: 'table',
      caption: texts.say('report-corrections', { version }),
      columns: [
        { label: texts.say('dashboard-figure'), width: 5, holds: 'words' },
        { label: texts.say('report-was'), width: 2, holds: 'figures' },
        { label: texts.say('report-is'), width: 2, holds: 'figures' },
      ],
      rows: corrections
        .slice(0, MOST_LISTED)
        .map((one) => [whereOf(one), said(one, one.was), said(one, one.is)]),
    },
    ...(more > 0 ? [note(texts.say('report-corrections-more', { count: more }))] : []),
  ]

  function sortOf({ figure }: Pick<Correction, 'figure'>) {
    return ALL_FIGURES.find(({ name }) => name === figure)
  }

  function whereOf(one: Correction): string {
    const label = sortOf(one)?.label(texts) ?? one.figure
    const parts = [
      one.instansi === null ? null : (figures.names[one.instansi] ?? one.instansi),
      one.month === null ? null : texts.formatMonth(one.month),
      label,
    ]
    return parts.filter((part) => part !== null).join(' · ')
  }

  function said(one: Correction, figure: Correction['was']): string {
    return figure === null ? '–' : writeFigure(figure, sortOf(one)?.unit ?? 'count', texts)
  }
}
