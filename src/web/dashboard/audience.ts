import type { EntryUse, Figure, ScoreFigures, Summary, Traffic } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { figureWords, OUTCOMES } from './period-figures.ts'

/** What only the whole office has: who came, and what they asked, in two periods. */
export interface Audience {
  /** Null: nobody was counted yet in that period. */
  traffic: { now: Traffic | null; before: Traffic | null }
  entries: EntryUse[]
  /** As SVG of ours; null where nobody was counted. */
  charts: { days: string; hours: string } | null
  /** Of all *instansi* together. */
  scores: { now: ScoreFigures; before: ScoreFigures }
}

/** One period of it, with what became of its cases. */
export interface Half {
  traffic: Traffic | null
  scores: ScoreFigures
  summary: Summary
  /** Different entries that answered. */
  topics: number
}

/** The five categories of Permen PANRB 83/2012 III.E, each with what this service can count honestly. */
export const CATEGORIES = {
  reach: ['visitors', 'newcomers', 'conversations', 'shared'],
  traffic: ['visits', 'returning', 'came', 'sent'],
  influence: ['topics', 'comments', 'faq-shared'],
  success: ['at-once', 'answered', 'late', 'unanswered', 'helpful', 'adopted'],
  lasting: ['returning-share', 'visits-each'],
} as const
export type PanrbFigure = (typeof CATEGORIES)[keyof typeof CATEGORIES][number]

const NOT_COUNTED = { value: null, why: 'not-counted' } as const

export function panrbWords(name: PanrbFigure, half: Half, texts: Texts): string {
  const { traffic, scores, summary, topics } = half
  const words = figureWords(texts)
  const counted = (read: (traffic: Traffic) => number): string =>
    words.score(traffic === null ? NOT_COUNTED : { value: read(traffic) })
  const shared = (read: (traffic: Traffic) => [part: number, all: number]): Figure<number> => {
    if (traffic === null) return NOT_COUNTED
    const [part, all] = read(traffic)
    return all === 0 ? { value: null, why: 'nothing-measured' } : { value: part / all }
  }
  const ended = (outcome: (typeof OUTCOMES)[number]['name']) =>
    (OUTCOMES.find(({ name: one }) => one === outcome)?.standings ?? []).reduce(
      (sum, standing) => sum + (summary.standings[standing] ?? 0),
      0,
    )
  switch (name) {
    case 'visitors':
    case 'newcomers':
    case 'returning':
    case 'visits':
    case 'came':
    case 'sent':
      return counted((known) => known[name])
    case 'conversations':
      return words.count(summary.cases)
    case 'shared':
    case 'faq-shared':
      return words.score(NOT_COUNTED)
    case 'topics':
      return words.count(topics)
    case 'comments':
      return words.score(scores.commented)
    case 'at-once':
    case 'answered':
      return words.count(ended(name))
    case 'late':
      return words.count(summary.deadline.broken)
    case 'unanswered':
      return words.count(ended('open'))
    case 'helpful':
      return words.share(scores.helpful)
    case 'adopted':
      return words.count(summary.adopted)
    case 'returning-share':
      return words.share(shared(({ returning, visitors }) => [returning, visitors]))
    case 'visits-each':
      return words.score(rounded(shared(({ visits, visitors }) => [visits, visitors])))
  }
}

function rounded(figure: Figure<number>): Figure<number> {
  return figure.value === null ? figure : { value: Math.round(figure.value * 10) / 10 }
}
