import type { Judged, Ranking } from './judge-message.ts'
import { acceptedOf } from './labelled-query.ts'
import { listMistakes, type Mistake } from './list-mistakes.ts'
import { type Figures, measureFigures } from './measure-figures.ts'
import { type ReportWording, renderReport } from './render-report.ts'

/** One line of `--predictions`. */
export interface Prediction {
  id: string
  outcome: string
  /** Up to ten, likeliest first. */
  ranking: Ranking
}

/** What an evaluation found: figures to compare, a report to read, predictions to look into. */
export interface Evaluation {
  figures: Figures & {
    /** The same figures for each style, with the number of its messages. */
    byStyle: Record<string, { n: number } & Figures>
    worst: Mistake[]
  }
  /** The same for people, in Indonesian. */
  report: string
  predictions: Prediction[]
}

/** Style of messages that name none. */
const NO_STYLE = '-'

export function summarise(judged: readonly Judged[], wording: ReportWording): Evaluation {
  const styles = new Map<string, Judged[]>()
  for (const each of judged) {
    const style = each.query.style || NO_STYLE
    styles.set(style, [...(styles.get(style) ?? []), each])
  }
  const byStyle = Object.fromEntries(
    [...styles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([style, part]) => [style, { n: part.length, ...measureFigures(part) }]),
  )
  const figures = { ...measureFigures(judged), byStyle, worst: listMistakes(judged) }
  const unknown = judged.flatMap(({ query, expected }) =>
    acceptedOf(query).filter((id) => !expected.includes(id)),
  )
  return {
    figures,
    report: renderReport(figures, {
      wording,
      answerable: judged.filter((each) => each.answerable).length,
      unknown: [...new Set(unknown)].sort(),
    }),
    predictions: judged.map(({ query, outcome, ranking }) => ({ id: query.id, outcome, ranking })),
  }
}
