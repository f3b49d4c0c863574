import { MINUTE_MS } from '../../../office/index.ts'
import { type CardView, type DeskMessage, isOverdue, pauseOf, takenBack } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type CardContext, deskName, isHeldHere } from './card-context.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'
import { tameLine } from './tame-text.ts'

type Reminder = Extract<DeskMessage, { type: 'reminder' | 'overdue' }>

/** A word about time, as it is true when it is sent; none when the question was answered or moved meanwhile. */
export function renderReminder(message: Reminder, view: CardView, context: CardContext): Rendered {
  const { texts, now } = context
  const { state, ticket: code } = view.inquiry
  if (state.name !== 'referred' || pauseOf(view.inquiry, now) || !isHeldHere(view)) return nothing
  const { dueAt } = state.promised
  const [ticket, due] = [texts.formatTicket(code), texts.formatMoment(dueAt)]
  if (message.type === 'reminder') {
    // Too late for a reminder: the overdue notice says it.
    if (isOverdue(state.promised, now)) return nothing
    const left = texts.formatDuration(dueAt.getTime() - now.getTime())
    if (!message.watch && !message.approver) {
      const said = state.approval
        ? texts.say('desk-reminder-approval', { ticket, left, due })
        : texts.say('desk-reminder', { ticket, left, due })
      return post(styled(said), { under: 'card' })
    }
    const given = { instansi: deskName(context, view.desk), ticket, left, due }
    return post(styled(texts.say(message.approver ? 'desk-reminder-approver' : 'desk-reminder-watch', given)))
  }
  const { step: number, watch } = message
  const instansi = deskName(context, view.desk)
  // Nobody is told off for what was taken back; that somebody still waits is true all the same.
  if (takenBack(view.inquiry))
    return post(
      styled(texts.say('desk-still-open', { instansi, ticket, due })),
      watch ? {} : { under: 'card' },
    )
  const late = sayLate(now.getTime() - dueAt.getTime(), texts)
  if (message.approver)
    return post(
      styled(
        number === 0
          ? texts.say('desk-overdue-approver', { instansi, ticket, due })
          : texts.say('desk-escalation-approver', { number, instansi, ticket, late, due }),
      ),
    )
  if (watch) {
    return post(
      styled(
        number === 0
          ? texts.say('desk-overdue-watch', { instansi, ticket, due })
          : texts.say('desk-escalation-watch', { number, instansi, ticket, late, due }),
      ),
    )
  }
  const words =
    number === 0
      ? texts.say('desk-overdue', { ticket, due })
      : texts.say('desk-escalation', { number, ticket, late, due })
  return post(styled(words), { under: 'card' })
}

/** The *pejabat* did not hear of it in private, so the desk is asked to tell; none when there is nothing to tell any more. */
export function renderUnreached(
  { officer }: Extract<DeskMessage, { type: 'approver-unreached' }>,
  view: CardView,
  context: CardContext,
): Rendered {
  const { texts } = context
  const { state, ticket: code } = view.inquiry
  if (state.name !== 'referred' || !isHeldHere(view)) return nothing
  const who = tameLine(context.officerName(officer))
  const given = {
    who,
    ticket: texts.formatTicket(code),
    due: texts.formatMoment(state.promised.dueAt),
  }
  return post(styled(texts.say('desk-approver-unreached', given)), { under: 'card' })
}

/** What stands before "lewat tenggat"; below a minute there is no duration to name. */
function sayLate(lateMs: number, texts: Texts): string {
  return lateMs < MINUTE_MS
    ? texts.say('desk-late-just-now')
    : texts.say('desk-late-by', { late: texts.formatDuration(lateMs) })
}
