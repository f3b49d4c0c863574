import {
  createArrivals,
  createCitizenSender,
  createTelegramChannel,
  createTypingSign,
} from '../bots/index.ts'
import { type Channel, createDeliveryRecorder, createReception, type InboxRow } from '../routing/index.ts'
import { citizenCommands } from './citizen-commands.ts'
import type { Office } from './office.ts'
import { createTopics } from './topics.ts'
import { createTokenCheck } from './token-check.ts'
import { createBotPost } from './bot-post.ts'
import { sourceOf } from './keep-updates.ts'
import { workForBot } from './work-for-bot.ts'

/** The citizens' Telegram bot: takes messages, has them decided, and brings what is owed. */
export function openCitizenBot(office: Office, token: string) {
  const { database, knowledge, rules, clock, languages, log } = office
  const source = sourceOf(token)
  const tokenCheck = createTokenCheck({ name: 'bot warga', setting: 'TELEGRAM_CITIZEN_TOKEN', log })
  const reception = createReception({
    transactions: office.transactions,
    knowledge,
    rules,
    clock,
    languages: languages.offered,
  })
  let channel = open()
  let takeArrival = arrivalsOf(channel)

  function open() {
    return createTelegramChannel({
      token,
      apiRoot: office.apiRoot,
      mode: office.updateMode('warga'),
      commands: citizenCommands(languages),
      attachment: database.views.attachment,
      onFatal: tokenCheck.refuse,
      log,
    })
  }

  function arrivalsOf(open: Channel) {
    return createArrivals({ channel: open, attachments: database.attachments, clock, log })
  }

  const topics = createTopics({
    entries: knowledge.topicEntries,
    askedMost: database.views.askedMost,
    rules,
    clock,
    log,
  })

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

  const takeUp = () => {
    tokenCheck.tryAgain()
    channel = open()
    takeArrival = arrivalsOf(channel)
    return workForBot({
      office,
      source,
      round: 'citizen-telegram',
      recipients: 'citizen',
      handle,
      deliver: createCitizenSender({
        channels: { telegram: channel },
        views: database.views,
        languages,
        topics,
        clock,
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

  const post = createBotPost({ name: source, locks: database.locks, takeUp, log })
  return { post, check: tokenCheck.check, receive: (request: Request) => channel.receive(request) }
}
