import {
  createArrivals,
  createCitizenSender,
  createTypingSign,
  type Offers,
  type PacingLimits,
} from '../bots/index.ts'
import { type Channel, createDeliveryRecorder, createReception, type InboxRow } from '../routing/index.ts'
import type { Office } from './office.ts'
import type { Round } from './queues.ts'
import { createTopics } from './topics.ts'
import { workForBot } from './work-for-bot.ts'

interface Way {
  channel: Channel
  /** Its bot or number, as the inbox names it. */
  source: string
  round: Round
  /** How fast messages may go out. */
  pacing: PacingLimits
  /** Where its choices are noted, which may be typed. */
  offers: Offers
}

/** What is the same on every channel: messages are taken and decided, and what is owed is brought. */
export function createCitizenWork(office: Office) {
  const { database, knowledge, rules, clock, languages, log } = office
  const reception = createReception({
    transactions: office.transactions,
    knowledge,
    rules,
    clock,
    languages: languages.offered,
  })
  const topics = createTopics({
    entries: knowledge.topicEntries,
    askedMost: database.views.askedMost,
    rules,
    clock,
    log,
  })

  /** Takes up one channel, which is not started yet; gives how to lay it down again. */
  return ({ channel, source, round, pacing, offers }: Way) => {
    const takeArrival = createArrivals({ channel, attachments: database.attachments, clock, log, offers })
    const showTyping = createTypingSign({
      typing: async (address) => channel.typing?.(address),
      monotonicMs: () => performance.now(),
    })

    const callsForHelp = ({ raw }: InboxRow): boolean => {
      const incoming = channel.read(raw)
      if (incoming.type !== 'message') return false
      return knowledge.understand(incoming.text).some(({ verdict }) => verdict.outcome === 'emergency')
    }

    const handle = async (row: InboxRow): Promise<void> => {
      const incoming = channel.read(row.raw)
      const hide = incoming.type === 'message' ? showTyping(incoming.address) : () => {}
      try {
        const arrival = await takeArrival(row, incoming)
        if (!arrival) return await reception.ignore(row.id)
        const isKnown = await reception.receive(row.id, channel.name, arrival)
        // A stranger, who was erased, hears it on the button alone: a message to them would be the first thing that we hold.
        const word = isKnown ? undefined : languages.indonesian.say('citizen-notice-choice-erased')
        if (incoming.type === 'choice') void channel.acknowledge?.(incoming.pressId, word)
      } finally {
        hide()
      }
    }

    return workForBot({
      office,
      source,
      round,
      recipients: 'citizen',
      pacing,
      handle,
      deliver: createCitizenSender({
        channels: { [channel.name]: channel },
        views: database.views,
        languages,
        topics,
        clock,
        offers,
      }),
      slowing: {
        limits: office.config.citizens,
        async onSlowed({ raw }) {
          const incoming = channel.read(raw)
          // Nobody in a group waits for an answer there.
          if (incoming.type === 'ignored' || incoming.type === 'group') return
          await reception.tellOfSlowness(channel.name, incoming.address)
        },
        callsForHelp,
      },
      recordDelivery: createDeliveryRecorder({ transactions: office.transactions, rules, clock }),
      intake: channel,
    })
  }
}

export type CitizenWork = ReturnType<typeof createCitizenWork>
