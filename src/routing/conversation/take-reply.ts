import { actOn } from '../act.ts'
import type { Counter } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'
import { wordsOf } from './words-of.ts'
import type { Message } from './message.ts'

/** A desk waits for a word from this citizen, and here it is: it goes to the question that was asked last. */
export async function takeReply(
  { tx, now, rules }: Counter,
  message: Message,
  waiting: Inquiry[],
): Promise<void> {
  const since = ({ state }: Inquiry) => (state.name === 'referred' ? (state.pause?.since.getTime() ?? 0) : 0)
  const [asked] = [...waiting].sort((a, b) => since(b) - since(a))
  if (!asked) return
  await tx.addWords(asked.id, wordsOf(message), now)
  await actOn(tx, asked.id, { type: 'add-words', how: 'added' }, now, rules)
}
