import { ANSWER_FROM } from '../src/knowledge/matching/policy.ts'
import { fitInstansi } from './fit/fit-instansi.ts'
import { gatherSamples } from './fit/gather-samples.ts'
import { bestAnswered, judgeBaseline } from './fit/judge-baseline.ts'
import { judgeOutOfFold } from './fit/judge-out-of-fold.ts'
import { auroc, type Judged, percent } from './fit/measure-outcomes.ts'
import { type Baseline, bm25, fuseDefault, fuseTokens } from './fit/rank-baselines.ts'
import { readEntries, readQueries } from './fit/read-sets.ts'
import { measureSpeed } from './matching-speed.ts'

const sets = [
  { set: 'dev', faq: 'civic/faq.json', queries: 'civic/queries.dev.json' },
  { set: 'fresh', faq: 'civic/faq.json', queries: 'civic/queries.fresh.json' },
  { set: 'kepegawaian', faq: 'kepegawaian/faq.json', queries: 'kepegawaian/queries.json' },
]
const baselines = { 'Fuse.js, default': fuseDefault, 'Fuse.js, token search': fuseTokens, BM25: bm25 }

/**
 * Matching and routing, services left out in turn, beside plain search on the same messages; as Markdown. `quick`: speed
 * alone, because fitting takes minutes.
 */
export async function benchMatching({ quick }: { quick: boolean }): Promise<string> {
  if (quick) return ['### Speed of matching', measureSpeed()].join('\n\n')
  const judged = judgeOutOfFold(gatherSamples())
  const parts = sets.map(({ set, faq, queries }) => {
    const entries = readEntries(faq)
    const rows = Object.entries(baselines).map(([name, make]: [string, (from: typeof entries) => Baseline]) =>
      row(name, judgeBaseline(set, readQueries(queries), make(entries)), null),
    )
    const ours = [false, true].flatMap((warm) => {
      const of = judged.filter((each) => each.set === set && each.warm === warm)
      return of.length === 0 ? [] : [row(warm ? 'ours, warm' : 'ours, cold', of, ANSWER_FROM)]
    })
    return [
      `### ${set}`,
      '',
      head,
      ...rows,
      ...ours,
      '',
      styles(judged.filter((each) => each.set === set && !each.warm)),
    ].join('\n')
  })
  return [
    '## Matching',
    '',
    ...parts,
    '### Routing',
    '',
    '```',
    fitInstansi().report.trim(),
    '```',
    '',
    '### Speed',
    '',
    measureSpeed(),
  ].join('\n')
}

const head = `| | first place | among three | AUROC | answered at its own threshold (wrong) | answerable at ≤ 1 % wrong, best threshold |\n| --- | --- | --- | --- | --- | --- |`

function row(name: string, judged: readonly Judged[], answerFrom: number | null): string {
  const known = judged.filter(({ answerable }) => answerable)
  const area = auroc(
    known.map(({ probability }) => probability),
    judged.filter(({ answerable }) => !answerable).map(({ probability }) => probability),
  )
  const answered = answerFrom === null ? [] : judged.filter(({ probability }) => probability >= answerFrom)
  const own =
    answerFrom === null
      ? '–'
      : `${percent(answered.length, judged.length)} (${percent(answered.filter(({ harmful }) => harmful).length, judged.length)})`
  const first = known.filter((each) => each.first).length
  return `| ${name} | ${percent(first, known.length)} ± ${interval(first, known.length)} | ${percent(known.filter(({ three }) => three).length, known.length)} | ${area.toFixed(1)} | ${own} | ${(100 * bestAnswered(judged)).toFixed(1)} |`
}

/** Half of a 95 % interval, in points. */
function interval(part: number, whole: number): string {
  const share = part / Math.max(1, whole)
  return (196 * Math.sqrt((share * (1 - share)) / Math.max(1, whole))).toFixed(1)
}

function styles(judged: readonly Judged[]): string {
  const names = [...new Set(judged.map(({ style }) => style))].sort()
  const cells = names.flatMap((style) => {
    const known = judged.filter((each) => each.style === style && each.answerable)
    if (known.length === 0) return []
    return [
      `${style} ${percent(known.filter(({ first }) => first).length, known.length)} / ${percent(known.filter(({ three }) => three).length, known.length)} (${known.length})`,
    ]
  })
  return `By style, cold, first place / among three (messages): ${cells.join(' · ')}\n`
}
