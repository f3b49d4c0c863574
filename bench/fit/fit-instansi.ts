import { createExaminer } from '../../src/knowledge/create-knowledge.ts'
import { fitLogistic, fitRanking, type Choice, type Example, type Model } from './logistic.ts'
import { hash } from './gather-samples.ts'
import { auroc, percent } from './measure-outcomes.ts'
import { readEntries, readInstansi, readQueries } from './read-sets.ts'

const RIDGE = 2
const FOLDS = 8

interface Routed {
  set: string
  group: string
  choice: Choice
  ids: readonly string[]
  accept: readonly string[]
  elsewhere: Example | null
}

/** Fits the instansi ranking (with "nobody here" as one more candidate) and the model of what belongs elsewhere. */
export function fitInstansi(): { ranking: Model; elsewhere: Model; report: string } {
  const { examine, responsibleFor } = createExaminer({
    entries: readEntries('civic/faq.json'),
    instansi: readInstansi(),
  })
  const routed: Routed[] = ['dev', 'fresh'].flatMap((set) =>
    readQueries(`routing/queries.${set}.json`).map((query) => {
      const examined = examine(query.text)
      const ranked = responsibleFor(examined)
      const accept = query.accept ?? (query.faqId === null ? [] : [query.faqId])
      const nobody = { measured: { nobody: 1 }, right: accept.length === 0 }
      return {
        set,
        group: query.faqId ?? `none-${hash(query.id) % 17}`,
        ids: ranked.map(({ id }) => id),
        accept,
        choice: {
          candidates: [
            ...ranked.map(({ id, measured }) => ({ measured, right: accept.includes(id) })),
            nobody,
          ],
        },
        elsewhere:
          (examined.match.measured['elsewhere'] ?? 0) > 0
            ? {
                measured: examined.match.measured,
                positive: typeof query.authority === 'string' && query.authority !== 'none',
              }
            : null,
      }
    }),
  )
  const names = [
    ...new Set(
      routed.flatMap(({ choice }) => choice.candidates.flatMap(({ measured }) => Object.keys(measured))),
    ),
  ]
  const fit = (from: readonly Routed[]) =>
    fitRanking(
      from.map(({ choice }) => choice),
      { names, ridge: RIDGE },
    )
  const elsewhereNames =
    'coverage coverageNamed coverageFocus objectMatched share score probability elsewhere elsewhereShare elsewhereFocus objects complaint said'.split(
      ' ',
    )
  const foreign = routed.flatMap(({ elsewhere }) => elsewhere ?? [])

  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ group }: Routed) => hash(group) % FOLDS === fold
    const model = fit(routed.filter((each) => !inFold(each)))
    return routed.filter(inFold).map((each) => judge(each, model))
  }).flat()
  const report = ['dev', 'fresh'].map((set) => {
    const of = judged.filter((each) => each.set === set)
    const ours = of.filter((each) => each.ours)
    return `routing ${set}: n ${of.length} first ${percent(ours.filter((each) => each.first).length, ours.length)} three ${percent(ours.filter((each) => each.three).length, ours.length)} auroc ours ${auroc(
      ours.map((each) => each.chance),
      of.filter((each) => !each.ours).map((each) => each.chance),
    ).toFixed(
      1,
    )} ${[0.4, 0.5, 0.6, 0.7].map((from) => `≥${from}: ${percent(of.filter((each) => each.best >= from).length, of.length)} right ${percent(of.filter((each) => each.best >= from && each.first).length, of.filter((each) => each.best >= from).length)}`).join(' ')}\n`
  })
  return {
    ranking: fit(routed),
    elsewhere: fitLogistic(foreign, { names: elsewhereNames, ridge: 3 }),
    report: report.join(''),
  }
}

function judge({ set, choice, ids, accept }: Routed, model: Model) {
  const scores = choice.candidates.map(({ measured }) =>
    Object.entries(model.weights).reduce((sum, [name, weight]) => sum + weight * (measured[name] ?? 0), 0),
  )
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const all = powers.reduce((sum, power) => sum + power, 0)
  const nobody = (powers.at(-1) ?? 0) / all
  const order = ids.map((id, at) => ({ id, power: powers[at] ?? 0 })).sort((a, b) => b.power - a.power)
  return {
    set,
    ours: accept.length > 0,
    first: accept.includes(order[0]?.id ?? ''),
    three: order.slice(0, 3).some(({ id }) => accept.includes(id)),
    chance: 1 - nobody,
    best: (order[0]?.power ?? 0) / all,
  }
}
