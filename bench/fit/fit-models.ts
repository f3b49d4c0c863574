import { featureNames } from '../../src/knowledge/matching/feature-names.ts'
import { linearScore, softmax, TIMES } from '../../src/knowledge/matching/score-logistic.ts'
import type { Ranked } from '../../src/knowledge/matching/match-question.ts'
import { fitLogistic, fitRanking, type Model } from './logistic.ts'
import { hash, type Sample } from './gather-samples.ts'

export interface Models {
  ranking: Model
  confidence: Model
  confidenceAmongThree: Model
}

/** A sample ranked by a model that never saw its service. */
export interface Outcome {
  sample: Sample
  ids: readonly string[]
  measured: Record<string, number>
}

const RIDGE_RANKING = 2
const RIDGE_CONFIDENCE = 3
const INNER_FOLDS = 4

/** How a message is written, and how much of it the entry covers, changes what everything else that is measured is worth … */
const SITUATION = ['asks', 'length', 'ownCase', 'coverage']
/** … of which these gained by it. */
const DEPENDENT =
  'margin coverage missedFocus retrieval spelling score questionCovered coverageQuestion ownCase complaint asks length objectMissed decidingMissed share keywordCovered literal'.split(
    ' ',
  )

/** Each pair once, whichever comes first. */
const products = SITUATION.flatMap((one, place) =>
  DEPENDENT.filter((other) => other !== one && !SITUATION.slice(0, place).includes(other)).map(
    (other) => `${one}${TIMES}${other}`,
  ),
)

const confidenceNames = [
  ...featureNames.filter((name) => name !== 'retrievalRelative'),
  ...'share shareSecond shareThree margin score reports asks asksHow asksWhereToReport ownCase complaint complaintOnly suggestion suggestionOnly praise spam longNumber reportsAndAsked reportsNotAsked length short said unknown objects noObject unknownObject elsewhere elsewhereShare elsewhereFocus'.split(
    ' ',
  ),
]

/** Fits all three; confidences see rankings of services that the ranking was not fitted on. */
export function fitModels(samples: readonly Sample[]): Models {
  const outcomes = foldsOf(samples, INNER_FOLDS).flatMap(({ train, test }) => {
    const ranking = fitRankingOf(train)
    return test.map((sample) => rerank(sample, ranking))
  })
  const ranked = outcomes.filter(({ ids }) => ids.length > 0)
  const fit = (among: number, names: readonly string[]) =>
    fitLogistic(
      ranked.map(({ sample, ids, measured }) => ({
        measured,
        positive: ids.slice(0, among).some((id) => sample.accept.includes(id)),
      })),
      { names, ridge: RIDGE_CONFIDENCE },
    )
  return {
    ranking: fitRankingOf(samples),
    confidence: fit(1, [...confidenceNames, ...products]),
    confidenceAmongThree: fit(3, confidenceNames),
  }
}

function fitRankingOf(samples: readonly Sample[]): Model {
  const choices = samples
    .filter(({ accept }) => accept.length > 0)
    .map(({ examined, ids, accept }) => ({
      candidates: examined.match.ranked.map(({ features }, at) => ({
        measured: features,
        right: accept.includes(ids[at] ?? ''),
      })),
    }))
  return fitRanking(choices, { names: featureNames, ridge: RIDGE_RANKING })
}

/** Ranks a sample's candidates anew and measures the message accordingly. */
export function rerank(sample: Sample, ranking: Model): Outcome {
  const scored = sample.examined.match.ranked.map((each, at) => ({
    each,
    id: sample.ids[at] ?? '',
    score: linearScore(ranking, each.features),
  }))
  const shares = softmax(scored.map(({ score }) => score))
  const ranked = scored
    .map(({ each, id, score }, at) => ({
      id,
      ranked: { ...each, score, share: shares[at] ?? 0 } satisfies Ranked,
    }))
    .sort((a, b) => b.ranked.score - a.ranked.score || (a.id < b.id ? -1 : 1))
  return {
    sample,
    ids: ranked.map(({ id }) => id),
    measured: sample.measure(
      sample.examined,
      ranked.map((each) => each.ranked),
    ),
  }
}

/** Whole services go to one side or the other. */
export function foldsOf(samples: readonly Sample[], count: number): { train: Sample[]; test: Sample[] }[] {
  const groups = [...new Set(samples.map(({ group }) => group))].sort((a, b) => hash(a) - hash(b))
  const foldOf = new Map(groups.map((group, at) => [group, at % count]))
  return Array.from({ length: count }, (_, fold) => ({
    train: samples.filter(({ group }) => foldOf.get(group) !== fold),
    test: samples.filter(({ group }) => foldOf.get(group) === fold),
  }))
}
