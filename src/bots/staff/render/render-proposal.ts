import type { InstansiId, OfficerId } from '../../../office/index.ts'
import type { ProposalFault, ProposalField, ProposalView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { splitText } from '../../split-text.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { fingerprintOf } from '../proposal-fingerprint.ts'
import { type Button, nothing, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, cutText, joined, marked, type Piece, type StyledText, styled } from './styled-text.ts'
import { tameLine, tameText } from './tame-text.ts'

/** What a proposal is rendered with; names were loaded before. */
export interface ProposalContext {
  texts: Texts
  instansiName(id: InstansiId): string
  officerName(id: OfficerId): string
}

/** Longest quotes of what isn't the answer, in UTF-16 units. */
const QUESTION = 400
const LIST = 600
const NOTE = 600

/** The proposal, for its proposer to complete or for whoever may approve it; where that is over, what became of it. */
export function renderProposal(
  view: ProposalView,
  reader: 'proposer' | 'approver',
  context: ProposalContext,
): Rendered {
  const { standing } = view.proposal
  const open = standing.name === 'drafting' || standing.name === 'returned'
  if (reader === 'proposer' && !open) return renderNews(view, context)
  if (reader === 'approver' && standing.name !== 'submitted') return nothing
  const buttons = reader === 'proposer' ? toComplete(view, context.texts) : toJudge(view, context.texts)
  return post(parts(view, reader, context), { buttons })
}

/** What became of it, in the place of the message whose button was pressed. */
export function renderNews({ proposal, ticket: code }: ProposalView, context: ProposalContext): Rendered {
  const { texts } = context
  const { standing, content, aim } = proposal
  const ticket = texts.formatTicket(code)
  const who = context.officerName('by' in standing ? standing.by : proposal.proposer)
  const at = 'at' in standing ? texts.formatMoment(standing.at) : ''
  const said = () => {
    switch (standing.name) {
      case 'approved': {
        const blanks = { ticket, who, at, question: short(content.question), id: tameLine(standing.faq.id) }
        if (aim.as === 'new') return texts.say('proposal-news-approved', blanks)
        return texts.say(`proposal-news-approved-${aim.as}`, blanks)
      }
      case 'returned':
        return texts.say('proposal-news-returned', {
          ticket,
          who,
          at,
          note: quoted(standing.note, NOTE, texts),
        })
      case 'withdrawn':
        return texts.say('proposal-news-withdrawn', { ticket })
      default: {
        const instansi = context.instansiName(proposal.instansi)
        return texts.say(`proposal-news-${standing.name}`, { ticket, who, instansi })
      }
    }
  }
  return post(styled(said()), { instead: true })
}

/** The question for a field's new content, or for the note of whoever returns the proposal. */
export function renderProposalPrompt(
  { ticket }: ProposalView,
  field: ProposalField | 'note',
  texts: Texts,
): Rendered {
  const question = texts.say(`proposal-prompt-${field}`, { ticket: texts.formatTicket(ticket) })
  return post(styled(question), { ask: { hint: texts.say('proposal-placeholder'), authorOnly: false } })
}

/** Why it can't be submitted: what was found, and where, never the words themselves. */
export function renderFaults(
  { ticket }: ProposalView,
  faults: readonly ProposalFault[],
  texts: Texts,
): Rendered {
  const lines = faults.map(({ field: name, what, found }) => {
    const field = texts.say(`proposal-field-${name}`)
    return `• ${texts.say(`proposal-fault-${what}`, { field, found: texts.formatList(found) })}`
  })
  return post(
    joined(
      [
        bold(texts.say('proposal-faults', { ticket: texts.formatTicket(ticket) })),
        lines.join('\n'),
        texts.say('proposal-faults-end'),
      ],
      '\n\n',
    ),
  )
}

/** One message where it fits; an answer that is longer is shown whole, in parts: nobody approves what wasn't shown. */
function parts(view: ProposalView, reader: 'proposer' | 'approver', context: ProposalContext): StyledText[] {
  const { texts } = context
  const { content, aim } = view.proposal
  const head = joined([heading(view, context), field('question', short(content.question), texts)], '\n\n')
  const label = styled(bold(texts.say('proposal-field-answer')), ':\n')
  const tail = joined([details(view, texts), closing(view, reader, context)], '\n\n')
  if (aim.as === 'phrasing') return [joined([head, closing(view, reader, context)], '\n\n')]
  const answer = tameText(content.answer)
  const whole = joined([head, styled(label, marked('blockquote', answer)), tail], '\n\n')
  if (whole.text.length <= TEXT_LIMIT) return [whole]
  const pieces = splitText(answer, TEXT_LIMIT - head.text.length - label.text.length - 2)
  return [
    ...pieces.map((piece, index) =>
      index === 0
        ? joined([head, styled(label, marked('blockquote', piece))], '\n\n')
        : marked('blockquote', piece),
    ),
    tail,
  ]
}

function heading({ proposal, ticket, changes }: ProposalView, context: ProposalContext): StyledText {
  const { texts } = context
  const { aim, standing } = proposal
  const target =
    aim.as === 'new'
      ? ''
      : texts.say(`proposal-heading-${aim.as}`, {
          id: tameLine(aim.entry),
          question: changes ? short(changes.question) : '',
        })
  const returned =
    standing.name === 'returned'
      ? texts.say('proposal-returned', {
          who: context.officerName(standing.by),
          note: quoted(standing.note, NOTE, texts),
        })
      : ''
  return joined(
    [
      bold(texts.say('proposal-heading', { ticket: texts.formatTicket(ticket) })),
      texts.say('proposal-owner', { instansi: context.instansiName(proposal.instansi) }),
      texts.say('proposal-by', { who: context.officerName(proposal.proposer) }),
      target,
      returned === '' ? '' : bold(returned),
    ],
    '\n',
  )
}

function details({ proposal: { content } }: ProposalView, texts: Texts): StyledText {
  const { keywords, legalBasis, validUntil } = content
  return joined(
    [
      field('keywords', quoted(keywords.join(', '), LIST, texts), texts),
      field('legalBasis', quoted(legalBasis ?? '', LIST, texts), texts),
      field('validUntil', validUntil ? texts.formatDay(validUntil) : texts.say('proposal-unlimited'), texts),
    ],
    '\n',
  )
}

function closing(
  { proposal, resembles }: ProposalView,
  reader: 'proposer' | 'approver',
  context: ProposalContext,
): StyledText {
  const { texts } = context
  const like =
    resembles && proposal.aim.as === 'new'
      ? texts.say('proposal-resembles', { question: short(resembles.question), id: tameLine(resembles.id) })
      : ''
  const instansi = context.instansiName(proposal.instansi)
  return joined(
    [
      like,
      marked('italic', texts.say('proposal-read-again')),
      reader === 'approver' ? texts.say('proposal-ask-approval', { instansi }) : '',
    ],
    '\n\n',
  )
}

function field(name: ProposalField, value: string, texts: Texts): StyledText {
  const shown: Piece = value === '' ? marked('italic', texts.say('proposal-none')) : value
  return styled(bold(texts.say(`proposal-field-${name}`)), ': ', shown)
}

function toComplete({ proposal, resembles }: ProposalView, texts: Texts): Button[][] {
  const { id, aim } = proposal
  const fill = (name: ProposalField) =>
    button(texts.say(`proposal-field-${name}`), { verb: 'fill', proposal: id, field: name })
  const toward = (as: 'new' | 'phrasing' | 'revision') => [
    button(texts.say(`proposal-button-aim-${as}`), { verb: 'aim', proposal: id, as }),
  ]
  const fields =
    aim.as === 'phrasing'
      ? [[fill('question')]]
      : [[fill('question'), fill('answer')], [fill('keywords'), fill('legalBasis')], [fill('validUntil')]]
  const aims = (['phrasing', 'revision', 'new'] as const).filter(
    (as) => as !== aim.as && (as === 'new' || resembles !== null),
  )
  const last: Button[] = [
    button(texts.say('proposal-button-submit'), {
      verb: 'submit',
      proposal: id,
      shown: fingerprintOf(proposal),
    }),
    button(texts.say('proposal-button-withdraw'), { verb: 'withdraw', proposal: id }),
  ]
  return [...fields, ...aims.map(toward), last]
}

function toJudge({ proposal }: ProposalView, texts: Texts): Button[][] {
  const { id } = proposal
  const shown = fingerprintOf(proposal)
  return [
    [
      button(texts.say('proposal-button-approve'), { verb: 'approve', proposal: id, shown }),
      button(texts.say('proposal-button-return'), { verb: 'return', proposal: id }),
    ],
  ]
}

function short(text: string): string {
  return cutText(tameLine(text), QUESTION, '…')
}

function quoted(text: string, limit: number, texts: Texts): string {
  return cutText(tameLine(text), limit, texts.say('desk-card-cut'))
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
