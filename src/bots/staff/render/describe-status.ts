import { type CardView, isOverdue } from '../../../routing/index.ts'
import { type CardContext, deskName, isHeldHere, reasonText } from './card-context.ts'
import { joined, type StyledText, styled } from './styled-text.ts'

/** What really happened, never what is hoped for: "Terkirim" only when the channel took the answer (invariant 6). */
export function describeStatus(view: CardView, context: CardContext): StyledText {
  const { texts, now } = context
  const { state } = view.inquiry
  if (!isHeldHere(view) && view.movedTo) return moved(view, view.movedTo, context)
  switch (state.name) {
    case 'referred': {
      const { promised } = state
      if (!isOverdue(promised, now)) return styled(texts.say('desk-status-waiting'))
      return styled(texts.say('desk-status-late', { since: texts.formatMoment(promised.dueAt) }))
    }
    case 'answered': {
      const who = context.officerName(state.officer)
      const said = texts.say('desk-status-answered', { who, at: texts.formatMoment(state.answeredAt) })
      return joined([said, texts.say(`desk-delivery-${state.delivery}`)], '\n')
    }
    case 'withdrawn':
      return styled(texts.say('desk-status-withdrawn'))
    case 'joined':
      return styled(texts.say('desk-status-joined'))
    default:
      return styled(texts.say('desk-status-waiting'))
  }
}

function moved(view: CardView, to: NonNullable<CardView['movedTo']>, context: CardContext): StyledText {
  const { texts } = context
  const reason = view.moveReason
    ? `${texts.say('desk-label-reason')}: ${reasonText(view.moveReason, texts)}`
    : ''
  const instansi = deskName(context, to)
  const said = view.movedBy
    ? texts.say('desk-status-moved-by', { instansi, who: context.officerName(view.movedBy) })
    : texts.say('desk-status-moved', { instansi })
  return joined([said, reason], '\n')
}
