import type { DeskMessage, Inquiry, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined, type StyledText, styled } from './styled-text.ts'

type ErasureMessage = Extract<DeskMessage, { type: 'erased-message' | 'erasure-remains' }>

/** As many tickets as one message names. */
const MOST_TICKETS = 200

/** What a message of ours says once the citizen's data is gone: the ticket and figures. */
export function erasedCase(inquiry: Inquiry, texts: Texts): StyledText {
  const line = (label: string, value: string) => styled(bold(label), ': ', value)
  return joined(
    [
      bold(texts.say('desk-card-heading', { ticket: texts.formatTicket(inquiry.ticket) })),
      joined(
        [
          line(texts.say('desk-label-kind'), texts.say(`kind-${inquiry.kind}`)),
          line(texts.say('desk-label-received'), texts.formatMoment(inquiry.receivedAt)),
        ],
        '\n',
      ),
      texts.say('desk-erased'),
    ],
    '\n\n',
  )
}

export async function prepareErasure(
  message: ErasureMessage,
  views: Pick<Views, 'inquiry'>,
  texts: Texts,
): Promise<() => Rendered> {
  if (message.type === 'erased-message') {
    const inquiry = await views.inquiry(message.inquiry)
    const content = inquiry && message.how === 'empty' ? erasedCase(inquiry, texts) : null
    const { chatId, messageId } = message
    return () => ({ type: 'unsay', chatId, messageId, content })
  }
  const inquiries = await Promise.all(message.inquiries.slice(0, MOST_TICKETS).map((id) => views.inquiry(id)))
  const tickets = texts.formatList(
    inquiries.flatMap((inquiry) => (inquiry ? [texts.formatTicket(inquiry.ticket)] : [])),
  )
  const more = Math.max(0, message.inquiries.length - MOST_TICKETS)
  return () => post(styled(texts.say('desk-erasure-remains', { count: message.count, tickets, more })))
}
