import type { Channel, ChannelName, CitizenMessage, Delivery, Outgoing, Views } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Unrenderable } from '../unrenderable.ts'
import { loadShown } from './load-shown.ts'
import { renderCitizen, type Shown } from './render-citizen.ts'

interface Dependencies {
  /** The channels that are switched on. */
  channels: Partial<Record<ChannelName, Pick<Channel, 'send'>>>
  views: Pick<Views, 'faq' | 'answer' | 'instansiName' | 'inquiry'>
  texts: Texts
}

type CitizenDelivery = Extract<Delivery['to'], { kind: 'citizen' }>

/**
 * The courier's `deliver` for citizens: words are made when the message goes out, so that it shows what is true then.
 * Throws what `Channel.send` throws, and `Unrenderable`.
 */
export function createCitizenSender({ channels, views, texts }: Dependencies) {
  return async ({ to }: Delivery): Promise<{ messageId: string | null }> => {
    if (to.kind !== 'citizen') throw new Unrenderable('A message to officers came to the citizens’ sender')
    const channel = channels[to.channel]
    // Not the message's fault: it waits until the channel is switched on again.
    if (channel === undefined) throw new Error(`The channel ${to.channel} is switched off`)
    if (await isStale(to.message, views)) return { messageId: null }
    const shown = await loadShown(to.message, views)
    const { messageId } = await channel.send(to.address, render(to, shown, texts))
    return { messageId }
  }
}

/**
 * News that waited for the morning and was overtaken: the question is answered, withdrawn, or with somebody else by now.
 * Sent all the same it would contradict what the citizen has read since.
 */
async function isStale(message: CitizenMessage, views: Pick<Views, 'inquiry'>): Promise<boolean> {
  if (message.type !== 'moved' && message.type !== 'overdue') return false
  const state = (await views.inquiry(message.inquiry))?.state
  return state?.name !== 'referred' || state.referral.holder.desk !== message.holder.desk
}

/** Whatever goes wrong in our own words is our bug, not the platform's mood. */
function render({ message }: CitizenDelivery, shown: Shown, texts: Texts): Outgoing {
  try {
    return renderCitizen(message, shown, texts)
  } catch (error) {
    if (error instanceof Unrenderable) throw error
    throw new Unrenderable(`A message of type ${message.type} cannot be rendered`, { cause: error })
  }
}
