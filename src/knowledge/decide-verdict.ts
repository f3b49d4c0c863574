import type { EmergencyKind } from './emergencies/signs.ts'
import type { FaqIndex } from './matching/build-index.ts'
import type { Match, Ranked } from './matching/match-question.ts'
import {
  ABSURD_BELOW,
  ANSWER_FROM,
  FEW_ENTRIES,
  UNEXPLAINED_AMONG_FEW,
  FURTHER_SUGGESTION_FROM,
  REDIRECT_FROM,
  SUGGEST_FROM,
} from './matching/policy.ts'
import type { Chatter } from './recognise-chatter.ts'
import type { Authority, FaqCandidate, Verdict } from './verdict.ts'

const MOST_SUGGESTIONS = 3
/**
 * A single offer asks "is it this?", and a doubtful question is one that looks surer than it is: the runner-up stands
 * beside it, though it be unlikely, unless it is absurd.
 */
const FEWEST_SUGGESTIONS = 2

interface Examined {
  match: Match
  emergency: EmergencyKind | null
  chatter: Chatter | null
  authority: Authority | null
  index: FaqIndex
  /** The likeliest entry is about something with a name that the message doesn't give; it may be offered, and is no sure answer. */
  aboutAnother: boolean
  /** It is no answer to such a message at all (hold-back.ts): a person reads it. */
  heldBack: boolean
}

/** Applies the policy to what was measured; nobody who calls for help is answered by an entry. */
export function decideVerdict({
  match,
  emergency,
  chatter,
  authority,
  index,
  aboutAnother,
  heldBack,
}: Examined): Verdict {
  if (emergency !== null) return { outcome: 'emergency', what: emergency }
  if (chatter !== null) return { outcome: 'greet', what: chatter }
  const candidates = candidatesOf(match, index)
  const first = candidates[0]
  if (authority !== null && match.probabilityElsewhere >= REDIRECT_FROM && match.probability < ANSWER_FROM) {
    return { outcome: 'redirect', authority }
  }
  if (first === undefined || heldBack) return { outcome: 'refer' }
  const isUnsure = aboutAnother || isBarred(match) || saysMore(match, index)
  if (match.probability >= ANSWER_FROM && !isUnsure) return { outcome: 'answer', faq: first }
  if (match.probabilityAmongThree >= SUGGEST_FROM) {
    const worthShowing = candidates.filter(
      ({ confidence }, place) =>
        (place < FEWEST_SUGGESTIONS || confidence >= first.confidence * FURTHER_SUGGESTION_FROM) &&
        !isAbsurd(match, place),
    )
    return { outcome: 'suggest', suggestions: worthShowing.slice(0, MOST_SUGGESTIONS) }
  }
  return { outcome: 'refer' }
}

/** So far behind the likeliest that it only raises a doubt about us: a flat to rent, offered to who asked for fertiliser. */
function isAbsurd({ ranked }: Match, place: number): boolean {
  return (ranked[place]?.share ?? 0) < (ranked[0]?.share ?? 0) * ABSURD_BELOW
}

/** People asked in just these words, got this very entry, and said that it was no answer. */
function isBarred({ ranked, recalled }: Match): boolean {
  return ranked[0] !== undefined && recalled.barred.has(ranked[0].number)
}

/** Among few entries the likeliest is soon far ahead: there, nothing that the message says may be left unexplained. */
function saysMore({ measured }: Match, { entries }: FaqIndex): boolean {
  return entries.length < FEW_ENTRIES && (measured['missedMost'] ?? 0) > UNEXPLAINED_AMONG_FEW
}

/** Up to ten entries with their probabilities: the first's own, the others' shares of what it leaves. */
export function candidatesOf(match: Match, index: FaqIndex): FaqCandidate[] {
  const [first, ...others] = match.ranked.slice(0, 10)
  if (first === undefined) return []
  const rest = Math.max(0, match.probabilityAmongThree - match.probability)
  const shares = others.reduce((sum, { share }) => sum + share, 0)
  const candidate = ({ number }: Ranked, confidence: number): FaqCandidate[] => {
    const entry = index.entries[number]?.entry
    return entry === undefined ? [] : [{ id: entry.id, question: entry.question, confidence }]
  }
  return [
    ...candidate(first, match.probability),
    ...others.flatMap((each) =>
      candidate(each, Math.min(match.probability, shares > 0 ? (rest * each.share) / shares : 0)),
    ),
  ]
}
