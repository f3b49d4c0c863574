import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeSkm, type SurveyScores } from '../../../src/reports/index.ts'
import { qualityOf } from '../../../src/reports/satisfaction/skm-quality.ts'

const same = (score: number): SurveyScores => Array.from({ length: 9 }, () => score)
const times = (count: number, scores: SurveyScores) => Array.from({ length: count }, () => scores)
const first = (score: number | null, others: number): SurveyScores => [score, ...same(others).slice(1)]

describe('the index of the Survei Kepuasan Masyarakat', () => {
  it('is what one finds by hand', () => {
    // 25 / 9 × (3.5 + 8 × 3) = 76.388…
    const found = computeSkm([...times(5, first(3, 3)), ...times(5, first(4, 3))])
    expect(found).toMatchObject({
      respondents: 10,
      complete: 10,
      index: { value: 76.39 },
      quality: { value: { grade: 'C', performance: 'kurang baik' } },
    })
    expect(found.elements[0]).toEqual({ answers: 10, mean: { value: 3.5 } })
    expect(found.elements[8]).toEqual({ answers: 10, mean: { value: 3 } })
  })

  it('weighs each unsur alike, however many gave it a score', () => {
    // Forty of fifty skipped the first: 25 / 9 × (1 + 8 × 4) = 91.666…
    const found = computeSkm([...times(10, first(1, 4)), ...times(40, first(null, 4))])
    expect(found).toMatchObject({ respondents: 50, complete: 10, index: { value: 91.67 } })
  })

  it('counts a survey left halfway with what it has, and one without a score not at all', () => {
    const halfway: SurveyScores = [4, 4, 4, null, null, null, null, null, null]
    const found = computeSkm([...times(10, same(2)), ...times(10, halfway), same(0).map(() => null)])
    expect(found).toMatchObject({ respondents: 20, complete: 10, index: { value: 58.33 } })
    expect(found.elements.map(({ answers }) => answers)).toEqual([20, 20, 20, 10, 10, 10, 10, 10, 10])
  })

  it('rounds a half up, where the last bit of a float would round it down', () => {
    // 25 / 9 × (3 + 9 / 200 + 8 × 3) = 75.125
    expect(computeSkm([...times(191, same(3)), ...times(9, first(4, 3))]).index).toEqual({ value: 75.13 })
  })

  it('is withheld while one unsur has fewer than ten scores, and so is the mean of that one', () => {
    const withheld = { value: null, why: 'too-few' }
    const found = computeSkm([...times(9, same(4)), first(null, 4)])
    expect(found).toMatchObject({ index: withheld, quality: withheld, interval: withheld })
    expect(found.elements[0]).toEqual({ answers: 9, mean: withheld })
    expect(found.elements[1]).toEqual({ answers: 10, mean: { value: 4 } })
    expect(computeSkm([])).toMatchObject({ respondents: 0, index: withheld })
  })

  it.each([
    [25, 'D', 'tidak baik'],
    [64.99, 'D', 'tidak baik'],
    [65, 'C', 'kurang baik'],
    [76.6, 'C', 'kurang baik'],
    [76.61, 'B', 'baik'],
    [88.3, 'B', 'baik'],
    [88.31, 'A', 'sangat baik'],
    [100, 'A', 'sangat baik'],
  ])('%d is %s, %s', (index, grade, performance) => {
    expect(qualityOf(index)).toEqual({ grade, performance })
  })
})

describe('the interval', () => {
  it('is what one finds by hand', () => {
    // Ten of 75 and the imagined one: mean 812.5 / 11, squares 923.30, × t(9) = 2.262 / √(10 × 11).
    expect(computeSkm(times(10, same(3))).interval).toEqual({ value: { from: 67.31, until: 80.42 } })
  })

  it('is not certain of what ten people agree on, and ends where the scale does', () => {
    // Mean 1062.5 / 11, squares 2059.66: 96.59 ± 9.79.
    expect(computeSkm(times(10, same(4))).interval).toEqual({ value: { from: 86.8, until: 100 } })
    expect(computeSkm(times(10, same(1))).interval).toEqual({ value: { from: 25, until: 38.2 } })
  })

  it('narrows with the number of people', () => {
    const width = (people: number) => {
      const { value } = computeSkm([...times(people, same(2)), ...times(people, same(3))]).interval
      return value === null ? Number.NaN : value.until - value.from
    }
    expect(width(500)).toBeLessThan(width(50) / 3)
    expect(width(50)).toBeLessThan(width(5) / 2.5)
  })
})

const score = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6 })
const survey = fc.array(score, { minLength: 9, maxLength: 9 })
const surveys = fc.array(survey, { minLength: 14, maxLength: 40 })
const indexOf = (of: readonly SurveyScores[]) => computeSkm(of).index.value

describe('whatever people say', () => {
  it('the index is that of the plain formula, between 25 and 100, in its interval', () => {
    fc.assert(
      fc.property(surveys, (all) => {
        const { index, interval, quality } = computeSkm(all)
        const columns = Array.from({ length: 9 }, (_, place) => all.flatMap((one) => one[place] ?? []))
        if (columns.some((given) => given.length < 10)) {
          expect(index.value).toBeNull()
          return
        }
        if (index.value === null || interval.value === null) throw new Error('It is withheld')
        const means = columns.map((given) => given.reduce((sum, one) => sum + one, 0) / given.length)
        const plain = means.reduce((sum, mean) => sum + mean / 9, 0) * 25
        expect(Math.abs(index.value - plain)).toBeLessThan(0.005_001)
        expect(index.value).toBeGreaterThanOrEqual(25)
        expect(index.value).toBeLessThanOrEqual(100)
        expect(interval.value.from).toBeLessThanOrEqual(index.value)
        expect(interval.value.until).toBeGreaterThanOrEqual(index.value)
        expect(interval.value.from).toBeGreaterThanOrEqual(25)
        expect(interval.value.until).toBeLessThanOrEqual(100)
        expect(quality.value).toEqual(qualityOf(index.value))
      }),
    )
  })

  it('the order in which they said it changes nothing', () => {
    const shuffled = surveys.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(computeSkm(other)).toEqual(computeSkm(one))
      }),
    )
  })

  it('a better score never lowers it', () => {
    const raised = fc.tuple(surveys, fc.nat(), fc.nat({ max: 8 }))
    fc.assert(
      fc.property(raised, ([all, which, place]) => {
        const chosen = which % all.length
        const better = all.map((scores, at) =>
          at === chosen
            ? scores.map((given, of) => (of === place && given !== null ? Math.min(4, given + 1) : given))
            : scores,
        )
        const [before, after] = [indexOf(all), indexOf(better)]
        expect(after === null).toBe(before === null)
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
