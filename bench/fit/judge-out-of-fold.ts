import { linearScore } from '../../src/knowledge/matching/score-logistic.ts'
import { fitModels, foldsOf, type Models, rerank } from './fit-models.ts'
import type { Sample } from './gather-samples.ts'
import type { Judged } from './measure-outcomes.ts'

const FOLDS = 8

/** Judges every sample by models that never saw its service; the sealed ones by models that never saw their set. */
export function judgeOutOfFold(samples: readonly Sample[]): Judged[] {
  const open = samples.filter(({ sealed }) => !sealed)
  const all = fitModels(open)
  return [
    ...foldsOf(open, FOLDS).flatMap(({ train, test }) => {
      const models = fitModels(train)
      return test.map((sample) => judge(sample, models))
    }),
    ...samples.filter(({ sealed }) => sealed).map((sample) => judge(sample, all)),
  ]
}

export function judge(sample: Sample, models: Models): Judged {
  const { ids, measured } = rerank(sample, models.ranking)
  const probability = ids.length === 0 ? 0 : 1 / (1 + Math.exp(-linearScore(models.confidence, measured)))
  return {
    set: sample.set,
    warm: sample.warm,
    style: sample.query.style ?? '',
    probability,
    answerable: sample.accept.length > 0,
    first: sample.accept.includes(ids[0] ?? ''),
    three: ids.slice(0, 3).some((id) => sample.accept.includes(id)),
    harmful: !sample.harmless.includes(ids[0] ?? ''),
  }
}
