import { DAY_MS } from '../../office/index.ts'
import type { Arrival, Counter } from '../counter.ts'
import { say } from '../say.ts'

/**
 * A group hears once a day at most where its people can ask in private, and nothing else ever: what is said among many is no
 * citizen's case. A group is kept like a citizen's conversation, by its address alone, and the line is its small talk.
 */
export async function greetGroup(
  counter: Counter,
  { privateLink }: Extract<Arrival, { type: 'group' }>,
): Promise<void> {
  const { tx, conversation, now } = counter
  const { smallTalkAt } = conversation
  if (smallTalkAt !== null && now.getTime() - smallTalkAt.getTime() < DAY_MS) return
  await tx.noteSmallTalk(conversation.id, now)
  await say(counter, { type: 'group-greeting', link: privateLink })
}
