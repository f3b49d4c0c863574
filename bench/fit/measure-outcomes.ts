/** One judged message: how sure, whether it was answerable, whether the first and the first three were right. */
export interface Judged {
  set: string
  warm: boolean
  style: string
  probability: number
  answerable: boolean
  first: boolean
  three: boolean
  harmful: boolean
}

/** Area under the ROC curve, in per cent. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return Number.NaN
  let won = 0
  for (const positive of positives)
    for (const negative of negatives) won += positive > negative ? 1 : positive === negative ? 0.5 : 0
  return (100 * won) / (positives.length * negatives.length)
}

export const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)

/** One line per set: first place, among three, AUROC, and what is answered (and wrong) from several thresholds on. */
export function describe(title: string, judged: readonly Judged[], thresholds: readonly number[]): string {
  const answerable = judged.filter((each) => each.answerable)
  const figures = [
    `n ${judged.length}`,
    `first ${percent(answerable.filter((each) => each.first).length, answerable.length)}`,
    `three ${percent(answerable.filter((each) => each.three).length, answerable.length)}`,
    `auroc ${auroc(
      answerable.map((each) => each.probability),
      judged.filter((each) => !each.answerable).map((each) => each.probability),
    ).toFixed(1)}`,
    ...thresholds.map((from) => {
      const answered = judged.filter((each) => each.probability >= from)
      return `≥${from}: ${percent(answered.length, judged.length)} (${percent(answered.filter((each) => each.harmful).length, judged.length)})`
    }),
  ]
  return `${title}: ${figures.join('  ')}\n`
}

/** First place by style. */
export function describeStyles(judged: readonly Judged[]): string {
  const styles = [...new Set(judged.map(({ style }) => style))]
  const parts = styles.map((style) => {
    const of = judged.filter((each) => each.style === style && each.answerable)
    return of.length === 0
      ? ''
      : `${style} ${percent(of.filter((each) => each.first).length, of.length)}/${percent(of.filter((each) => each.three).length, of.length)} (${of.length})`
  })
  return `   ${parts.filter((part) => part !== '').join(' · ')}\n`
}
