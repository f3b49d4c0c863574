/**
 * Fits every number of src/knowledge/matching/fitted.ts on the labelled messages of bench/data, and prints what each
 * model reaches with whole services left out: `npx tsx bench/fit-confidence.ts` (`--dry` writes nothing).
 */
import { fitInstansi } from './fit/fit-instansi.ts'
import { fitModels } from './fit/fit-models.ts'
import { gatherSamples } from './fit/gather-samples.ts'
import { judge, judgeOutOfFold } from './fit/judge-out-of-fold.ts'
import { describe, describeStyles } from './fit/measure-outcomes.ts'
import { writeFitted } from './fit/write-fitted.ts'

const THRESHOLDS = [0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96]
const SURE_OF_INSTANSI = 0.5

const samples = gatherSamples()
const judged = judgeOutOfFold(samples)
for (const warm of [false, true]) {
  for (const set of ['dev', 'fresh', 'kepegawaian']) {
    const of = judged.filter((each) => each.set === set && each.warm === warm)
    if (of.length === 0) continue
    process.stdout.write(describe(`${set}${warm ? ', warm' : ''}`, of, THRESHOLDS))
    process.stdout.write(describeStyles(of))
  }
}
const agency = samples.filter(({ set }) => set === 'kepegawaian')
const civicOnly = fitModels(samples.filter(({ set }) => set !== 'kepegawaian'))
process.stdout.write(
  describe(
    'kepegawaian, fitted on civic alone',
    agency.map((sample) => judge(sample, civicOnly)),
    THRESHOLDS,
  ),
)
const instansi = fitInstansi()
process.stdout.write(instansi.report)
if (!process.argv.includes('--dry')) writeFitted(fitModels(samples), instansi, SURE_OF_INSTANSI)
