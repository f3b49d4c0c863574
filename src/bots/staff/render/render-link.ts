import type { ChannelLink, DeskMessage } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

/** How WhatsApp's number stands; null: nobody has noted it yet. */
export function renderLink(link: ChannelLink | null, texts: Texts): Rendered {
  const at = link ? texts.formatMoment(link.since) : ''
  switch (link?.is) {
    case 'linked':
      return post(styled(texts.say('desk-link-linked', { number: link.number, at })))
    case 'waiting':
      return post(styled(texts.say('desk-link-waiting')))
    case 'lost':
      return post(styled(texts.say(`desk-link-lost-${link.loss}`, { at })))
    default:
      return post(styled(texts.say('desk-link-starting')))
  }
}

/** What became of the number, for *Diskominfo*'s desk. */
export function renderLinkNews(
  { news, at }: Extract<DeskMessage, { type: 'channel-news' }>,
  link: ChannelLink | null,
  texts: Texts,
): Rendered {
  const moment = texts.formatMoment(new Date(at))
  if (news !== 'linked') return post(styled(texts.say(`desk-link-lost-${news}`, { at: moment })))
  // Lost again by now: that is told next.
  if (link?.is !== 'linked') return nothing
  return post(styled(texts.say('desk-link-linked', { number: link.number, at: moment })))
}
