import { writeFileSync } from 'node:fs'
import { TIMES } from '../../src/knowledge/matching/score-logistic.ts'
import type { Models } from './fit-models.ts'
import type { Model } from './logistic.ts'

const file = new URL('../../src/knowledge/matching/fitted.ts', import.meta.url)

/** Writes all fitted numbers into the one file that holds them. */
export function writeFitted(models: Models, instansi: { ranking: Model; elsewhere: Model }): void {
  const { nobody = 0, ...weights } = instansi.ranking.weights
  const parts = [
    `/**\n * Fitted numbers, out of fold where a confidence is concerned. Made by \`npx tsx bench/fit-confidence.ts\`: don't edit.\n */\nexport interface Logistic {\n  bias: number\n  weights: Readonly<Record<string, number>>\n}\n`,
    asConst('ranking', 'Scores a candidate entry.', models.ranking),
    asConst('confidence', 'Probability that the first candidate is right.', models.confidence),
    asConst(
      'confidenceAmongThree',
      'Probability that the right entry is among the first three.',
      models.confidenceAmongThree,
    ),
    asConst('elsewhere', "Probability that this is another authority's matter.", instansi.elsewhere),
    asConst('instansiRanking', 'Scores an instansi; the bias is the score of "nobody here".', {
      bias: nobody,
      weights,
    }),
  ]
  writeFileSync(file, parts.join('\n'))
}

function asConst(name: string, meaning: string, { bias, weights }: Model): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([feature, weight]) => `    ${feature.includes(TIMES) ? `'${feature}'` : feature}: ${weight},`)
  return `/** ${meaning} */\nexport const ${name}: Logistic = {\n  bias: ${bias},\n  weights: {\n${lines.join('\n')}\n  },\n}\n`
}
