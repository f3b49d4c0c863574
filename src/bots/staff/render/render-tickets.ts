import type { InstansiId } from '../../../office/index.ts'
import {
  currentWords,
  type CaseHistory,
  type Inquiry,
  forOfficers,
  isOverdue,
  pauseOf,
  type SharingRules,
  takenBack,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { type Button, post, type Rendered } from './rendered.ts'
import { bold, cutText, joined, styled } from './styled-text.ts'
import { tameLine } from './tame-text.ts'

/** Cases on one page. */
export const PAGE = 10
/** Of each found case's words, in UTF-16 units. */
const SNIPPET = 120

interface Page {
  desk: InstansiId
  name: string
  /** From 0; null: a new list. */
  page: number | null
  open: Inquiry[]
  /** On all pages. */
  count: number
}

/** What a desk still has to answer, the most urgent first; buttons open a case or turn the page in its place. */
export function renderTickets({ desk, name, page, open, count }: Page, texts: Texts, now: Date): Rendered {
  const instead = page !== null
  if (open.length === 0)
    return post(styled(texts.say('desk-notice-no-open-tickets', { instansi: name })), { instead })
  const at = page ?? 0
  const pages = Math.ceil(count / PAGE)
  const heading = bold(texts.say('desk-tickets-heading', { instansi: name, count }))
  const place = pages > 1 ? texts.say('desk-tickets-page', { page: at + 1, pages }) : ''
  const turn = (to: number, label: string) => button(label, { verb: 'tickets', desk, page: to })
  const turns = [
    ...(at > 0 ? [turn(at - 1, texts.say('desk-button-page-back'))] : []),
    ...(at + 1 < pages ? [turn(at + 1, texts.say('desk-button-page-next'))] : []),
  ]
  const lines = open.map((inquiry) => lineOf(inquiry, texts, now))
  return post(joined([heading, lines.join('\n'), place], '\n\n'), {
    buttons: [...openers(open, texts), ...(turns.length > 0 ? [turns] : [])],
    instead,
  })
}

/** What a search found, each with the beginning of its words as officers may see them. */
export function renderFound(
  found: CaseHistory[],
  count: number,
  { texts, now, sharing }: { texts: Texts; now: Date; sharing: SharingRules },
): Rendered {
  const lines = found.map(({ inquiry, words }) => {
    const said = currentWords(words)
      .map(({ text }) => text)
      .join(' ')
    const snippet = cutText(tameLine(forOfficers(said, sharing)), SNIPPET, '…')
    return joined([lineOf(inquiry, texts, now), snippet], '\n')
  })
  const more = count - found.length
  const heading = bold(texts.say('desk-found-heading', { count }))
  const foot = more > 0 ? texts.say('desk-found-more', { count: more }) : ''
  const cases = found.map(({ inquiry }) => inquiry)
  return post(joined([heading, ...lines, foot], '\n\n'), { buttons: openers(cases, texts) })
}

function lineOf(inquiry: Inquiry, texts: Texts, now: Date): string {
  const { state } = inquiry
  const blanks = { ticket: texts.formatTicket(inquiry.ticket), kind: texts.say(`kind-${inquiry.kind}`) }
  if (state.name !== 'referred') {
    return texts.say('desk-tickets-line-closed', { ...blanks, at: texts.formatMoment(inquiry.receivedAt) })
  }
  const { promised } = state
  if (pauseOf(inquiry, now)) return texts.say('desk-tickets-line-paused', blanks)
  const apart = texts.formatDuration(Math.abs(promised.dueAt.getTime() - now.getTime()))
  if (takenBack(inquiry)) return texts.say('desk-tickets-line-excused', { ...blanks, late: apart })
  return isOverdue(promised, now)
    ? texts.say('desk-tickets-line-late', { ...blanks, late: apart })
    : texts.say('desk-tickets-line', { ...blanks, left: apart })
}

function openers(cases: Inquiry[], texts: Texts): Button[][] {
  const buttons = cases.map(({ id, ticket }) =>
    button(texts.formatTicket(ticket), { verb: 'show', shown: id }),
  )
  return buttons.length > 0 ? [buttons] : []
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
