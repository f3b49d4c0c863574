import { type CardView, claimOf, currentWords, type DeskMessage } from '../../../routing/index.ts'
import { splitText, TELEGRAM_TEXT_LIMIT } from '../../split-text.ts'
import { type CardContext, isHeldHere } from './card-context.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { joined, marked, slice, type StyledText } from './styled-text.ts'
import { visibleText } from './tame-text.ts'

type WholeWords = Extract<DeskMessage, { type: 'whole-words' }>

/** What the citizen wrote, every word of it, for the officer who holds the case at this moment; nothing for anybody else. */
export function renderWholeWords({ officer }: WholeWords, view: CardView, context: CardContext): Rendered {
  const { texts, now } = context
  if (!isHeldHere(view) || claimOf(view.inquiry, now)?.officer !== officer) return nothing
  const heading = texts.say('desk-whole-words', { ticket: texts.formatTicket(view.inquiry.ticket) })
  // Set apart as it was typed: Telegram makes nothing in it clickable, and an address or a number can be copied.
  const said = currentWords(view.words).map(({ text }) => marked('pre', visibleText(text)))
  return post(partsOf(joined([heading, ...said], '\n\n')), { guarded: true })
}

function partsOf(whole: StyledText): StyledText[] {
  let from = 0
  return splitText(whole.text, TELEGRAM_TEXT_LIMIT).map((part) => {
    const start = whole.text.indexOf(part, from)
    from = start + part.length
    return slice(whole, start, from)
  })
}
