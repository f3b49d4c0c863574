import { type CardView, claimOf, currentWords, type DeskMessage } from '../../../routing/index.ts'
import { splitText, TELEGRAM_TEXT_LIMIT } from '../../split-text.ts'
import { type CardContext, isHeldHere } from './card-context.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { tameText } from './tame-text.ts'
import { styled } from './styled-text.ts'

type WholeWords = Extract<DeskMessage, { type: 'whole-words' }>

/** What the citizen wrote, every word of it, for the officer who holds the case at this moment; nothing for anybody else. */
export function renderWholeWords({ officer }: WholeWords, view: CardView, context: CardContext): Rendered {
  const { texts, now } = context
  if (!isHeldHere(view) || claimOf(view.inquiry, now)?.officer !== officer) return nothing
  const heading = texts.say('desk-whole-words', { ticket: texts.formatTicket(view.inquiry.ticket) })
  const said = currentWords(view.words).map(({ text }) => tameText(text))
  const parts = splitText([heading, ...said].filter((part) => part !== '').join('\n\n'), TELEGRAM_TEXT_LIMIT)
  return post(
    parts.map((part) => styled(part)),
    { guarded: true },
  )
}
