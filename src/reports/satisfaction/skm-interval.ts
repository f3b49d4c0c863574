/** What one person gave each *unsur*, in the regulation's order; null: skipped, or not reached. */
export type SurveyScores = readonly (number | null)[]

/** Mean scores × 1/9, summed, × 25. */
const PER_MEAN = 25 / 9
const WORST = 25
const BEST = 100
/** Each as likely as the others: what the imagined person gives. */
const ANY_SCORE = [1, 2, 3, 4]

export interface Interval {
  from: number
  until: number
}

/**
 * In what range the index of all whom the service serves probably lies (95 %), if those who answered are like the others.
 * People answer, not *unsur*: how much one person's nine scores together move the index is what varies, by the usual
 * linearisation of a sum of means, which for complete surveys is the plain interval of the persons' own indices. With
 * Student's t, since few answer. One imagined person, as likely to give 1, 2, 3 as 4, stands beside the real ones (Perks'
 * prior), so that ten same answers don't look like certainty. Two decimals; never beyond 25–100, never without `index`.
 */
export function intervalOf(surveys: readonly SurveyScores[], index: number): Interval {
  const columns = Array.from({ length: 9 }, (_, place) => {
    const given = surveys.flatMap((scores) => scores[place] ?? [])
    const weight = given.length + 1
    return { weight, mean: (sum(given) + mean(ANY_SCORE)) / weight }
  })
  const pull = (scoreAt: (place: number) => number | null): number =>
    sum(columns.map(({ weight, mean: of }, place) => ((scoreAt(place) ?? of) - of) / weight))
  const squares =
    sum(surveys.map((scores) => pull((place) => scores[place] ?? null) ** 2)) +
    mean(ANY_SCORE.map((score) => pull(() => score) ** 2))
  const people = surveys.length
  const margin = PER_MEAN * Math.sqrt(squares * ((people + 1) / people)) * studentT95(people - 1)
  const middle = PER_MEAN * sum(columns.map(({ mean: of }) => of))
  return {
    from: Math.min(index, hundredths(Math.max(WORST, middle - margin))),
    until: Math.max(index, hundredths(Math.min(BEST, middle + margin))),
  }
}

/** Between ± this lie 95 % of Student's t; Cornish and Fisher's series, right to three digits from 9 degrees of freedom on. */
function studentT95(freedom: number): number {
  const z = 1.959964
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  )
}

function sum(values: readonly number[]): number {
  // The smaller ones first, so that the order of people doesn't show in the last digit.
  return values.toSorted((one, other) => Math.abs(one) - Math.abs(other)).reduce((all, one) => all + one, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
