import type { Wording } from '../learning/read-wording.ts'
import { type AskedWording, groupGaps, type KnowledgeGap } from './group-gaps.ts'

/** What citizens asked in vain in some period. */
export interface GapReport {
  /** Questions that were looked at. */
  questions: number
  /** Different citizens among them. */
  people: number
  /** Of the questions, those that say too little, or too much, to be told anonymously. */
  unread: number
  /** Topics that at least two questions are about, those of most citizens first. */
  gaps: KnowledgeGap[]
  /** Topics that one question each is about. */
  single: number
}

/** Reads questions as they come and groups them; keeps nothing of them but their wordings. */
export async function collectGaps(
  portions: AsyncIterable<readonly { person: string; text: string }[]>,
  read: (text: string) => Wording | null,
): Promise<GapReport> {
  const asked: AskedWording[] = []
  const people = new Set<string>()
  let questions = 0
  for await (const portion of portions)
    for (const { person, text } of portion) {
      questions += 1
      people.add(person)
      const wording = read(text)
      if (wording) asked.push({ person, wording })
    }
  const topics = groupGaps(asked)
  const gaps = topics.filter(({ inquiries }) => inquiries > 1)
  return {
    questions,
    people: people.size,
    unread: questions - asked.length,
    gaps,
    single: topics.length - gaps.length,
  }
}
