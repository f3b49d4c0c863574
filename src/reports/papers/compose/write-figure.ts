import type { Texts } from '../../../texts/index.ts'
import { missing, MISSING, type Missing } from '../../figure.ts'
import type { FigureSort, Unit } from '../figure-list.ts'
import type { Row } from '../paper-figures.ts'

const WRITE: Record<Unit, (value: number, texts: Texts) => string> = {
  count: (value, texts) => texts.formatNumber(value),
  score: (value, texts) => texts.formatNumber(value),
  share: (value, texts) => texts.formatShare(value),
  duration: (value, texts) => texts.formatDuration(value),
}

/** What a row says under this name: nobody had a part in it where it says nothing. */
export function figureIn(
  row: Row | undefined,
  { name, unit }: Pick<FigureSort, 'name' | 'unit'>,
): Row[string] {
  return row?.[name] ?? (unit === 'count' ? { value: 0 } : missing('nothing-measured'))
}

/** A figure, or that it can't be told and why (invariant 11). */
export function writeFigure(figure: Row[string], unit: Unit, texts: Texts): string {
  return figure.value === null
    ? texts.say('dashboard-unknown', { why: figure.why })
    : WRITE[unit](figure.value, texts)
}

/** For narrow columns: a mark for each reason, which a note below the table explains. */
export function createNarrowWriter(texts: Texts) {
  const used = new Set<Missing>()
  const mark = (why: Missing) => `–${'¹²³⁴⁵⁶⁷'[MISSING.indexOf(why)] ?? ''}`
  return {
    write(row: Row | undefined, sort: Pick<FigureSort, 'name' | 'unit'>): string {
      const figure = figureIn(row, sort)
      if (figure.value !== null) return WRITE[sort.unit](figure.value, texts)
      used.add(figure.why)
      return mark(figure.why)
    },
    /** The marks that were used; null: none. */
    note(): string | null {
      if (used.size === 0) return null
      return MISSING.filter((why) => used.has(why))
        .map((why) => `${mark(why)} ${texts.say('dashboard-unknown', { why })}`)
        .join('; ')
    },
  }
}
