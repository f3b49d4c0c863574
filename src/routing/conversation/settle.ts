import type { Understanding } from '../../knowledge/index.ts'
import { actOn } from '../act.ts'
import { beginKeptMessage } from './begin-kept.ts'
import type { Settling } from '../counter.ts'
import { createInquiry, type NewWords } from '../create-inquiry.ts'
import type { Inquiry } from '../inquiry.ts'
import { offeredTicket } from './offer-ticket.ts'
import { openCase } from './open-case.ts'
import { openingFor } from '../opening-for.ts'
import { partId } from './part-id.ts'
import { isSurelyKnown } from './recognise.ts'
import { joinsNewest, type Source } from './join.ts'

/** The words are one question or several, each of which goes its way. */
export async function begin(counter: Settling, source: Source, understood: Understanding[]): Promise<void> {
  const questions = understood.filter(({ verdict }) => verdict.outcome !== 'greet')
  if ('gathered' in source) {
    await beginKeptMessage(counter, source.gathered, questions.length > 0 ? questions : understood, true)
    return
  }
  for (const [index, understanding] of questions.entries()) {
    const opening = await openingFor(counter, understanding)
    const words = partOf(source.words, understanding, index, questions.length)
    await openCase(counter, words, opening, understanding)
  }
}

/** Keeps the words until the citizen says where they belong; unpressed they become a question. */
export async function setAside(
  counter: Settling,
  source: Source,
  open: Inquiry[],
  understanding: Understanding | undefined,
): Promise<void> {
  const tickets = open.map(offeredTicket)
  const opening = { type: 'place' as const, tickets }
  const mayBeAnswered = understanding !== undefined && isSurelyKnown([understanding])
  if (!mayBeAnswered && (await joinsNewest(counter, source, open))) return
  if ('words' in source) {
    await createInquiry(counter, source.words, opening, understanding)
    return
  }
  const { tx, now, rules } = counter
  await actOn(tx, source.gathered.id, { type: 'begin', opening, asked: true }, now, rules)
}

/** Two questions in one message become two inquiries, each with its own words; the files stay with the first. */
function partOf(words: NewWords, { text }: Understanding, index: number, parts: number): NewWords {
  if (parts === 1) return words
  if (index === 0) return { ...words, text }
  return { messageId: partId(words.messageId, index), text, attachments: [] }
}
