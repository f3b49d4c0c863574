import type { CitizenMessage, InquiryId, Outgoing } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { shortQuestion } from './short-forms.ts'

/** We took what was said for an addition; whoever meant it otherwise says so with one tap. */
export function wordsJoined(
  { inquiry, ticket, messageId }: Extract<CitizenMessage, { type: 'words-joined' }>,
  texts: Texts,
): Outgoing {
  return {
    text: texts.say('citizen-words-joined', { ticket: texts.formatTicket(ticket) }),
    choices: [
      { label: texts.say('citizen-choice-new'), value: encodeChoice({ type: 'apart', inquiry, messageId }) },
    ],
  }
}

/**
 * To which open ticket a message belongs, with so many choices at most. Nobody remembers a ticket by its code: each stands
 * beside the citizen's own words.
 */
export function whichTicket(
  { inquiry, tickets }: Extract<CitizenMessage, { type: 'which-ticket' }>,
  questions: ReadonlyMap<InquiryId, string> | undefined,
  most: number,
  texts: Texts,
): Outgoing {
  // The newest questions are the likeliest, and the list comes oldest first.
  const likeliest = tickets.slice(-(most - 1))
  const lines = likeliest.flatMap(({ inquiry: of, ticket, isCall }) => {
    // Whoever was in despair is not shown that again.
    if (isCall) return [texts.say('citizen-which-ticket-call', { ticket: texts.formatTicket(ticket) })]
    const question = shortQuestion(questions?.get(of))
    if (question === '') return []
    return [texts.say('citizen-which-ticket-line', { ticket: texts.formatTicket(ticket), question })]
  })
  const asked = texts.say('citizen-which-ticket', { count: tickets.length === 1 ? 'one' : 'many' })
  return {
    text: [asked, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n'),
    choices: [
      ...likeliest.map(({ inquiry: target, ticket }) => ({
        label: texts.say('citizen-choice-addition', { ticket: texts.formatTicket(ticket) }),
        value: encodeChoice({ type: 'join', inquiry, target }),
      })),
      { label: texts.say('citizen-choice-new'), value: encodeChoice({ type: 'begin', inquiry }) },
    ],
  }
}
