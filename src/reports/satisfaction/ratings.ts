import type { InstansiId } from '../../office/index.ts'
import { type Figure, known, missing } from '../figure.ts'
import { LEAST_ANSWERS, meanScore } from './mean-score.ts'

/** One question of "how helpful was this answer?" that reached its citizen. */
export interface AskedRating {
  /** Who gave the answer. */
  instansi: InstansiId
  /** Opaque, also after an erasure: only to count people. */
  person: string
  /** 1 to 4; null: no answer, which is no rating (invariant 11). */
  score: number | null
  /** Why, in the citizen's own words; null: nothing was written, or it was erased. */
  words: string | null
}

/** Why somebody gave a score; of which answer is not told. */
export interface RatingReason {
  score: number
  words: string
}

/** What citizens think of official answers, in short. */
export interface ScoreFigures {
  /** Questions that reached a citizen, and how many of them were answered. */
  asked: number
  rated: number
  /** 1 to 4, of those who answered. */
  mean: Figure<number>
  /** Who gave 3 or 4, of those who answered; 0 to 1. */
  helpful: Figure<number>
  /** How many wrote why. */
  commented: Figure<number>
}

/** The same at length. */
export interface RatingFigures extends Omit<ScoreFigures, 'commented'> {
  /** How many gave 1, 2, 3 and 4. */
  spread: Figure<[number, number, number, number]>
  /** In the order of the questions. */
  reasons: Figure<RatingReason[]>
}

/** Of each *instansi* that was asked about, by its id; scores are withheld where fewer than ten people gave any. */
export function summariseRatings(asked: readonly AskedRating[]): Map<InstansiId, RatingFigures> {
  const all = new Set(asked.map(({ instansi }) => instansi))
  const of = (instansi: InstansiId) => asked.filter((question) => question.instansi === instansi)
  return new Map([...all].toSorted().map((instansi) => [instansi, ratingFigures(of(instansi))]))
}

/** Of all these questions together. */
export function ratingFigures(questions: readonly AskedRating[]): RatingFigures {
  const rated = questions.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]))
  const scores = rated.map(({ score }) => score)
  const gave = (score: number) => scores.filter((one) => one === score).length
  // Ten scores of three people are still three people.
  const enough = new Set(rated.map(({ person }) => person)).size >= LEAST_ANSWERS
  const told = <Value>(value: () => Value): Figure<Value> => (enough ? known(value()) : missing('too-few'))
  return {
    asked: questions.length,
    rated: scores.length,
    mean: enough ? meanScore(scores) : missing('too-few'),
    helpful: told(() => (gave(3) + gave(4)) / scores.length),
    spread: told(() => [gave(1), gave(2), gave(3), gave(4)]),
    reasons: told(() => rated.flatMap(({ score, words }) => (words === null ? [] : [{ score, words }]))),
  }
}

/** In short from counts: `people` who gave a score, the `sum` of all scores, `good` ones, and how many were `commented`. */
export function tellScores(
  counts: Record<'asked' | 'rated' | 'people' | 'sum' | 'good' | 'commented', number>,
) {
  const { asked, rated, people, sum, good, commented } = counts
  const told = (value: number): Figure<number> =>
    people >= LEAST_ANSWERS ? known(value) : missing('too-few')
  return { asked, rated, mean: told(sum / rated), helpful: told(good / rated), commented: told(commented) }
}
