import { createKnowledge } from '../create-knowledge.ts'
import type { FaqEntry, InstansiProfile } from '../entry.ts'
import { SURE_OF_INSTANSI } from '../matching/fitted.ts'
import type { Evaluation } from './evaluate-faq.ts'
import type { Judgement } from './figures.ts'
import type { EvaluationQuery } from './query.ts'
import { summarise } from './summarise.ts'

export interface EvaluateRoutingInput {
  instansi: readonly InstansiProfile[]
  /** Further knowledge of what each instansi does. */
  entries?: readonly FaqEntry[]
  queries: readonly EvaluationQuery[]
  clock?: () => number
}

/**
 * Measures the choice of instansi: `answered` is the share that goes to one instansi without triage, `wrong` the share
 * that goes to a wrong one, `suggestedRight` the share that triage finds among the first three.
 */
export function evaluateRouting({
  instansi,
  entries = [],
  queries,
  clock = () => performance.now(),
}: EvaluateRoutingInput): Evaluation {
  const knowledge = createKnowledge({ entries, instansi })
  const judgements = queries.map((query): Judgement => {
    const before = clock()
    const [first] = knowledge.understand(query.text)
    const ranking = (first?.responsible ?? []).map(({ id, confidence }): [string, number] => [id, confidence])
    const sure = ranking
      .slice(0, 1)
      .filter(([, confidence]) => confidence >= SURE_OF_INSTANSI)
      .map(([id]) => id)
    return {
      query,
      outcome: sure.length > 0 ? 'refer' : 'triage',
      ranking,
      answered: sure,
      suggested: sure.length > 0 ? [] : ranking.slice(0, 3).map(([id]) => id),
      milliseconds: clock() - before,
    }
  })
  return summarise(judgements)
}
