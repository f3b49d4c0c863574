import { type Figure, known, missing } from '../figure.ts'
import { LEAST_ANSWERS, meanScore } from './mean-score.ts'
import { type Interval, intervalOf, type SurveyScores } from './skm-interval.ts'
import { type Quality, qualityOf } from './skm-quality.ts'

const ELEMENTS = 9

/** One *unsur*: how many gave it a score, and their mean, 1 to 4. */
export interface ElementFigures {
  answers: number
  mean: Figure<number>
}

/** The *Survei Kepuasan Masyarakat* over a set of surveys. */
export interface Skm {
  /** People who gave at least one score, and those of them who gave all nine. */
  respondents: number
  complete: number
  /** In the regulation's order. */
  elements: ElementFigures[]
  /** *Nilai indeks*, 25 to 100, two decimals. */
  index: Figure<number>
  quality: Figure<Quality>
  /** 95 %; how it comes about says `intervalOf`. */
  interval: Figure<Interval>
}

/**
 * The index as Permen PANRB 14/2017 has it: the mean score of each *unsur* × 1/9, summed, × 25. A skipped *unsur* counts
 * nowhere; a survey left halfway counts with what it has. Withheld unless each *unsur* has ten scores or more: the mean of
 * each weighs a ninth, so that one of them that rests on three people would make the whole rest on three people.
 */
export function computeSkm(surveys: readonly SurveyScores[]): Skm {
  const begun = surveys.filter((scores) => scores.some((score) => score !== null))
  const columns = Array.from({ length: ELEMENTS }, (_, place) =>
    begun.flatMap((scores) => scores[place] ?? []),
  )
  const enough = columns.every((given) => given.length >= LEAST_ANSWERS)
  const index = enough ? indexOf(columns) : null
  return {
    respondents: begun.length,
    complete: begun.filter((scores) => scores.every((score) => score !== null)).length,
    elements: columns.map((given) => ({ answers: given.length, mean: meanScore(given) })),
    index: index === null ? missing('too-few') : known(index),
    quality: index === null ? missing('too-few') : known(qualityOf(index)),
    interval: index === null ? missing('too-few') : known(intervalOf(begun, index)),
  }
}

/** Rounded half up to two decimals, in whole numbers throughout: at a boundary of the table the last bit of a float would decide. */
function indexOf(columns: readonly number[][]): number {
  const counts = columns.map((given) => BigInt(given.length))
  const common = counts.reduce((product, count) => product * count, 1n)
  const sums = columns.map((given) => BigInt(given.reduce((all, score) => all + score, 0)))
  const means = sums.reduce((all, sum, place) => all + (sum * common) / (counts[place] ?? 1n), 0n)
  const whole = 9n * common
  return Number((2n * 2_500n * means + whole) / (2n * whole)) / 100
}
