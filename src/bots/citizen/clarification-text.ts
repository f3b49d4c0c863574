import type { Texts } from '../../texts/index.ts'

interface Asked {
  /** The *instansi*'s name: it asks, not the officer. */
  instansi: string
  ticket: string
  text: string
}

/** What an officer asks a citizen, as the citizen reads it; the officer's preview shows the same. */
export function clarificationText({ instansi, ticket, text }: Asked, texts: Texts): string {
  return texts.say('citizen-clarification', {
    instansi,
    ticket: texts.formatTicket(ticket),
    question: text,
  })
}
