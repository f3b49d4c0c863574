import { actOn } from './act.ts'
import type { Counter } from './counter.ts'

/** The citizen is back: answers that could not be delivered go out, before the reply to whatever they did. */
export async function handOverAnswers({ tx, conversation, now, rules }: Counter): Promise<void> {
  for (const inquiry of await tx.undeliveredAnswers(conversation.id))
    await actOn(tx, inquiry, { type: 'returned' }, now, rules)
}
