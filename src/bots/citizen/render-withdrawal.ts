import type { CitizenMessage, InquiryId, Outgoing, Ticket } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { shortQuestion } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>
type Questions = ReadonlyMap<InquiryId, string> | undefined

/** Which open question is to be taken back: each by the citizen's own words, the newest `most` of them with a button. */
export function withdrawWhich(
  { tickets }: Of<'withdraw-which'>,
  questions: Questions,
  most: number,
  texts: Texts,
): Outgoing {
  const [only, ...others] = tickets
  if (only?.ticket && others.length === 0) return withdrawCall(only.inquiry, only.ticket, texts)
  const newest = tickets.slice(-most)
  const lines = newest.map(({ inquiry, ticket }, index) =>
    texts.say('citizen-withdraw-line', {
      number: index + 1,
      question: shortQuestion(questions?.get(inquiry)) || '…',
      ticket: ticket === null ? 'none' : texts.formatTicket(ticket),
    }),
  )
  return {
    text: [texts.say('citizen-withdraw-which'), lines.join('\n')].join('\n\n'),
    choices: newest.map(({ inquiry }, index) => ({
      label: texts.say('citizen-choice-withdraw', { number: index + 1 }),
      value: encodeChoice({ type: 'withdraw', inquiry }),
    })),
  }
}

/** Nobody takes back a call for help by a slip of the finger. */
function withdrawCall(inquiry: InquiryId, ticket: Ticket, texts: Texts): Outgoing {
  return {
    text: texts.say('citizen-withdraw-call', { ticket: texts.formatTicket(ticket) }),
    choices: [
      {
        label: texts.say('citizen-choice-withdraw-call'),
        value: encodeChoice({ type: 'withdraw', inquiry }),
      },
    ],
  }
}

/** A question was taken back before its citizen was told a ticket. */
export function withdrawn({ inquiry }: Of<'withdrawn'>, questions: Questions, texts: Texts): string {
  const question = shortQuestion(questions?.get(inquiry))
  return question === ''
    ? texts.say('citizen-notice-withdrawn', { ticket: 'none' })
    : texts.say('citizen-withdrawn', { question })
}
