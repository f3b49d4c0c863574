import type { ChannelLink, DeskMessage } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { writeButton } from '../callback-data.ts'
import { type Button, nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

/** How WhatsApp's number stands; null: nobody has noted it yet. */
export function renderLink(
  message: Extract<DeskMessage, { type: 'channel-link' | 'channel-news' }>,
  link: ChannelLink | null,
  texts: Texts,
): Rendered {
  if (message.type === 'channel-news') return renderNews(message, link, texts)
  const { unlink = false } = message
  const at = link ? texts.formatMoment(link.since) : ''
  switch (link?.is) {
    case 'linked':
      return renderLinked({ number: link.number, at, unlink }, texts)
    case 'waiting':
      return post(styled(texts.say('desk-link-waiting')))
    case 'lost':
      return post(styled(texts.say(`desk-link-lost-${link.loss}`, { at })))
    default:
      return post(styled(texts.say('desk-link-starting')))
  }
}

function renderLinked(
  { number, at, unlink }: { number: string; at: string; unlink: boolean },
  texts: Texts,
): Rendered {
  const button = (name: 'unlink' | 'unlink-yes' | 'unlink-no'): Button => ({
    label: texts.say(`desk-button-${name}`),
    data: writeButton({ verb: name, number: Number(number) }),
  })
  return unlink
    ? post(styled(texts.say('desk-link-unlink', { number })), {
        buttons: [[button('unlink-yes'), button('unlink-no')]],
        instead: true,
      })
    : post(styled(texts.say('desk-link-linked', { number, at })), { buttons: [[button('unlink')]] })
}

/** What became of the number, for *Diskominfo*'s desk. */
function renderNews(
  { news, at, passed }: Extract<DeskMessage, { type: 'channel-news' }>,
  link: ChannelLink | null,
  texts: Texts,
): Rendered {
  const moment = texts.formatMoment(new Date(at))
  if (passed) {
    const { times, until } = passed
    const ended = texts.formatMoment(new Date(until))
    return post(styled(texts.say('desk-link-passed', { why: news, at: moment, until: ended, times })))
  }
  if (news !== 'linked') return post(styled(texts.say(`desk-link-lost-${news}`, { at: moment })))
  // Lost again by now: that is told next.
  if (link?.is !== 'linked') return nothing
  return post(styled(texts.say('desk-link-linked', { number: link.number, at: moment })))
}
