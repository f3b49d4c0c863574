import { DAY_MS } from '../../office/index.ts'
import type { Message } from '../conversation/message.ts'
import type { Counter } from '../counter.ts'
import type { Score } from './score.ts'
import { takeRating } from './take-rating.ts'

/** So long after the question a bare "4" still answers it. */
const ANSWERS_WITHIN_MS = 3 * DAY_MS

/** The buttons' own words, as people type them. */
const TYPED: Record<string, Score> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  'tidak membantu': 1,
  'kurang membantu': 2,
  membantu: 3,
  'sangat membantu': 4,
}

/** Who types a score instead of pressing it has answered the question that stands; false where none does. */
export async function takesTypedScore(counter: Counter, { text, media }: Message): Promise<boolean> {
  const typed = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  const score = TYPED[typed.trim().replace(/^([1-4]) (?=\p{L})/u, '')]
  if (score === undefined || media.length > 0) return false
  const { tx, conversation, now } = counter
  const answer = await tx.unratedAnswer(conversation.id, new Date(now.getTime() - ANSWERS_WITHIN_MS))
  if (!answer) return false
  await takeRating(counter, answer, score)
  return true
}
