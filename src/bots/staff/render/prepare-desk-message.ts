import type { GapReport } from '../../../knowledge/index.ts'
import type { InstansiId, OfficerId } from '../../../office/index.ts'
import { type CaseLog, caseFigures } from '../../../reports/index.ts'
import {
  type CardView,
  type DeskMessage,
  type InquiryId,
  deadlineClock,
  type Views,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type CardContext, isHeldHere, meantFor } from './card-context.ts'
import { officersOn } from './officers-on.ts'
import { findNames } from './name-finder.ts'
import { prepareApproval, prepareApprovalSettings } from './render-approval.ts'
import { describeDeadline } from '../../describe-deadline.ts'
import { styled } from './styled-text.ts'
import { type OfferDashboard, prepareDashboardLink } from './render-dashboard-link.ts'
import { renderCard } from './render-card.ts'
import {
  renderAnswerPrompt,
  renderChooseInstansi,
  renderChooseReason,
  renderChooseRejection,
  renderEditPrompt,
} from './render-draft.ts'
import { prepareConflicts } from './render-conflicts.ts'
import { renderLink } from './render-link.ts'
import { renderDeskFaults } from './render-desk-faults.ts'
import { prepareErasure } from './render-erased.ts'
import { renderGaps } from './render-gaps.ts'
import { offerRuling } from './render-breach.ts'
import { renderAdoptPrompt, renderChooseKind } from './render-input.ts'
import { prepareBlocks } from './render-blocks.ts'
import { prepareBreach } from './prepare-breach.ts'
import { prepareCaseList } from './prepare-case-list.ts'
import { prepareDraft } from './prepare-draft.ts'
import { prepareNotice } from './render-notice.ts'
import { prepareProposal } from './prepare-proposal.ts'
import { prepareDecreesEnd } from './render-decrees-end.ts'
import { prepareRegister } from './render-register.ts'
import { prepareTemplates } from './render-templates.ts'
import { prepareReview } from './render-review.ts'
import { renderChooseDelay, renderChooseEstimate } from './render-delay.ts'
import { renderQuestionPrompt } from './render-question.ts'
import { renderWholeWords } from './render-whole-words.ts'
import { renderReminder, renderUnreached } from './render-reminder.ts'
import { nothing, post, type Rendered } from './rendered.ts'

export interface Dependencies {
  views: Views & CaseLog
  texts: Texts
  gaps: FindGaps
  dashboard: OfferDashboard
}

/** What citizens asked in vain in the last days, at this desk or (null) at all. */
export type FindGaps = (desk: InstansiId | null, days: number) => Promise<GapReport>

const silence = () => nothing

/**
 * Loads what a message is about; what it gives puts that into words, as it is true now: a message that waited may have
 * nothing left to say. Loading may fail and be tried again; failing to find the words is our bug.
 */
export async function prepareDeskMessage(
  message: DeskMessage,
  { views, texts, gaps, dashboard }: Dependencies,
  now: Date,
): Promise<() => Rendered> {
  switch (message.type) {
    case 'card':
      return withCard(message, (view, context) => {
        if (!isHeldHere(view)) return nothing
        const { content, buttons } = renderCard(view, context)
        return post(content, { buttons })
      })
    case 'card-refresh': {
      const posted = await views.postedCard(message.inquiry, message.referral)
      if (!posted) return silence
      const { chatId, messageId } = posted
      return withCard(message, (view, context) => ({
        type: 'edit',
        chatId,
        messageId,
        ...renderCard(view, context),
      }))
    }
    case 'reminder':
      return withCard(message, (view, context) => renderReminder(message, view, context))
    case 'overdue': {
      const found = await views.caseHistory(message.inquiry)
      const breach = found && caseFigures(found.events, now).breach.value
      return withCard(message, (view, context) =>
        offerRuling(renderReminder(message, view, context), message, view, breach, texts),
      )
    }
    case 'breach':
    case 'breaches':
    case 'take-back-prompt':
      return prepareBreach(message, views, texts, now)
    case 'approver-unreached':
      return withCard(message, (view, context) => renderUnreached(message, view, context), message.officer)
    case 'preview':
    case 'preview-refresh':
    case 'draft-files':
      return prepareDraft(message, views, texts, now)
    case 'deadline': {
      const inquiry = await views.inquiry(message.inquiry)
      const clock = inquiry && deadlineClock(inquiry, now)
      if (!inquiry || !clock) return silence
      const hours = await views.officeHours(clock.calendar)
      const [ticket, due] = [texts.formatTicket(inquiry.ticket), texts.formatMoment(new Date(clock.dueAt))]
      const how = describeDeadline(clock, hours, texts)
      return () => post(styled(texts.say('desk-deadline', { ticket, due, how })))
    }
    case 'answer-prompt': {
      const inquiry = await views.inquiry(message.inquiry)
      return inquiry ? () => renderAnswerPrompt(inquiry, texts) : silence
    }
    case 'choose-kind':
    case 'adopt-prompt': {
      const inquiry = await views.inquiry(message.inquiry)
      const render = message.type === 'choose-kind' ? renderChooseKind : renderAdoptPrompt
      return inquiry ? () => render(inquiry, texts) : silence
    }
    case 'clarification-prompt': {
      const view = await views.draft(message.draft)
      return view ? () => renderQuestionPrompt(view, texts) : silence
    }
    case 'edit-prompt': {
      const view = await views.draft(message.draft)
      return view ? () => renderEditPrompt(view, texts) : silence
    }
    case 'choose-instansi': {
      const view = await views.draft(message.draft)
      const { instansiName } = await findNames(views, texts, { instansi: message.instansi, officers: [] })
      const offered = message.instansi.map((id) => ({ id, name: instansiName(id) }))
      return view ? () => renderChooseInstansi(view, offered, texts) : silence
    }
    case 'choose-reason': {
      const view = await views.draft(message.draft)
      if (!view) return silence
      const { content } = view.draft
      const to = content.type === 'transfer' ? content.to : null
      const name = to === null ? view.instansi.name : await nameOf(to)
      return () => renderChooseReason(view, name, texts)
    }
    case 'choose-rejection': {
      const view = await views.draft(message.draft)
      return view ? () => renderChooseRejection(view, texts) : silence
    }
    case 'choose-estimate': {
      const view = await views.draft(message.draft)
      return view ? () => renderChooseEstimate(view, message, texts) : silence
    }
    case 'choose-delay': {
      const view = await views.draft(message.draft)
      return view ? () => renderChooseDelay(view, texts) : silence
    }
    case 'open-tickets':
    case 'case':
    case 'case-refresh':
    case 'found':
    case 'recap':
      return prepareCaseList(message, views, texts, now)
    case 'dashboard-link':
      return prepareDashboardLink(message.officer, dashboard, texts)
    case 'conflicts':
      return prepareConflicts(message, views, texts)
    case 'desk-faults': {
      const named = message.found.flatMap(({ instansi }) => instansi)
      const { instansiName } = await findNames(views, texts, { instansi: named, officers: [] })
      return () => renderDeskFaults(message, instansiName, texts)
    }
    case 'knowledge-gaps': {
      const report = await gaps(message.desk, message.days)
      const instansi = message.desk === null ? null : await nameOf(message.desk)
      return () => renderGaps(report, { instansi, days: message.days }, texts)
    }
    case 'attachments': {
      const inquiry = await views.inquiry(message.inquiry)
      if (!inquiry) return silence
      const ticket = texts.formatTicket(inquiry.ticket)
      const { attachments: files } = message
      const caption = texts.say('desk-attachments-caption', { ticket })
      return () => ({ type: 'files', files, caption, from: 'citizen' })
    }
    case 'whole-words':
      return withCard(message, (view, context) => renderWholeWords(message, view, context))
    case 'approval-request':
    case 'return-prompt':
    case 'returned-answer':
      return prepareApproval(message, views, texts)
    case 'approval-mode':
    case 'deputies':
      return prepareApprovalSettings(message, views, texts)
    case 'block-question':
    case 'blocks':
      return prepareBlocks(message, views, texts, now)
    case 'decrees-end':
      return prepareDecreesEnd(message, views, texts, now)
    case 'register':
    case 'registered-officer':
    case 'register-change':
      return prepareRegister(message, views, texts, now)
    case 'proposal':
    case 'approval':
    case 'proposal-news':
    case 'proposal-prompt':
    case 'proposal-faults':
      return prepareProposal(message, views, texts)
    case 'templates':
    case 'template':
      return prepareTemplates(message, views, texts)
    case 'entry-review':
      return prepareReview(message.review, views, texts)
    case 'channel-link':
    case 'channel-news': {
      const link = await views.channelLink()
      return () => renderLink(message, link, texts)
    }
    case 'erased-message':
    case 'erasure-remains':
      return prepareErasure(message, views, texts)
    case 'notice':
      return prepareNotice(message, views, texts)
  }

  async function nameOf(id: InstansiId): Promise<string> {
    return (await findNames(views, texts, { instansi: [id], officers: [] })).instansiName(id)
  }

  async function withCard(
    { inquiry, referral }: { inquiry: InquiryId; referral: number },
    render: (view: CardView, context: CardContext) => Rendered,
    officer: OfficerId | null = null,
  ): Promise<() => Rendered> {
    const view = await views.card(inquiry, referral)
    if (!view) return silence
    const names = await findNames(views, texts, {
      instansi: [view.desk, view.movedTo, view.movedFrom, meantFor(view)],
      officers: [...officersOn(view, now), officer],
    })
    const sharing = await views.sharingRules()
    return () => render(view, { texts, now, sharing, ...names })
  }
}
