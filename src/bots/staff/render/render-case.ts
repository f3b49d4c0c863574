import { type CardView, type CaseHistory, maskPersonalData, promiseOf } from '../../../routing/index.ts'
import { caseFigures } from '../../../reports/index.ts'
import type { CardContext } from './card-context.ts'
import { describeEvent } from './describe-event.ts'
import { nameFiles } from './describe-files.ts'
import { describeHoldings } from './describe-holdings.ts'
import { quoteWords } from './quote-words.ts'
import { renderCard } from './render-card.ts'
import { post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, cutText, joined, marked, type Piece, type StyledText, slice, styled } from './styled-text.ts'
import { tameText } from './tame-text.ts'

/** UTF-16 units for the words, the answer and the history. */
const WORDS = 1_200
const ANSWER = 600
const HISTORY = 1_200

/** One case with what happened to it, latest last. `card`: where the officer may act on it here; `posted`: where it stands. */
export function renderCase(
  found: CaseHistory,
  card: CardView | null,
  posted: { chatId: number; messageId: number } | null,
  context: CardContext,
): Rendered {
  const { texts } = context
  const { inquiry, words } = found
  const promised = promiseOf(inquiry)
  const due = promised && texts.formatMoment(promised.dueAt)
  const facts = [
    styled(bold(texts.say('desk-label-kind')), ': ', texts.say(`kind-${inquiry.kind}`)),
    styled(bold(texts.say('desk-label-channel')), ': ', texts.say(`channel-${inquiry.channel}`)),
    due === null ? '' : styled(bold(texts.say('desk-label-due')), ': ', due),
  ]
  const content = joined(
    [
      bold(texts.say('desk-card-heading', { ticket: texts.formatTicket(inquiry.ticket) })),
      joined(facts, '\n'),
      inquiry.erased ? texts.say('desk-erased') : quoteWords(words, context, WORDS),
      inquiry.erased ? '' : answer(found, context),
      describeHoldings(caseFigures(found.events, context.now), context),
      history(found, context),
    ],
    '\n\n',
  )
  const buttons = card ? renderCard(card, context).buttons : []
  const cut = slice(content, 0, TEXT_LIMIT)
  return posted ? { type: 'edit', ...posted, content: cut, buttons } : post(cut, { buttons })
}

function answer({ answer: given }: CaseHistory, { texts }: CardContext): Piece {
  if (!given) return ''
  const text = cutText(tameText(maskPersonalData(given.text)), ANSWER, texts.say('desk-card-cut'))
  const files = nameFiles(given.files ?? [], texts)
  const along = files === '' ? '' : texts.say('desk-answer-files', { files })
  const said = joined([marked('blockquote', text), along], '\n')
  return styled(bold(texts.say('desk-label-answer')), ':\n', said)
}

/** The latest events for which there is room; how many are left out is said. */
function history({ events }: CaseHistory, context: CardContext): StyledText {
  const { texts } = context
  const all = events.flatMap((event) => describeEvent(event, context) ?? [])
  const shown: string[] = []
  let left = HISTORY
  for (const line of all.toReversed()) {
    left -= line.length + 1
    if (left < 0) break
    shown.unshift(line)
  }
  const hidden = all.length - shown.length
  const earlier = hidden > 0 ? texts.say('desk-history-earlier', { count: hidden }) : ''
  return joined([bold(texts.say('desk-label-history')), earlier, ...shown], '\n')
}
