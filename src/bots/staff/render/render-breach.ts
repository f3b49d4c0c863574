import { TRIAGE } from '../../../office/index.ts'
import { type Breach, type CaseFigures, caseFigures } from '../../../reports/index.ts'
import {
  type BreachCause,
  breachCauseSchema,
  type CardView,
  type CaseHistory,
  type InquiryId,
  maskPersonalData,
  promiseOf,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { type CardContext, deskName } from './card-context.ts'
import { describeHoldings } from './describe-holdings.ts'
import { type Button, nothing, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, cutText, joined, marked, type Piece, slice, styled } from './styled-text.ts'
import { tameText } from './tame-text.ts'

/** UTF-16 units of an officer's own words. */
const WORDS = 500

/** A deadline that passed: how it came about, what the log suggests, and what *Diskominfo* has found. `words`: why it was taken back. */
export function renderBreach(
  { inquiry, events }: CaseHistory,
  words: string | null,
  { choose, again }: { choose: boolean; again: boolean },
  context: CardContext,
): Rendered {
  const { texts, now } = context
  const figures = caseFigures(events, now)
  const breach = figures.breach.value
  if (!breach) return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  const line = (label: string, value: string) => styled(bold(label), ': ', value)
  const content = joined(
    [
      bold(texts.say('desk-breach-heading', { ticket })),
      joined(
        [
          line(texts.say('desk-label-due'), texts.formatMoment(breach.at)),
          breach.holding ? line(texts.say('desk-breach-holder'), deskName(context, breach.holding.desk)) : '',
          line(texts.say('desk-label-status'), sayEnd(figures, breach, texts)),
        ],
        '\n',
      ),
      describeHoldings(figures, context),
      finding(inquiry, breach, words, context),
    ],
    '\n\n',
  )
  const buttons = choose ? causes(inquiry.id, texts) : rulingButtons(inquiry.id, breach, texts)
  return post(slice(content, 0, TEXT_LIMIT), { buttons, instead: again })
}

/** What *Diskominfo* may say under a notice of a deadline that passed: the suggested cause at once, or something else. */
function rulingButtons(id: InquiryId, { ruling, proposed }: Breach, texts: Texts): Button[][] {
  const other = button(texts.say('desk-button-other-cause'), { verb: 'causes', breach: id })
  const back = button(texts.say('desk-button-take-back'), { verb: 'take-back', breach: id })
  if (ruling?.type === 'taken-back') return [[other]]
  if (ruling) return [[other, back]]
  const label = texts.say('desk-button-cause', { cause: sayCause(proposed, texts) })
  return [[button(label, { verb: 'cause', breach: id, cause: proposed })], [other, back]]
}

/** The same under a notice to *Diskominfo* that a deadline passed. */
export function offerRuling(
  notice: Rendered,
  { watch, approver }: { watch: boolean; approver?: boolean | undefined },
  view: CardView,
  breach: Breach | null,
  texts: Texts,
): Rendered {
  const toDiskominfo = watch || (view.desk === TRIAGE && !approver)
  if (notice.type !== 'post' || !toDiskominfo || !breach) return notice
  const proposed = texts.say('desk-breach-proposed', { cause: sayCause(breach.proposed, texts) })
  const suggestion = breach.ruling ? '' : proposed
  const buttons = rulingButtons(view.inquiry.id, breach, texts)
  return { ...notice, parts: [joined([...notice.parts, suggestion], '\n\n')], buttons }
}

function sayCause(cause: BreachCause, texts: Texts): string {
  return texts.say(`desk-cause-${cause}`)
}

function causes(id: InquiryId, texts: Texts): Button[][] {
  return [
    ...breachCauseSchema.options.map((cause) => [
      button(sayCause(cause, texts), { verb: 'cause', breach: id, cause }),
    ]),
    [button(texts.say('desk-button-back-to-breach'), { verb: 'breach-again', breach: id })],
  ]
}

/** How the case stands, or ended, seen from its deadline. */
function sayEnd({ closedAt, asOf, standing }: CaseFigures, { at }: Breach, texts: Texts): string {
  const after = texts.formatDuration((closedAt ?? asOf).getTime() - at.getTime())
  if (!closedAt) return texts.say('desk-breach-open', { after })
  return texts.say(standing === 'answered' ? 'desk-breach-answered' : 'desk-breach-closed', { after })
}

function finding(
  inquiry: CaseHistory['inquiry'],
  { ruling: found, proposed }: Breach,
  words: string | null,
  { texts, officerName }: CardContext,
): Piece {
  const ruling = promiseOf(inquiry)?.ruling
  if (!found || !ruling)
    return joined(
      [
        texts.say('desk-breach-proposed', { cause: sayCause(proposed, texts) }),
        marked('italic', texts.say(`desk-because-${proposed}`)),
      ],
      '\n',
    )
  const said = { who: officerName(ruling.officer), at: texts.formatMoment(ruling.at) }
  if (ruling.type === 'explained')
    return texts.say('desk-breach-explained', { ...said, cause: sayCause(ruling.cause, texts) })
  const reason = texts.say(`desk-take-back-${ruling.reason}`)
  const own =
    words === null ? '' : cutText(tameText(maskPersonalData(words)), WORDS, texts.say('desk-card-cut'))
  return joined([texts.say('desk-breach-taken-back', { ...said, reason }), marked('blockquote', own)], '\n')
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
