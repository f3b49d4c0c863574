import type { CitizenChoice } from '../citizen-choice.ts'
import type { Counter } from '../counter.ts'
import { say } from '../say.ts'

/** What a blocked citizen's button may still do: it reaches no desk, or asks here before it would. */
const ALLOWED: readonly CitizenChoice['type'][] = [
  'confirm',
  // Of an expired candidate or topic a desk would be asked.
  'choose',
  'topic',
  'language',
  'erasure',
  'withdraw',
  'rate',
  'survey-begin',
  'survey-score',
  'survey-stop',
  // What was filled in may be thrown away; sending it is refused.
  'form',
  'form-topic',
]

/** Somebody whose messages reach no desk for a while hears until when, and nothing else happens. False: nobody decided that. */
export async function refuseBlocked(counter: Counter): Promise<boolean> {
  const { block } = counter.conversation
  if (!block) return false
  await say(counter, { type: 'blocked', reason: block.reason, until: block.until.toISOString(), again: true })
  return true
}

export async function refuseBlockedChoice(counter: Counter, { type }: CitizenChoice): Promise<boolean> {
  return !ALLOWED.includes(type) && refuseBlocked(counter)
}
