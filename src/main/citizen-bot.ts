import { createCitizenSender, createTelegramChannel, decodeChoice } from '../bots/index.ts'
import {
  type Arrival,
  type Channel,
  createDeliveryRecorder,
  createReception,
  type Ignored,
  type InboxRow,
  type Incoming,
  Unreachable,
} from '../routing/index.ts'
import type { Office } from './office.ts'
import { createTokenCheck } from './token-check.ts'
import { createBotPost } from './bot-post.ts'
import { sourceOf } from './keep-updates.ts'
import { workForBot } from './work-for-bot.ts'

/**
 * Replies are mostly out before this (milliseconds). "Typing" before each of them would flicker, and it is one more call
 * that counts towards Telegram's limits.
 */
const TYPING_AFTER_MS = 300

/** The citizens' Telegram bot: takes messages, has them decided, and brings what is owed. */
export function openCitizenBot(office: Office, token: string) {
  const { database, knowledge, rules, clock, texts, log } = office
  const source = sourceOf(token)
  const tokenCheck = createTokenCheck({ name: 'bot warga', setting: 'TELEGRAM_CITIZEN_TOKEN', log })
  const reception = createReception({ transactions: office.transactions, knowledge, rules, clock })
  let channel = open()

  function open() {
    return createTelegramChannel({
      token,
      apiRoot: office.apiRoot,
      mode: office.updateMode('warga'),
      commands: [
        { command: 'status', description: texts.say('citizen-command-status') },
        { command: 'batal', description: texts.say('citizen-command-batal') },
        { command: 'bantuan', description: texts.say('citizen-command-bantuan') },
      ],
      onFatal: tokenCheck.refuse,
      log,
    })
  }

  const handle = async (row: InboxRow): Promise<void> => {
    const incoming = channel.read(row.raw)
    const showTyping = () => incoming.type === 'message' && void channel.typing?.(incoming.address)
    const slow = setTimeout(showTyping, TYPING_AFTER_MS)
    try {
      const arrival = await readArrival(channel, row, incoming, office)
      if (arrival) await reception.receive(row.id, channel.name, arrival)
      else await reception.ignore(row.id)
    } finally {
      clearTimeout(slow)
    }
  }

  const takeUp = () => {
    tokenCheck.tryAgain()
    channel = open()
    return workForBot({
      office,
      source,
      round: 'citizen-telegram',
      recipients: 'citizen',
      handle,
      deliver: createCitizenSender({ channels: { telegram: channel }, views: database.views, texts }),
      recordDelivery: createDeliveryRecorder({ transactions: office.transactions, rules, clock }),
      intake: channel,
    })
  }

  const post = createBotPost({ name: source, locks: database.locks, takeUp, log })
  return { post, check: tokenCheck.check, receive: (request: Request) => channel.receive(request) }
}

/** An inbox row as something a citizen did, its files fetched and kept; null for what is ignored on purpose. */
async function readArrival(
  channel: Channel,
  row: InboxRow,
  incoming: Incoming | Ignored,
  { database, clock, log }: Pick<Office, 'database' | 'clock' | 'log'>,
): Promise<Arrival | null> {
  switch (incoming.type) {
    case 'ignored':
      log.info({ row: String(row.id), reason: incoming.reason }, 'An update was ignored on purpose')
      return null
    case 'choice':
      void channel.acknowledge?.(incoming.pressId)
      return { type: 'choice', address: incoming.address, choice: decodeChoice(incoming.value) }
    case 'message': {
      const attachments = []
      for (const [index, media] of incoming.media.entries()) {
        try {
          const content = await channel.fetch(media)
          attachments.push(await database.attachments.keep(row.id, index, media, content, clock.now()))
        } catch (error) {
          // The words are worth more than the file: they go on without it.
          if (!(error instanceof Unreachable)) throw error
          log.warn({ row: String(row.id), reason: error.reason, err: error }, 'A file could not be fetched')
        }
      }
      return { ...incoming, attachments }
    }
    default:
      return incoming
  }
}
