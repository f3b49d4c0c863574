import type { Knowledge } from '../create-knowledge.ts'
import type { Understanding } from '../verdict.ts'
import { type Judged, judgeMessage, type Treatment } from './judge-message.ts'
import type { LabelledQuery } from './labelled-query.ts'

/** So many messages are understood once before, unmeasured: a service that has just started is not what runs for months. */
const WARM_UP = 50

/** Has every message understood, timed one by one, and judges what would be done with it. */
export function measureMessages({
  knowledge,
  queries,
  known,
  treat,
  believe,
  clock,
}: {
  knowledge: Knowledge
  queries: readonly LabelledQuery[]
  known: ReadonlySet<string>
  /** What would be done with one question. */
  treat(understanding: Understanding): Treatment
  /** How surely one question is answered by something here, as a probability. */
  believe(understanding: Understanding): number
  /** Milliseconds from any fixed moment. */
  clock(): number
}): Judged[] {
  for (const { text } of queries.slice(0, WARM_UP)) knowledge.understand(text)
  return queries.map((query) => {
    const before = clock()
    const understood = knowledge.understand(query.text)
    const latencyMs = clock() - before
    return judgeMessage({
      query,
      treatments: understood.map(treat),
      known: (id) => known.has(id),
      belief: Math.max(0, ...understood.map(believe)),
      latencyMs,
    })
  })
}
