import type { Understanding } from '../knowledge/index.ts'
import { actOn } from './act.ts'
import type { Settling } from './counter.ts'
import type { NewWords } from './create-inquiry.ts'
import { holderFor } from './holder-for.ts'
import type { Inquiry } from './inquiry.ts'
import type { Opening } from './open-inquiry.ts'
import { openingFor } from './opening-for.ts'
import { sayNotice } from './say.ts'

const DAY_MS = 86_400_000

/** Has this citizen brought the desks so many cases within a day that further messages make no card of their own? */
async function hasTooManyCases({ tx, conversation, now, rules }: Settling): Promise<boolean> {
  const since = new Date(now.getTime() - DAY_MS)
  return (await tx.casesSince(conversation.id, since)) >= rules.casesPerDay
}

/**
 * From then on words are kept with the newest open ticket, where its desk reads them: nothing is lost, and the group isn't
 * flooded. False where they may be a case of their own.
 */
export async function joinsNewest(
  counter: Settling,
  words: NewWords,
  tickets: readonly Inquiry[],
): Promise<boolean> {
  // Whoever helps in an emergency needn't read the rest.
  const newest = tickets.findLast(({ state }) => state.name === 'referred' && !state.emergency)
  if (!newest || !(await hasTooManyCases(counter))) return false
  const { tx, now, rules } = counter
  await tx.addWords(newest.id, words, now)
  await actOn(tx, newest.id, { type: 'add-words', how: 'part' }, now, rules)
  await sayNotice(counter, 'many-waiting', newest.ticket)
  return true
}

/** What becomes of a question, where offers would all become cards in an hour: then it is the ticket that collects the rest. */
export async function limitedOpening(
  counter: Settling,
  understanding: Understanding,
): Promise<Exclude<Opening, { type: 'place' | 'gather' }>> {
  const opening = await openingFor(counter, understanding)
  if (opening.type !== 'suggest' || !(await hasTooManyCases(counter))) return opening
  return { type: 'refer', to: await holderFor(counter.tx, understanding, counter.knowledge) }
}
