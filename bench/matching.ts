import type { FaqEntry } from '../src/knowledge/index.ts'
import { ANSWER_FROM } from '../src/knowledge/matching/policy.ts'
import { fitInstansi } from './fit/fit-instansi.ts'
import { gatherSamples, labelledSets } from './fit/gather-samples.ts'
import { bestAnswered, judgeBaseline } from './fit/judge-baseline.ts'
import { judgeKinds } from './fit/judge-kinds.ts'
import { judgeOutOfFold } from './fit/judge-out-of-fold.ts'
import { auroc, type Judged, percent } from './fit/measure-outcomes.ts'
import { type Baseline, bm25, fuseDefault, fuseTokens } from './fit/rank-baselines.ts'
import { miniSearch, orama } from './fit/search-baselines.ts'
import { measureSpeed } from './matching-speed.ts'

const baselines: Record<string, (entries: readonly FaqEntry[]) => Baseline> = {
  'Fuse.js, default': fuseDefault,
  'Fuse.js, token search': fuseTokens,
  BM25: bm25,
  'MiniSearch, normalised, fuzzy': miniSearch,
  'Orama, Indonesian stemmer': orama,
}

/**
 * Matching and routing, services left out in turn, beside plain search on the same messages; as Markdown. `quick`: speed
 * alone, because fitting takes minutes.
 */
export async function benchMatching({ quick }: { quick: boolean }): Promise<string> {
  if (quick) return ['### Speed of matching', measureSpeed()].join('\n\n')
  const judged = judgeOutOfFold(gatherSamples())
  const parts: string[] = []
  for (const { entries, sets } of labelledSets()) {
    for (const { set, queries } of sets) {
      const rows: string[] = []
      for (const [name, make] of Object.entries(baselines))
        rows.push(row(name, await judgeBaseline(set, queries, make(entries)), null))
      for (const warm of [false, true]) {
        const of = judged.filter((each) => each.set === set && each.warm === warm)
        if (of.length > 0) rows.push(row(warm ? 'ours, warm' : 'ours, cold', of, ANSWER_FROM))
      }
      const cold = judged.filter((each) => each.set === set && !each.warm)
      parts.push([`### ${set} (${queries.length} messages)`, '', head, ...rows, '', styles(cold)].join('\n'))
    }
  }
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
    '### The four kinds of message',
    '',
    judgeKinds(),
    '',
    '### Speed',
    '',
    measureSpeed(),
  ].join('\n')
}

const head = `| | first place | among three | AUROC | answered at its own threshold; wrong, of all | answerable at ≤ 1 % wrong, best threshold |\n| --- | --- | --- | --- | --- | --- |`

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
      : `${within(answered.length, judged.length)}; ${within(answered.filter(({ harmful }) => harmful).length, judged.length)}`
  const first = known.filter((each) => each.first).length
  return `| ${name} | ${within(first, known.length)} | ${percent(known.filter(({ three }) => three).length, known.length)} | ${area.toFixed(1)} | ${own} | ${(100 * bestAnswered(judged)).toFixed(1)} |`
}

/** A share in per cent with its 95 % interval (Wilson). */
function within(part: number, whole: number): string {
  if (whole === 0) return '–'
  const z = 1.96
  const share = part / whole
  const middle = share + z ** 2 / (2 * whole)
  const reach = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))
  const bound = (side: number) => ((100 * (middle + side * reach)) / (1 + z ** 2 / whole)).toFixed(1)
  return `${percent(part, whole)} [${bound(-1)}, ${bound(1)}]`
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
