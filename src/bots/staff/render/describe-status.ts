import {
  type CardView,
  claimOf,
  type FormerAnswer,
  type InquiryIn,
  isOverdue,
  takenBack,
  versionsOf,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type CardContext, deskName, isHeldHere, reasonText } from './card-context.ts'
import { joined, type StyledText, styled } from './styled-text.ts'

type Approval = NonNullable<InquiryIn<'referred'>['state']['approval']>

/** What really happened, never what is hoped for: "Terkirim" only when the channel took the answer (invariant 6). */
export function describeStatus(view: CardView, context: CardContext): StyledText {
  const { texts, now } = context
  const { state } = view.inquiry
  if (!isHeldHere(view) && view.movedTo) return moved(view, view.movedTo, context)
  switch (state.name) {
    case 'referred': {
      const { promised, approval, pause } = state
      if (pause) {
        const [since, until] = [texts.formatMoment(pause.since), texts.formatMoment(pause.endsAt)]
        const name = now < pause.since ? 'desk-status-asked' : 'desk-status-paused'
        return styled(texts.say(name, { since, until }))
      }
      if (approval) return joined([waiting(approval, context), claimed(view, context)], '\n')
      const since = texts.formatMoment(promised.dueAt)
      const back = takenBack(view.inquiry)
      const late = back
        ? texts.say('desk-status-excused', { since, reason: texts.say(`desk-take-back-${back.reason}`) })
        : texts.say('desk-status-late', { since })
      const said = isOverdue(promised, now) ? late : texts.say('desk-status-waiting')
      return joined([said, claimed(view, context)], '\n')
    }
    case 'answered': {
      const who = context.officerName(state.officer)
      const said = texts.say('desk-status-answered', { who, at: texts.formatMoment(state.answeredAt) })
      const versions = versionsOf(state).map((version, index) => describeVersion(version, index + 1, context))
      const current = texts.say(`desk-delivery-${state.delivery}`)
      const { missingFiles: count } = state
      const missing = count ? texts.say('desk-delivery-missing-files', { count }) : ''
      const again = state.reopenedAs
        ? texts.say('desk-status-reopened', { ticket: texts.formatTicket(state.reopenedAs.ticket) })
        : ''
      const lines = [said, ...(state.correction ? versions : [current]), missing, again]
      return joined([...lines, adopted(state.adopted, context)], '\n')
    }
    case 'lapsed':
      return styled(texts.say('desk-status-lapsed'))
    case 'rejected': {
      const blanks = {
        who: context.officerName(state.officer),
        at: texts.formatMoment(state.rejectedAt),
        reason: texts.say(`desk-rejection-${state.reason}`),
      }
      return styled(texts.say('desk-status-rejected', blanks))
    }
    case 'noted': {
      const at = texts.formatMoment(state.notedAt)
      const who = state.officer ? context.officerName(state.officer) : 'none'
      return joined([texts.say('desk-status-noted', { who, at }), adopted(state.adopted, context)], '\n')
    }
    case 'withdrawn':
      return styled(texts.say('desk-status-withdrawn'))
    case 'joined':
      return styled(texts.say('desk-status-joined'))
    default:
      return styled(texts.say('desk-status-waiting'))
  }
}

/** The suggestion was put into practice. */
function adopted(adoption: InquiryIn<'noted'>['state']['adopted'], context: CardContext): string {
  if (!adoption) return ''
  const { texts, officerName } = context
  const said = { who: officerName(adoption.officer), at: texts.formatMoment(adoption.at) }
  return texts.say('desk-status-adopted', said)
}

/** Who of the desk works on it. */
function claimed(view: CardView, { texts, now, officerName }: CardContext): string {
  const claim = claimOf(view.inquiry, now)
  if (!claim) return ''
  const blanks = { who: officerName(claim.officer), until: texts.formatMoment(claim.until) }
  return texts.say('desk-status-claimed', blanks)
}

/** Whose turn it is instead of the officers'. A deadline that passes meanwhile stands on the card anyway. */
function waiting({ by, proposer, since }: Approval, context: CardContext): string {
  const blanks = { who: context.officerName(proposer), since: context.texts.formatMoment(since) }
  return by === 'diskominfo'
    ? context.texts.say('desk-status-approval-diskominfo', blanks)
    : context.texts.say('desk-status-approval', blanks)
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

/** One line per version, so that everybody sees which of them the citizen has. */
function describeVersion(
  { delivery, correction }: FormerAnswer,
  number: number,
  { texts, officerName }: CardContext,
): string {
  const said = texts.say(`desk-delivery-${delivery}`)
  const name = versionName({ number, recalled: correction?.recalled }, texts)
  if (!correction) return `• ${name}: ${said}`
  const given = {
    name,
    who: officerName(correction.officer),
    at: texts.formatMoment(correction.at),
    delivery: said,
  }
  return `• ${texts.say('desk-status-version', given)}`
}

/** "Jawaban", "Ralat 1", "Ralat 2 (jawaban ditarik)". */
export function versionName(
  { number, recalled }: { number: number; recalled?: boolean | undefined },
  texts: Texts,
): string {
  if (number === 1) return texts.say('desk-label-answer')
  return texts.say(recalled ? 'desk-label-recall' : 'desk-label-correction', { number: number - 1 })
}
