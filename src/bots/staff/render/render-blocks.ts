import {
  BLOCK_DAYS,
  type Block,
  blockReasonSchema,
  type DeskMessage,
  type Views,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { type Button, nothing, post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'

type About = Extract<DeskMessage, { type: 'block-question' | 'blocks' }>

/** Blocks shown with a button each; with more than these the command line helps. */
const SHOWN = 20

/** Loads what *Diskominfo* asked to see of the block list. */
export async function prepareBlocks(
  message: About,
  views: Pick<Views, 'inquiry' | 'blocks'>,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  if (message.type === 'blocks') {
    const all = await views.blocks(now)
    return () => renderBlocks(all, message.again, texts)
  }
  const inquiry = await views.inquiry(message.inquiry)
  return () => (inquiry ? renderQuestion(message, texts.formatTicket(inquiry.ticket), texts) : nothing)
}

function renderQuestion(
  { inquiry: author, reason: why, days }: Extract<About, { type: 'block-question' }>,
  ticket: string,
  texts: Texts,
): Rendered {
  const no = button(texts.say('desk-button-cancel'), { verb: 'block-no', author })
  if (why === null) {
    const reasons = blockReasonSchema.options.map((one) => [
      button(texts.say(`desk-block-reason-${one}`), { verb: 'block-why', author, why: one }),
    ])
    return post(styled(texts.say('desk-block-why', { ticket })), { buttons: [...reasons, [no]] })
  }
  const reason = texts.say(`desk-block-reason-${why}`)
  if (days === null) {
    const lengths = BLOCK_DAYS.map((count) =>
      button(texts.say('desk-button-block-days', { days: count }), {
        verb: 'block-for',
        author,
        why,
        days: count,
      }),
    )
    const text = styled(texts.say('desk-block-for', { ticket, reason }))
    return post(text, { buttons: [lengths, [no]], instead: true })
  }
  const yes = button(texts.say('desk-button-block-yes'), { verb: 'block-yes', author, why, days })
  const text = styled(texts.say('desk-block-confirm', { ticket, reason, days }))
  return post(text, { buttons: [[yes, no]], instead: true })
}

function renderBlocks(all: Block[], again: boolean, texts: Texts): Rendered {
  if (all.length === 0) return post(styled(texts.say('desk-blocks-none')), { instead: again })
  const shown = all.slice(0, SHOWN)
  const lines = shown.map(({ ticket, reason, until }) =>
    texts.say('desk-blocks-line', {
      ticket: texts.formatTicket(ticket),
      reason: texts.say(`desk-block-reason-${reason}`),
      until: texts.formatMoment(until),
    }),
  )
  const buttons = shown.map(({ id, ticket }) => [
    button(texts.say('desk-button-unblock', { ticket: texts.formatTicket(ticket) }), {
      verb: 'unblock',
      block: id,
    }),
  ])
  const heading = bold(texts.say('desk-blocks-heading', { count: all.length }))
  return post(joined([heading, lines.join('\n'), texts.say('desk-blocks-how')], '\n\n'), {
    buttons,
    instead: again,
  })
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
