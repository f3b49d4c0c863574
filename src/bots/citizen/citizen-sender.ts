import {
  type Channel,
  type ChannelName,
  type CitizenMessage,
  type Clock,
  type Delivery,
  HELD_UP_MS,
  type Outgoing,
  type Sent,
  quietUntil,
  pauseOf,
  stillHolds,
  Unreachable,
  type Views,
} from '../../routing/index.ts'
import { type Languages, readStress, type Texts, withoutStress } from '../../texts/index.ts'
import type { Offers } from '../offers.ts'
import { Unrenderable } from '../unrenderable.ts'
import { type CitizenViews, loadShown, type OfferedTopics } from './load-shown.ts'
import { renderCitizen, type Shown } from './render-citizen.ts'

interface Dependencies {
  /** The channels that are switched on. */
  channels: Partial<Record<ChannelName, Pick<Channel, 'send' | 'edit'>>>
  views: CitizenViews
  languages: Pick<Languages, 'in' | 'offered'>
  topics: OfferedTopics
  clock: Pick<Clock, 'now'>
  /** Where choices are noted: they may be typed. */
  offers: Pick<Offers, 'begin' | 'said'>
}

/**
 * The courier's `deliver` for citizens: words are made when the message goes out, in the language that the citizen has chosen
 * by then, so that it shows what is true then.
 * Throws what `Channel.send` throws, and `Unrenderable`.
 */
export function createCitizenSender({ channels, views, languages, topics, clock, offers }: Dependencies) {
  return async ({
    to,
    first = false,
  }: Delivery): Promise<{ messageId: string | null; missingFiles?: number }> => {
    if (to.kind !== 'citizen') throw new Unrenderable('A message to officers came to the citizens’ sender')
    const channel = channels[to.channel]
    // Not the message's fault: it waits until the channel is switched on again.
    if (channel === undefined) throw new Error(`The channel ${to.channel} is switched off`)
    const { timeZone } = languages.in(to.language)
    const message = await asOfNow(to.message, views, { now: clock.now(), timeZone })
    if (!message) return { messageId: null }
    const shown = { ...(await loadShown(message, views, topics)), languages: languages.offered }
    const own = message.type === 'emergency' ? message.language : undefined
    const texts = languages.in(message.type === 'erased' ? message.language : (own ?? to.language))
    const rendered = withHint(render(message, shown, texts), texts)
    if (message.type === 'answer-mark') {
      await change(channel, { address: to.address, messageId: shown.answer?.sentAs ?? null }, rendered)
      return { messageId: null }
    }
    if (message.type === 'rated') {
      const question = await views.rating(message.answerId)
      const place = { address: to.address, messageId: question?.sentAs ?? null }
      if (await change(channel, place, rendered)) return { messageId: null }
    }
    const words = first ? introduced(rendered, message, texts) : rendered
    const outgoing = { ...words, occasion: { heardAt: to.heardAt, type: message.type } }
    const { messageId, missing = [] } = await sendNoting(channel, offers, to.address, outgoing)
    return missing.length > 0 ? { messageId, missingFiles: missing.length } : { messageId }
  }
}

/** Sends it, and notes which choices it offers, so that they can be typed as well. */
async function sendNoting(
  channel: Pick<Channel, 'send'>,
  offers: Dependencies['offers'],
  address: string,
  outgoing: Outgoing,
): Promise<Sent> {
  const choices = outgoing.choices ?? []
  const noted = choices.length > 0 ? offers.begin(address) : undefined
  try {
    const sent = await channel.send(address, outgoing)
    // It is sent, and must not go out twice because nobody could note what it offers.
    await offers.said(address, sent, choices).catch(() => {})
    return sent
  } finally {
    noted?.()
  }
}

/** What is no longer true once the question is closed or somebody else's. */
const OVERTAKEN: readonly CitizenMessage['type'][] = [
  'referred',
  'moved',
  'overdue',
  'delayed',
  'clarification',
  'resumed',
]

/** The state in which there is something to choose. */
const OFFERED = { suggestions: 'choosing', 'which-ticket': 'placing' } as const

/** Whoever needs help now is spared it, and of a group nothing is kept; the others say it themselves. */
const NO_PLACE_FOR_IT: readonly CitizenMessage['type'][] = [
  'emergency',
  'group-greeting',
  'welcome',
  'privacy',
  'erased',
]

/** At the first contact one sentence says what is kept. */
function introduced(outgoing: Outgoing, { type }: CitizenMessage, texts: Texts): Outgoing {
  if (NO_PLACE_FOR_IT.includes(type)) return outgoing
  return { ...outgoing, text: `${outgoing.text}\n\n${texts.say('citizen-privacy-first')}` }
}

/**
 * Puts something else in the place of a message of ours; false where that can't be done: some channels can't change what they
 * sent, and Telegram not for ever.
 */
async function change(
  channel: Pick<Channel, 'edit'>,
  { address, messageId }: { address: string; messageId: string | null },
  outgoing: Outgoing,
): Promise<boolean> {
  if (messageId === null || !channel.edit) return false
  try {
    await channel.edit({ address, messageId }, outgoing)
    return true
  } catch (error) {
    if (error instanceof Unreachable) return false
    throw error
  }
}

/**
 * News that waited for the morning (or for Telegram) and was overtaken: the question is answered, withdrawn, or with
 * somebody else by now, and the citizen has read so, or will next. Sent all the same it would contradict that. Only the
 * apology for a broken promise outlives a change of hands; it then names who holds the question now.
 */
async function asOfNow(
  message: CitizenMessage,
  views: Pick<Views, 'inquiry' | 'rating' | 'form'>,
  moment: { now: Date; timeZone: string },
): Promise<CitizenMessage | null> {
  if (message.type === 'official-answer') return (await isStillOwed(message, views)) ? message : null
  if (message.type === 'blocked') return moment.now < new Date(message.until) ? message : null
  if (message.type === 'survey-invitation') return isTimely(new Date(message.until), moment) ? message : null
  if (message.type === 'rating-question') return (await mayBeAsked(message, views, moment)) ? message : null
  // Sent or dropped meanwhile: there is nothing left to read back.
  if (message.type === 'form-review')
    return (await views.form(message.conversation))?.words.length ? message : null
  // Chosen, or gone its way unchosen, before it could be offered: its buttons would do nothing.
  if (message.type === 'suggestions' || message.type === 'which-ticket') {
    const found = await views.inquiry(message.inquiry)
    return found && OFFERED[message.type] === found.state.name ? message : null
  }
  if (!OVERTAKEN.includes(message.type) || !('inquiry' in message)) return message
  const found = await views.inquiry(message.inquiry)
  if (found?.state.name !== 'referred') return null
  const { state } = found
  // Asked again only while we still wait for that very reply; told that the clock runs only while it does.
  if (message.type === 'clarification') return state.pause?.number === message.number ? message : null
  if (message.type === 'resumed') return pauseOf(found, moment.now) ? null : message
  // A later day stands in for an earlier one, and who is asked for something is not put off as well.
  if (message.type === 'delayed')
    return state.delay?.number === message.number && !state.pause ? message : null
  if (!('holder' in message)) return message
  const { holder } = state.referral
  if (message.type === 'overdue') return { ...message, holder, estimate: state.delay && message.estimate }
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

/** A question that a dead platform held up is asked only while it is still about what holds, and nothing else is open by then. */
async function mayBeAsked(
  { inquiry, answerId }: Extract<CitizenMessage, { type: 'rating-question' }>,
  views: Pick<Views, 'inquiry' | 'rating'>,
  moment: { now: Date; timeZone: string },
): Promise<boolean> {
  const [found, rating] = [await views.inquiry(inquiry), await views.rating(answerId)]
  if (!found || !stillHolds(found, answerId) || rating?.standing.is !== 'asked' || rating.isBusy) return false
  return isTimely(new Date(rating.standing.at.getTime() + HELD_UP_MS), moment)
}

function isTimely(until: Date, { now, timeZone }: { now: Date; timeZone: string }): boolean {
  return now < until && quietUntil(now, timeZone) === null
}

/** How choices are taken where they can only be written about. */
function withHint(outgoing: Outgoing, texts: Texts): Outgoing {
  const count = outgoing.choices?.length ?? 0
  if (count === 0) return outgoing
  return {
    ...outgoing,
    choicesHint: texts.say('citizen-choices-hint', { choices: count === 1 ? 'one' : 'many' }),
  }
}

/** Whatever goes wrong in our own words is our bug, not the platform's mood. */
function render(message: CitizenMessage, shown: Shown, texts: ReturnType<Languages['in']>): Outgoing {
  try {
    // The copy is a file, in which nothing stands out.
    if (message.type === 'data-copy') return renderCitizen(message, shown, texts)
    return withBold(renderCitizen(message, shown, { ...texts, say: texts.sayWithStress }))
  } catch (error) {
    if (error instanceof Unrenderable) throw error
    throw new Unrenderable(`A message of type ${message.type} cannot be rendered`, { cause: error })
  }
}

/** Only the text itself can have words that stand out. */
function withBold({ text: said, choices, ifFilesMissing, ...rest }: Outgoing): Outgoing {
  const { text, bold } = readStress(said)
  return {
    ...rest,
    text,
    ...(bold.length > 0 && { bold }),
    ...(choices && { choices: choices.map((choice) => ({ ...choice, label: withoutStress(choice.label) })) }),
    ...(ifFilesMissing !== undefined && { ifFilesMissing: withoutStress(ifFilesMissing) }),
  }
}
