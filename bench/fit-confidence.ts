/**
 * Fits every number of src/knowledge/matching/fitted.ts on the labelled messages of bench/data, and prints what each
 * model reaches with whole services left out: `npx tsx bench/fit-confidence.ts` (`--dry` writes nothing, `--fit` measures
 * nothing).
 */
import { fitInstansi } from './fit/fit-instansi.ts'
import { fitModels } from './fit/fit-models.ts'
import { gatherSamples } from './fit/gather-samples.ts'
import { judge, judgeOutOfFold } from './fit/judge-out-of-fold.ts'
import { describe, describeStyles } from './fit/measure-outcomes.ts'
import { writeFitted } from './fit/write-fitted.ts'

const THRESHOLDS = [0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96]

const samples = gatherSamples()
const open = samples.filter(({ sealed }) => !sealed)
if (!process.argv.includes('--fit')) measure()
const instansi = fitInstansi()
process.stdout.write(instansi.report)
if (!process.argv.includes('--dry')) writeFitted(fitModels(open), instansi)

function measure(): void {
  const judged = judgeOutOfFold(samples)
  for (const warm of [false, true]) {
    for (const set of new Set(samples.map((sample) => sample.set))) {
      const of = judged.filter((each) => each.set === set && each.warm === warm)
      if (of.length === 0) continue
      process.stdout.write(describe(`${set}${warm ? ', warm' : ''}`, of, THRESHOLDS))
      process.stdout.write(describeStyles(of))
    }
  }
  const civicOnly = fitModels(open.filter(({ set }) => set !== 'kepegawaian'))
  for (const set of ['kepegawaian', 'rumah-sakit'])
    process.stdout.write(
      describe(
        `${set}, fitted on civic alone`,
        samples.filter((sample) => sample.set === set).map((sample) => judge(sample, civicOnly)),
        THRESHOLDS,
      ),
    )
}
