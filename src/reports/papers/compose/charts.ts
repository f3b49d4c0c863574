import type { Texts } from '../../../texts/index.ts'
import type { Bar, Block } from '../document.ts'
import type { FigureSort } from '../figure-list.ts'
import type { PaperFigures, Row } from '../paper-figures.ts'
import { instansiOf } from './tables.ts'
import { figureIn, writeFigure } from './write-figure.ts'

/** Figures of one row as bars, beside those of the period before. */
export function figureChart(
  caption: string,
  sorts: readonly FigureSort[],
  { now, before }: { now: Row | undefined; before: Row | undefined },
  texts: Texts,
): Block[] {
  const bars = sorts.flatMap((sort) => [
    ...barOf(sort, now, { label: sort.label(texts), series: texts.say('dashboard-this-period') }, texts),
    ...barOf(sort, before, { label: sort.label(texts), series: texts.say('dashboard-period-before') }, texts),
  ])
  return drawn(caption, bars)
}

/** One figure of each *instansi*. */
export function instansiChart(
  caption: string,
  sort: FigureSort,
  figures: PaperFigures,
  texts: Texts,
): Block[] {
  const { now, before } = figures
  const bars = instansiOf(figures).flatMap(({ id, name: label }) => [
    ...barOf(sort, now.instansi[id], { label, series: texts.say('dashboard-this-period') }, texts),
    ...barOf(sort, before.instansi[id], { label, series: texts.say('dashboard-period-before') }, texts),
  ])
  return drawn(caption, bars)
}

/** None of what can't be told: a bar of no length would say that it is nothing. */
export function barOf(
  sort: Pick<FigureSort, 'name' | 'unit'>,
  row: Row | undefined,
  where: Pick<Bar, 'label' | 'series'>,
  texts: Texts,
): Bar[] {
  const figure = figureIn(row, sort)
  if (figure.value === null) return []
  return [{ ...where, value: figure.value, said: writeFigure(figure, sort.unit, texts) }]
}

/** Nothing where there is nothing to be seen. */
export function drawn(caption: string, bars: Bar[]): Block[] {
  return bars.some(({ value }) => value > 0) ? [{ type: 'chart', caption, bars }] : []
}
