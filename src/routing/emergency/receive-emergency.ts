import type { Understanding } from '../../knowledge/index.ts'
import { join, type Source } from '../conversation/join.ts'
import { begin } from '../conversation/settle.ts'
import type { Counter } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'
import { sayEmergency } from './say-emergency.ts'

/** Whoever is in danger writes in pieces: so long, more calls for help belong to the first one (milliseconds). */
const ONE_EMERGENCY_MS = 3_600_000

/** Somebody calls for help: the numbers to call at once, whatever else is going on, and then a person who looks at it. */
export async function receiveEmergency(
  counter: Counter,
  source: Source,
  understanding: Understanding,
): Promise<void> {
  const { verdict } = understanding
  if (verdict.outcome !== 'emergency') return
  await sayEmergency(counter, { what: verdict.what, sure: true }, understanding)
  const { tx, conversation, now } = counter
  const known = (await tx.openInquiries(conversation.id)).findLast((inquiry) => isCallOf(inquiry, now))
  if (known) return join(counter, source, known.id, 'added')
  return begin(counter, source, [understanding])
}

function isCallOf({ state, receivedAt }: Inquiry, now: Date): boolean {
  const isEmergency = state.name === 'referred' && state.emergency !== undefined
  return isEmergency && now.getTime() - receivedAt.getTime() < ONE_EMERGENCY_MS
}
