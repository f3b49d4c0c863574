import type { FaqEntry } from '../entry.ts'
import { countFor, type Evidence, standingOf } from './weigh-evidence.ts'

/** What people said about one wording and one entry. */
export interface WordingEvidence {
  faqId: string
  text: string
  evidence: Evidence
}

/** An entry with what was learnt about it. */
export interface LearntEntry extends FaqEntry {
  /** Wordings that citizens or officers confirmed, with how many people's worth; most confirmed first. */
  confirmed?: readonly { text: string; count: number }[]
  /** Wordings to which it is no answer. */
  barred?: readonly string[]
}

/** The entries with what citizens and officers confirmed and denied about them. */
export function withLearnt(
  entries: readonly FaqEntry[],
  learnt: readonly WordingEvidence[],
): readonly LearntEntry[] {
  if (learnt.length === 0) return entries
  const about = new Map<string, WordingEvidence[]>()
  for (const each of learnt) {
    const others = about.get(each.faqId)
    if (others === undefined) about.set(each.faqId, [each])
    else others.push(each)
  }
  return entries.map((entry) => {
    const known = about.get(entry.id)
    if (known === undefined) return entry
    const of = (standing: string) => known.filter(({ evidence }) => standingOf(evidence) === standing)
    const confirmed = of('confirmed').map(({ text, evidence }) => ({ text, count: countFor(evidence) }))
    return {
      ...entry,
      confirmed: confirmed.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
      barred: of('barred').map(({ text }) => text),
    }
  })
}
