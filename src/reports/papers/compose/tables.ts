import type { Texts } from '../../../texts/index.ts'
import type { Block, Table } from '../document.ts'
import type { FigureSort } from '../figure-list.ts'
import type { PaperFigures, Row } from '../paper-figures.ts'
import { createNarrowWriter, figureIn, writeFigure } from './write-figure.ts'

export interface Compared {
  now: Row | undefined
  before: Row | undefined
}

/** Figures with those of the period before, each with its definition beside it. */
export function figureTable(
  caption: string,
  sorts: readonly FigureSort[],
  { now, before }: Compared,
  texts: Texts,
): Table {
  const defined = sorts.some((sort) => sort.means(texts) !== null)
  return {
    type: 'table',
    caption,
    columns: [
      { label: texts.say('dashboard-figure'), width: 3, holds: 'words' },
      { label: texts.say('dashboard-this-period'), width: 2, holds: 'figures' },
      { label: texts.say('dashboard-period-before'), width: 2, holds: 'figures' },
      ...(defined
        ? [{ label: texts.say('dashboard-meaning'), width: 5, holds: 'definitions' as const }]
        : []),
    ],
    rows: sorts.map((sort) => [
      sort.label(texts),
      writeFigure(figureIn(now, sort), sort.unit, texts),
      writeFigure(figureIn(before, sort), sort.unit, texts),
      ...(defined ? [sort.means(texts) ?? ''] : []),
    ]),
  }
}

/** *Instansi* beside *instansi*, by name, with what the columns mean below. `beside`: each figure also of the period before. */
export function instansiTable(
  caption: string,
  sorts: readonly FigureSort[],
  figures: PaperFigures,
  { beside }: { beside: boolean },
  texts: Texts,
): Block[] {
  const narrow = createNarrowWriter(texts)
  const rows = instansiOf(figures).map(({ id, name }) => [
    name,
    ...sorts.flatMap((sort) => [
      narrow.write(figures.now.instansi[id], sort),
      ...(beside ? [narrow.write(figures.before.instansi[id], sort)] : []),
    ]),
  ])
  if (rows.length === 0) return [{ type: 'paragraph', text: texts.say('report-no-instansi') }]
  const columns = sorts.flatMap((sort) => [
    { label: sort.label(texts), width: 2, holds: 'figures' as const },
    ...(beside
      ? [
          {
            label: texts.say('report-before', { figure: sort.label(texts) }),
            width: 2,
            holds: 'figures' as const,
          },
        ]
      : []),
  ])
  const unknown = narrow.note()
  const notes = [
    ...(unknown === null ? [] : [unknown]),
    ...sorts.map((sort) =>
      texts.say('report-definition', { figure: sort.label(texts), means: sort.means(texts) ?? '' }),
    ),
  ]
  return [
    {
      type: 'table',
      caption,
      columns: [{ label: texts.say('dashboard-instansi'), width: 4, holds: 'words' }, ...columns],
      rows,
    },
    ...notes.map((text): Block => ({ type: 'note', text })),
  ]
}

/** Who had a part in the period, or in the one before, by name. */
export function instansiOf({ now, before, names }: PaperFigures): { id: string; name: string }[] {
  const ids = new Set([...Object.keys(now.instansi), ...Object.keys(before.instansi)])
  return [...ids]
    .map((id) => ({ id, name: names[id] ?? id }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
}
