import {
  type Channel,
  type ChannelName,
  type CitizenMessage,
  type Delivery,
  type Outgoing,
  Unreachable,
  type Views,
} from '../../routing/index.ts'
import type { Languages, Texts } from '../../texts/index.ts'
import { Unrenderable } from '../unrenderable.ts'
import { type CitizenViews, loadShown, type OfferedTopics } from './load-shown.ts'
import { renderCitizen, type Shown } from './render-citizen.ts'

interface Dependencies {
  /** The channels that are switched on. */
  channels: Partial<Record<ChannelName, Pick<Channel, 'send' | 'edit'>>>
  views: CitizenViews
  languages: Pick<Languages, 'in' | 'offered'>
  topics: OfferedTopics
}

/**
 * The courier's `deliver` for citizens: words are made when the message goes out, in the language that the citizen has chosen
 * by then, so that it shows what is true then.
 * Throws what `Channel.send` throws, and `Unrenderable`.
 */
export function createCitizenSender({ channels, views, languages, topics }: Dependencies) {
  return async ({
    to,
    first = false,
  }: Delivery): Promise<{ messageId: string | null; missingFiles?: number }> => {
    if (to.kind !== 'citizen') throw new Unrenderable('A message to officers came to the citizens’ sender')
    const channel = channels[to.channel]
    // Not the message's fault: it waits until the channel is switched on again.
    if (channel === undefined) throw new Error(`The channel ${to.channel} is switched off`)
    const message = await asOfNow(to.message, views)
    if (!message) return { messageId: null }
    const shown = { ...(await loadShown(message, views, topics)), languages: languages.offered }
    const texts = languages.in(message.type === 'erased' ? message.language : to.language)
    const rendered = render(message, shown, texts)
    if (message.type === 'answer-mark') return mark(channel, to.address, rendered, shown.answer)
    const outgoing = first ? introduced(rendered, message, texts) : rendered
    const { messageId, missing = [] } = await channel.send(to.address, outgoing)
    return missing.length > 0 ? { messageId, missingFiles: missing.length } : { messageId }
  }
}

/** What is no longer true once the question is closed or somebody else's. */
const OVERTAKEN: readonly CitizenMessage['type'][] = [
  'referred',
  'moved',
  'overdue',
  'clarification',
  'resumed',
]

/** Whoever needs help now is spared it; the others say it themselves. */
const NO_PLACE_FOR_IT: readonly CitizenMessage['type'][] = ['emergency', 'welcome', 'privacy', 'erased']

/** At the first contact one sentence says what is kept. */
function introduced(outgoing: Outgoing, { type }: CitizenMessage, texts: Texts): Outgoing {
  if (NO_PLACE_FOR_IT.includes(type)) return outgoing
  return { ...outgoing, text: `${outgoing.text}\n\n${texts.say('citizen-privacy-first')}` }
}

/** Best effort: some channels can't change what they sent, and Telegram not for ever. The *ralat* itself was sent before. */
async function mark(
  channel: Pick<Channel, 'edit'>,
  address: string,
  outgoing: Outgoing,
  answer: Shown['answer'],
): Promise<{ messageId: null }> {
  const messageId = answer?.sentAs ?? null
  if (messageId === null) return { messageId: null }
  try {
    await channel.edit?.({ address, messageId }, outgoing)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
  }
  return { messageId: null }
}

/**
 * News that waited for the morning (or for Telegram) and was overtaken: the question is answered, withdrawn, or with
 * somebody else by now, and the citizen has read so, or will next. Sent all the same it would contradict that. Only the
 * apology for a broken promise outlives a change of hands; it then names who holds the question now.
 */
async function asOfNow(
  message: CitizenMessage,
  views: Pick<Views, 'inquiry'>,
): Promise<CitizenMessage | null> {
  if (message.type === 'official-answer') return (await isStillOwed(message, views)) ? message : null
  if (!OVERTAKEN.includes(message.type) || !('inquiry' in message)) return message
  const state = (await views.inquiry(message.inquiry))?.state
  if (state?.name !== 'referred') return null
  // Asked again only while we still wait for that very reply; told that the clock runs only while it does.
  if (message.type === 'clarification') return state.pause?.number === message.number ? message : null
  if (message.type === 'resumed') return state.pause ? null : message
  if (!('holder' in message)) return message
  const { holder } = state.referral
  if (message.type === 'overdue') return { ...message, holder }
  return holder.desk === message.holder.desk ? message : null
}

/** A version that a *ralat* stands in for goes out no more, and a further attempt is needless once another one has succeeded. */
async function isStillOwed(
  { inquiry, answerId, again }: Extract<CitizenMessage, { type: 'official-answer' }>,
  views: Pick<Views, 'inquiry'>,
): Promise<boolean> {
  const state = (await views.inquiry(inquiry))?.state
  if (state?.name !== 'answered') return !again
  return state.answerId === answerId && (!again || state.delivery !== 'delivered')
}

/** Whatever goes wrong in our own words is our bug, not the platform's mood. */
function render(message: CitizenMessage, shown: Shown, texts: ReturnType<Languages['in']>): Outgoing {
  try {
    return renderCitizen(message, shown, texts)
  } catch (error) {
    if (error instanceof Unrenderable) throw error
    throw new Unrenderable(`A message of type ${message.type} cannot be rendered`, { cause: error })
  }
}
