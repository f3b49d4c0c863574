import { acceptedOf, type LabelledQuery } from './labelled-query.ts'

export type Ranking = [id: string, confidence: number][]

/** What the service would do with one question of a message. */
export interface Treatment {
  /** As predictions name it. */
  outcome: string
  /** What it settles on at once: an answer's entry, or the one instansi that gets the referral. */
  settled: string | null
  /** What it lays before a person to choose from. */
  offered: string[]
  /** The authority that the citizen is sent to instead. */
  elsewhere: string | null
  ranking: Ranking
}

/** A labelled message, what was done with it, and whether that was right. */
export interface Judged {
  query: LabelledQuery
  /** Right ids that the files hold; empty where nothing in them answers. */
  expected: string[]
  outcome: string
  ranking: Ranking
  /** Place of the first right id in the ranking, counted from 1; null where it isn't among ten or there is none. */
  place: number | null
  /** Settled at once, rightly or not. */
  settled: boolean
  /** The surest thing settled that is neither right nor tolerable. */
  settledWrong: Ranking[number] | null
  /** The authority to which a citizen was sent with a matter that something here answers. */
  sentAway: string | null
  offered: boolean
  offeredRight: boolean
  /** How surely something here answers the message, as a probability. */
  belief: number
  /** Whether something here does. */
  answerable: boolean
  latencyMs: number
}

/**
 * Judges one message. A message may hold several questions, each treated by itself, but has one label; so
 * - its outcome is that of its boldest question (see `boldest`), whose first candidate also leads the ranking; the
 *   others' candidates follow by confidence. The label has no say in this: it would flatter.
 * - it is wrong as soon as one of its questions is settled wrongly, though another may be settled rightly;
 * - being sent away is wrong only where no other question of the message was settled or offered rightly.
 */
export function judgeMessage({
  query,
  treatments,
  known,
  belief,
  latencyMs,
}: {
  query: LabelledQuery
  treatments: readonly Treatment[]
  /** Whether the files hold an id: a label whose entry is missing has no answer there. */
  known(id: string): boolean
  belief: number
  latencyMs: number
}): Judged {
  const accepted = acceptedOf(query)
  const expected = accepted.filter(known)
  const isRight = (id: string | null) => id !== null && expected.includes(id)
  const isHarmless = (id: string) => accepted.includes(id) || (query.tolerable ?? []).includes(id)
  const lead = boldest(treatments)
  const ranking = mergeRankings(lead, treatments)
  const wrong = treatments.flatMap(
    ({ settled, ranking: [first] }): Ranking =>
      settled === null || isHarmless(settled) ? [] : [[settled, first?.[1] ?? 0]],
  )
  const served = treatments.some(({ settled, offered }) => isRight(settled) || offered.some(isRight))
  const place = ranking.findIndex(([id]) => isRight(id))
  const offered = treatments.flatMap((each) => each.offered)
  const settled = treatments.some((each) => each.settled !== null)
  return {
    query,
    expected,
    outcome: lead?.outcome ?? 'refer',
    ranking,
    place: place < 0 ? null : place + 1,
    settled,
    settledWrong: wrong.sort(([, a], [, b]) => b - a)[0] ?? null,
    sentAway:
      expected.length > 0 && !served
        ? (treatments.find(({ elsewhere }) => elsewhere !== null)?.elsewhere ?? null)
        : null,
    offered: !settled && offered.length > 0,
    offeredRight: !settled && offered.some(isRight),
    belief,
    answerable: expected.length > 0,
    latencyMs,
  }
}

/** The question that more is done for: settled before offered before sent elsewhere before the rest; then the surest. */
function boldest(treatments: readonly Treatment[]): Treatment | undefined {
  const boldness = ({ settled, offered, elsewhere }: Treatment) =>
    settled !== null ? 3 : offered.length > 0 ? 2 : elsewhere !== null ? 1 : 0
  const sureness = ({ ranking: [first] }: Treatment) => first?.[1] ?? 0
  return [...treatments].sort((a, b) => boldness(b) - boldness(a) || sureness(b) - sureness(a))[0]
}

function mergeRankings(lead: Treatment | undefined, treatments: readonly Treatment[]): Ranking {
  if (treatments.length < 2) return lead?.ranking.slice(0, 10) ?? []
  const others = treatments.flatMap(({ ranking }) => ranking).sort(([, a], [, b]) => b - a)
  const best = new Map<string, number>()
  for (const [id, confidence] of [...(lead?.ranking.slice(0, 1) ?? []), ...others])
    if (!best.has(id)) best.set(id, confidence)
  return [...best].slice(0, 10)
}
