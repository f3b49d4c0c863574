import type { Texts } from '../../texts/index.ts'

interface OfficialAnswer {
  /** The *instansi*'s name: it speaks, not the officer. */
  instansi: string
  ticket: string
  /** 1 for the answer itself; later numbers are *ralat*. */
  number: number
  text: string
}

/** An official answer exactly as the citizen reads it; an officer's preview shows the same. */
export function officialAnswerText({ instansi, ticket, number, text }: OfficialAnswer, texts: Texts): string {
  const given = { instansi, ticket: texts.formatTicket(ticket), answer: text }
  if (number === 1) return texts.say('citizen-official-answer', given)
  return texts.say('citizen-official-correction', { ...given, number: number - 1 })
}
