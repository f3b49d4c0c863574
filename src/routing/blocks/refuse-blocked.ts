import type { CitizenChoice } from '../citizen-choice.ts'
import type { Counter } from '../counter.ts'
import { say } from '../say.ts'

/** What a blocked citizen's button may not do: bring something to a desk. */
const REACH_A_DESK: readonly CitizenChoice['type'][] = [
  'forward',
  'begin',
  'join',
  'reopen',
  'reopen-because',
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
  return REACH_A_DESK.includes(type) && refuseBlocked(counter)
}
