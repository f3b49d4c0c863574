import type { Understanding } from '../../knowledge/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { currentWords, latestWords } from '../latest-words.ts'
import type { Settling } from '../counter.ts'
import { join, setAside, type Source } from './settle.ts'

/** What says nothing of its own and comes within so many milliseconds belongs to what was said just before. */
const JUST_SAID_MS = 15_000

/**
 * While tickets are open, words go where their content says: to the ticket that they are about, or their own way (false).
 * Where that isn't sure, the citizen is asked.
 */
export async function placesByContent(
  counter: Settling,
  source: Source,
  text: string,
  tickets: Inquiry[],
  understood: Understanding[],
): Promise<boolean> {
  const { tx, knowledge, now } = counter
  const found = await Promise.all(
    tickets.map(async ({ id }) => {
      const words = currentWords(await tx.wordsOf(id))
      const saidAt = Math.max(...words.map(({ at }) => at.getTime()))
      const relation = knowledge.relate(latestWords(words), text)
      return { id, relation, isJustSaid: now.getTime() - saidAt <= JUST_SAID_MS }
    }),
  )
  if (found.every(({ relation }) => relation === 'another')) return false
  if (understood.length === 1) {
    const [one, ...more] = found.filter(({ relation }) => relation === 'same')
    if (one && more.length === 0) {
      await join(counter, source, one.id, 'added')
      return true
    }
    const newest = found.filter(({ isJustSaid }) => isJustSaid).at(-1)
    if (newest?.relation === 'leaning' && understood[0]?.shape === 'fragment') {
      await join(counter, source, newest.id, 'part')
      return true
    }
    if (understood[0]?.shape === 'fragment' && 'words' in source) return false
  }
  await setAside(counter, source, tickets, understood[0])
  return true
}
