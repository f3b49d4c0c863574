import { DAY_MS } from '../../office/index.ts'
import type { CitizenChoice } from '../citizen-choice.ts'
import type { Counter, NamedChoice } from '../counter.ts'
import { isOpen, type Inquiry, type StateName } from '../inquiry.ts'
import { askedAt } from './dialogue.ts'
import type { Message } from './message.ts'
import { takeChoice } from './take-choice.ts'

/** So long after an offer its words still choose; its buttons do for longer. */
const NAMED_WITHIN_MS = DAY_MS

/** While these can be chosen. What isn't named here explains itself when it comes too late. */
const CHOSEN_IN: Partial<Record<CitizenChoice['type'], StateName>> = {
  confirm: 'answered-at-once',
  choose: 'choosing',
  join: 'placing',
  begin: 'placing',
}

/**
 * Whoever types a choice that was offered last has chosen, as with its button; on a channel without buttons always. False where anything else may be meant: a desk,
 * a form or a survey waits for words, something was asked since, or the choice no longer counts. Then the words go their way.
 */
export async function takesTypedChoice(
  counter: Counter,
  { named }: Message,
  waiting: readonly Inquiry[],
): Promise<boolean> {
  if (!named) return false
  // Where there is nothing to press, writing is the press, and counts for as long as one.
  if (named.isOnlyWay) {
    await takeChoice(counter, named.choice)
    return true
  }
  if (waiting.length > 0) return false
  if (!isLastAsked(counter, named) || !(await stillCounts(counter, named))) return false
  await takeChoice(counter, named.choice)
  return true
}

/** A dialogue that began later wants its own words; a form and a survey always do, but for the form's own buttons. */
function isLastAsked({ conversation: { dialogue } }: Counter, { choice, offeredAt }: NamedChoice): boolean {
  if (choice.type === 'form' || choice.type === 'form-topic')
    return dialogue?.type === 'form' || (choice.type === 'form' && choice.deed === 'start')
  if (!dialogue) return true
  return dialogue.type !== 'form' && dialogue.type !== 'survey' && askedAt(dialogue) <= offeredAt
}

async function stillCounts(counter: Counter, { choice, offeredAt }: NamedChoice): Promise<boolean> {
  const { tx, conversation, now } = counter
  // What erases is read by those who ask for it, with more care.
  if (choice.type === 'erasure' || choice.type === 'outdated') return false
  if (now.getTime() - offeredAt.getTime() > NAMED_WITHIN_MS) return false
  const [newest] = await tx.recentInquiries(conversation.id, 1)
  if (newest && newest.receivedAt > offeredAt) return false
  const inquiry = 'inquiry' in choice ? await tx.lockInquiry(choice.inquiry) : null
  if (!inquiry) return !('inquiry' in choice)
  if (choice.type === 'withdraw') return isOpen(inquiry.state)
  const state = CHOSEN_IN[choice.type]
  return state === undefined || inquiry.state.name === state
}
