import { createBotApi } from './bot-api.ts'
import { createButtonPresses } from './button-presses.ts'
import { createDelivery } from './deliver.ts'
import { createDispatch } from './dispatch.ts'
import { createFaults } from './faults.ts'
import { createLimits } from './limits.ts'
import { createMethods } from './methods/index.ts'
import type { Emulator } from './model.ts'
import { createGroupActions } from './people-groups.ts'
import { createMessageActions } from './people-messages.ts'
import { createMessages } from './post-message.ts'
import { createKeeper, restoreWorld } from './snapshot.ts'
import type { Keep } from './snapshot.ts'
import { createTopics } from './topics.ts'
import { createMailbox } from './updates.ts'
import type { Mailbox } from './updates.ts'
import { createWebhooks } from './webhooks.ts'
import { createWorld, firstMessageId } from './world.ts'
import type { BotAccount } from './world.ts'

interface Dependencies {
  clock: { now(): Date }
  /** Where the chats outlive the process; without it they end with it. */
  keep?: Keep
  log?: (line: string) => void
  /** Milliseconds of real time, from any beginning: limits and buttons count in it. Default: the process's own. */
  monotonicMs?: () => number
}

/**
 * A local Telegram: its Bot API over HTTP on one side, its people on the other.
 * With `keep` the chats of an earlier life are there again.
 */
export async function createEmulator({
  clock,
  keep,
  log = () => {},
  monotonicMs = () => performance.now(),
}: Dependencies): Promise<Emulator> {
  const mailboxes = new Map<number, Mailbox>()
  const mailboxOf = (botId: number): Mailbox => {
    const mailbox = mailboxes.get(botId)
    if (!mailbox) throw new Error(`no bot ${botId}`)
    return mailbox
  }

  const keeper = createKeeper({ keep, log, snapshot: () => ({ world, mailboxes }) })
  const world = createWorld({ clock, touch: keeper.touch, log })
  const delivery = createDelivery({ world, mailboxOf: (botId) => mailboxes.get(botId) })
  const messages = createMessages({ world, delivery })
  const topics = createTopics({ messages })
  const faults = createFaults(() => server.closeAllConnections())
  const presses = createButtonPresses({ monotonicMs, timeoutMs: () => faults.callbackTimeoutMs })
  const limits = createLimits({ limits: () => faults.limits, monotonicMs })
  const webhooks = createWebhooks({
    now: world.now,
    mailboxOf,
    dispatch: () => dispatch,
    paused: () => faults.down,
    log,
  })
  const methods = createMethods({ world, messages, topics, presses, webhooks, mailboxOf })
  const dispatch = createDispatch({ methods, limits, log })
  const server = createBotApi({ world, dispatch, faults, log })

  function openAccount(account: BotAccount): void {
    world.bots.set(account.bot.id, account)
    mailboxes.set(account.bot.id, createMailbox({ now: world.now, touch: keeper.touch }))
  }

  const restored = restoreWorld({ snapshot: await keep?.load(), world, openAccount, mailboxOf, log })
  // Numbers have leapt: before anybody sees one, it is kept how far.
  if (restored) await keeper.saveNow()

  return {
    ...createMessageActions({ world, messages, delivery, presses }),
    ...createGroupActions({ world, messages, delivery, topics }),
    addPerson(person) {
      world.people.set(person.id, person)
      keeper.touch()
      return person
    },
    addBot(bot) {
      const known = world.bots.get(bot.id)
      if (known) known.bot = bot
      else openAccount({ bot, nextMessageId: firstMessageId(), commands: new Map(), profile: new Map() })
      keeper.touch()
      return bot
    },
    deleteAccount(personId) {
      const person = world.people.get(personId)
      if (!person) throw new Error(`Tidak ada orang dengan nomor ${personId}.`)
      world.people.set(personId, { ...person, deactivated: true })
      keeper.touch()
    },
    people: () => [...world.people.values()],
    bots: () => [...world.bots.values()].map(({ bot }) => bot),
    chats: () => [...world.chats.values()].map(({ key, chat }) => ({ key, chat })),
    messages: (key) => [...(world.chats.get(key)?.messages.values() ?? [])],
    inject: (botId, update) => mailboxOf(botId).inject(update),
    watch: world.watch,
    faults,
    calls: dispatch.calls,
    file: (fileId) => world.files.get(fileId),
    async listen(port = 0) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', resolve)
      })
      for (const account of world.bots.values()) webhooks.resume(account)
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('the emulator has no port')
      return `http://127.0.0.1:${address.port}`
    },
    async close() {
      webhooks.close()
      if (server.listening) {
        const closed = new Promise((resolve) => server.close(resolve))
        server.closeAllConnections()
        await closed
      }
      await keeper.close()
    },
  }
}
