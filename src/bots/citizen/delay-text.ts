import type { DelayReason } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

interface Delay {
  /** The *instansi*'s name: it speaks, not the officer. */
  instansi: string
  ticket: string
  reason: DelayReason
  /** The officer's own; empty where a sentence of ours says why. */
  words: string
  /** The day, as `YYYY-MM-DD`. */
  until: string
}

/** That it takes longer, as the citizen reads it; the officer's preview shows the same. */
export function delayText({ instansi, ticket: code, reason, words, until }: Delay, texts: Texts): string {
  const ticket = texts.formatTicket(code)
  const why = reason === 'own-words' ? words : texts.say(`citizen-delay-${reason}`, { instansi })
  const day = texts.formatDay(until)
  return texts.say('citizen-delayed', { instansi, ticket, why, day })
}
