import { dayOf } from '../../office/index.ts'
import { promiseOf, takenBack } from '../breach.ts'
import type { StatusLine } from '../citizen-message.ts'
import type { Counter } from '../counter.ts'
import { isOverdue } from '../deadline.ts'
import { type Inquiry, isAway, pauseOf } from '../inquiry.ts'
import type { Rules } from '../rules.ts'

/** Where these questions are, each with its links to what it goes on from and where it goes on. */
export async function statusLines({ tx, now, rules }: Counter, shown: Inquiry[]): Promise<StatusLine[]> {
  const lines: StatusLine[] = []
  for (const inquiry of shown) {
    const former = inquiry.reopens && (await tx.lockInquiry(inquiry.reopens.inquiry))
    lines.push({ ...statusLine(inquiry, now, rules), ...(former ? { reopens: former.ticket } : {}) })
  }
  return lines
}

function statusLine(inquiry: Inquiry, now: Date, { timeZone }: Rules): StatusLine {
  const { state } = inquiry
  const promised = promiseOf(inquiry)
  const pause = pauseOf(inquiry, now)
  const delay = state.name === 'referred' && !pause ? state.delay : undefined
  return {
    ticket: inquiry.ticket,
    where: pause ? 'paused' : whereOf(state),
    holder: 'referral' in state ? (state.referral?.holder ?? null) : null,
    receivedAt: inquiry.receivedAt.toISOString(),
    dueAt: promised?.dueAt.toISOString() ?? null,
    overdue: state.name === 'referred' && !pause && isOverdue(state.promised, now),
    // A day that has passed says nothing any more.
    ...(delay && delay.until >= dayOf(now, timeZone) ? { estimate: delay.until } : {}),
    ...(takenBack(inquiry) ? { excused: true } : {}),
    ...(state.name === 'answered' && state.reopenedAs ? { reopenedAs: state.reopenedAs.ticket } : {}),
  }
}

function whereOf(state: Inquiry['state']): StatusLine['where'] {
  if ('adopted' in state && state.adopted) return 'adopted'
  if (state.name === 'answered') {
    if (state.correction?.recalled) return 'recalled'
    return isAway(state.delivery) || state.delivery === 'rejected' ? 'undeliverable' : 'answered'
  }
  if (state.name === 'noted') return state.referral ? 'noted' : 'noted-at-once'
  if (state.name === 'gathering' || state.name === 'placing' || state.name === 'joined') return 'choosing'
  return state.name
}
