import { type Inquiry, promiseOf } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import type { CardContext } from './card-context.ts'
import { deskName } from './card-context.ts'
import { type Button, post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'

/** On one page. */
export const BREACHES_PAGE = 10

interface Page {
  /** From 0; null: a new list. */
  page: number | null
  cases: Inquiry[]
  /** On all pages. */
  count: number
}

/** Deadlines that passed and of which nobody has said why, the oldest first. */
export function renderBreaches({ page, cases, count }: Page, context: CardContext): Rendered {
  const { texts } = context
  const instead = page !== null
  if (cases.length === 0) return post(styled(texts.say('desk-breaches-none')), { instead })
  const at = page ?? 0
  const pages = Math.ceil(count / BREACHES_PAGE)
  const turns = [
    ...(at > 0 ? [turn(at - 1, texts.say('desk-button-page-back'))] : []),
    ...(at + 1 < pages ? [turn(at + 1, texts.say('desk-button-page-next'))] : []),
  ]
  const content = joined(
    [
      bold(texts.say('desk-breaches-heading', { count })),
      cases.map((inquiry) => lineOf(inquiry, context)).join('\n'),
      pages > 1 ? texts.say('desk-tickets-page', { page: at + 1, pages }) : '',
    ],
    '\n\n',
  )
  return post(content, {
    buttons: [...openers(cases, texts), ...(turns.length > 0 ? [turns] : [])],
    instead,
  })
}

function lineOf(inquiry: Inquiry, context: CardContext): string {
  const { texts } = context
  const promised = promiseOf(inquiry)
  const desk = 'referral' in inquiry.state ? inquiry.state.referral?.holder.desk : undefined
  return texts.say(inquiry.state.name === 'referred' ? 'desk-breaches-line-open' : 'desk-breaches-line', {
    ticket: texts.formatTicket(inquiry.ticket),
    due: promised ? texts.formatMoment(promised.dueAt) : '–',
    instansi: desk ? deskName(context, desk) : '–',
  })
}

function openers(cases: Inquiry[], texts: Texts): Button[][] {
  const buttons = cases.map(({ id, ticket }) =>
    button(texts.formatTicket(ticket), { verb: 'breach', breach: id }),
  )
  return buttons.length > 0 ? [buttons] : []
}

function turn(page: number, label: string): Button {
  return button(label, { verb: 'breaches', page })
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
