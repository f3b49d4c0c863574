import { type Inquiry, type InquiryIn, isOverdue } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'

/** More lines than this nobody reads in a chat. */
const LINES = 30

/** What a desk still has to answer, the most urgent first. */
export function renderTickets(open: Inquiry[], instansi: string, texts: Texts, now: Date): Rendered {
  const held = open
    .flatMap((inquiry) => (isReferred(inquiry) ? [inquiry] : []))
    .sort((a, b) => a.state.promised.dueAt.getTime() - b.state.promised.dueAt.getTime())
  if (held.length === 0) return post(styled(texts.say('desk-notice-no-open-tickets', { instansi })))
  const lines = held.slice(0, LINES).map((inquiry) => {
    const { promised } = inquiry.state
    const blanks = { ticket: texts.formatTicket(inquiry.ticket), kind: texts.say(`kind-${inquiry.kind}`) }
    const apart = texts.formatDuration(Math.abs(promised.dueAt.getTime() - now.getTime()))
    if (inquiry.state.pause) return texts.say('desk-tickets-line-paused', blanks)
    return isOverdue(promised, now)
      ? texts.say('desk-tickets-line-late', { ...blanks, late: apart })
      : texts.say('desk-tickets-line', { ...blanks, left: apart })
  })
  const heading = bold(texts.say('desk-tickets-heading', { instansi, count: held.length }))
  const more = held.length - lines.length
  return post(
    joined(
      [heading, lines.join('\n'), more > 0 ? texts.say('desk-tickets-more', { count: more }) : ''],
      '\n\n',
    ),
  )
}

function isReferred(inquiry: Inquiry): inquiry is InquiryIn<'referred'> {
  return inquiry.state.name === 'referred'
}
