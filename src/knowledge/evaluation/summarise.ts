import type { Evaluation } from './evaluate-faq.ts'
import { type Figures, figuresOf, isWrong, type Judgement } from './figures.ts'
import { acceptedOf, type Mistake } from './query.ts'

/** The list of mistakes worth looking at is no longer than this. */
const MOST_MISTAKES = 25

/** Figures over all and by style, the worst mistakes, and both as a report. */
export function summarise(judgements: readonly Judgement[]): Evaluation {
  const figures = { ...figuresOf(judgements), byStyle: byStyle(judgements), worst: worstOf(judgements) }
  return {
    figures,
    report: reportOf(figures),
    predictions: judgements.map(({ query, outcome, ranking }) => ({
      id: query.id,
      outcome,
      ranking: ranking.slice(0, 10),
    })),
  }
}

function byStyle(judgements: readonly Judgement[]): Record<string, Figures> {
  const styleOf = ({ query }: Judgement) => query.style ?? '-'
  const styles = [...new Set(judgements.map(styleOf))].sort()
  return Object.fromEntries(
    styles.map((style) => [style, figuresOf(judgements.filter((each) => styleOf(each) === style))]),
  )
}

function worstOf(judgements: readonly Judgement[]): Mistake[] {
  const confidence = ({ ranking }: Judgement) => ranking[0]?.[1] ?? 0
  const missed = ({ query, ranking }: Judgement) => {
    const accepted = acceptedOf(query)
    return accepted.length > 0 && !accepted.includes(ranking[0]?.[0] ?? '')
  }
  const surest = (a: Judgement, b: Judgement) => confidence(b) - confidence(a)
  const wrong = judgements.filter(isWrong).sort(surest)
  const others = judgements.filter((each) => !isWrong(each) && missed(each)).sort(surest)
  return [...wrong, ...others].slice(0, MOST_MISTAKES).map((each) => ({
    id: each.query.id,
    text: each.query.text,
    style: each.query.style ?? '-',
    expected: acceptedOf(each.query),
    got: each.ranking[0]?.[0] ?? '',
    outcome: each.outcome,
    confidence: confidence(each),
  }))
}

function reportOf({ byStyle: styles, worst, ...all }: Evaluation['figures']): string {
  const share = (value: number | null) => (value === null ? '–' : `${(100 * value).toFixed(1)} %`)
  const row = (name: string, figures: Figures) =>
    [
      name.padEnd(14),
      String(figures.queries).padStart(6),
      ...[figures.top1, figures.recall3, figures.answered, figures.wrong].map((value) =>
        share(value).padStart(9),
      ),
    ].join('')
  return [
    `Pesan yang diukur: ${all.queries}`,
    `Benar di tempat pertama: ${share(all.top1)}; di antara tiga: ${share(all.recall3)}; MRR@10: ${all.mrr10?.toFixed(3) ?? '–'}`,
    `Dijawab langsung: ${share(all.answered)}; salah: ${share(all.wrong)}; saran yang memuat jawaban benar: ${share(all.suggestedRight)}`,
    `AUROC terjawab atau tidak: ${share(all.aurocOutOfScope)}`,
    `Lama per pesan: p50 ${all.latencyMs.p50.toFixed(2)} ms, p99 ${all.latencyMs.p99.toFixed(2)} ms`,
    '',
    'Gaya            pesan  pertama  tiga besar  langsung  salah',
    ...Object.entries(styles).map(([style, figures]) => row(style, figures)),
    '',
    worst.length > 0 ? 'Kesalahan terburuk:' : 'Tidak ada kesalahan.',
    ...worst.map(
      ({ id, text, expected, got, outcome, confidence }) =>
        `  ${id} [${outcome}, ${Math.round(100 * confidence)} %] ${got} ← mestinya ${expected.join(' / ') || 'tidak ada'}: ${text}`,
    ),
  ].join('\n')
}
