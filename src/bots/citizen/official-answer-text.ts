import { type Frame, framed } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

interface OfficialAnswer {
  /** The *instansi*'s name: it speaks, not the officer. */
  instansi: string
  ticket: string
  /** 1 for the answer itself; later numbers are *ralat*. */
  number: number
  text: string
  /** The courtesy around it. */
  frame?: Frame | undefined
}

/** An official answer exactly as the citizen reads it; an officer's preview shows the same. */
export function officialAnswerText(
  { instansi, ticket, number, text, frame }: OfficialAnswer,
  texts: Texts,
): string {
  const answer = frame ? framed(text, frame) : text
  const given = { instansi, ticket: texts.formatTicket(ticket), answer }
  if (number === 1) return texts.say('citizen-official-answer', given)
  return texts.say('citizen-official-correction', { ...given, number: number - 1 })
}
