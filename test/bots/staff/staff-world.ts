import pg from 'pg'
import { type Officer, type Role, TRIAGE } from '../../../src/office/index.ts'
import {
  actOn,
  type AttachmentId,
  type Command,
  type Conversation,
  type Inquiry,
  isRefusal,
  type MediaReference,
  openInquiry,
} from '../../../src/routing/index.ts'
import type { ChatMessage, Happening } from '../../../src/simulator/index.ts'
import { aNewInquiry, anOfficer, instansi } from '../../support/builders.ts'
import { until } from '../../support/until.ts'
import { BOT, type CountedTime, createStaffService } from './staff-service.ts'
import { keepOne } from '../../support/keep-one.ts'

/** The staff side, and the people who use it; `time`: its calls are paced by this one. */
export async function createStaffWorld(time?: CountedTime) {
  const service = await createStaffService(time)
  const { emulator, database, clock, rules, texts, desk, toCitizens, alarms, pressed, sweep, source } =
    service
  const { circumstances } = service
  const { transactions, views, inbox } = database
  const happened: Happening[] = []
  emulator.watch((happening) => happened.push(happening))

  let lastPerson = 10_000
  function person(firstName: string): { id: number; firstName: string } {
    return emulator.addPerson({ id: ++lastPerson, firstName })
  }

  async function officer(at: string, role: Role = 'petugas', name = 'Rahmat'): Promise<Officer> {
    const { id: telegramId } = person(name)
    const appointed = anOfficer(at, role, { telegramId, name })
    await transactions.transact((tx) => tx.appoint(appointed))
    return appointed
  }

  /** A group whose members may write, with the bot in it; forums get topics by these names. */
  function group(members: Officer[], topics: string[] = []) {
    const chat = emulator.addGroup({
      title: 'Petugas',
      isForum: topics.length > 0,
      supergroup: topics.length > 0,
      topics,
      members: [BOT.id, ...members.map(({ telegramId }) => telegramId)],
    })
    return { chat, key: `group/${chat.id}` }
  }

  async function link(desk: string, chatId: number, threadId: number | null = null): Promise<void> {
    await transactions.transact((tx) => tx.linkDesk({ instansi: instansi(desk), chatId, threadId }))
  }

  let lastCitizen = 0
  /** A question of a new citizen that this desk has to answer. */
  async function question(
    text: string,
    to = 'dishub',
    files: { media: MediaReference; content: Uint8Array }[] = [],
  ): Promise<{ inquiry: Inquiry; conversation: Conversation }> {
    const address = `warga-${++lastCitizen}`
    const now = clock.now()
    const attachments: AttachmentId[] = []
    if (files.length > 0) {
      const row = await keepOne(
        inbox,
        { source: 'telegram/1', updateId: address, conversation: address, raw: {} },
        now,
      )
      if (!row) throw new Error('the row was there already')
      for (const [index, { media, content }] of files.entries())
        attachments.push(await database.attachments.keep(row.id, index, media, content, now))
    }
    return transactions.transact(async (tx) => {
      const conversation = await tx.lockConversation('telegram', address, now)
      const { id, person: who } = conversation
      const fresh = aNewInquiry({ conversation: id, person: who, receivedAt: now })
      const as = to === String(TRIAGE) ? 'triage' : 'responsible'
      const decision = openInquiry(fresh, { type: 'refer', to: { desk: instansi(to), as } }, now, rules)
      await tx.record(decision)
      await tx.addWords(fresh.id, { messageId: '1', text, attachments }, now)
      return { inquiry: decision.inquiry, conversation }
    })
  }

  async function act(inquiry: Inquiry, command: Command): Promise<void> {
    const outcome = await transactions.transact((tx) => actOn(tx, inquiry.id, command, clock.now(), rules))
    if (isRefusal(outcome)) throw new Error(outcome.refused)
  }

  /** Waits for the newest message of the bot in a chat that says this, isn't deleted, and came after another one. */
  function sees(key: string, says: string | RegExp, after?: { messageId: number }): Promise<ChatMessage> {
    const fits = ({ text, messageId }: ChatMessage) =>
      messageId > (after?.messageId ?? 0) &&
      (typeof says === 'string' ? text.includes(says) : says.test(text))
    return until(
      async () => {
        await sweep()
        return emulator
          .messages(key)
          .findLast((message) => message.from.isBot && !message.deleted && fits(message))
      },
      { what: `"${String(says)}" in ${key}` },
    )
  }

  /** Presses the button with this label, and waits for what the presser is told. */
  async function press(
    who: { telegramId: number },
    key: string,
    message: ChatMessage,
    label: string,
  ): Promise<{ text: string; alert: boolean }> {
    const current = emulator.messages(key).find(({ messageId }) => messageId === message.messageId)
    const button = current?.buttons.flat().find(({ text }) => text === label)
    if (button?.callbackData === undefined) throw new Error(`there is no button "${label}"`)
    const since = happened.length
    emulator.press(who.telegramId, key, message.messageId, button.callbackData)
    const answered = () =>
      happened
        .slice(since)
        .flatMap((one) => (one.type === 'button-answered' && one.personId === who.telegramId ? [one] : []))[0]
    const { text, alert } = await until(answered, { what: `an answer to "${label}"` })
    return { text, alert }
  }

  /** A press that Telegram's app would not allow any more: an old or a made-up button. Gives what it was told. */
  async function forge(who: { telegramId: number }, chatId: number, messageId: number, data: string) {
    const pressId = `palsu-${pressed.length}-${happened.length}`
    emulator.inject(BOT.id, {
      callback_query: {
        id: pressId,
        from: { id: who.telegramId, is_bot: false, first_name: 'X' },
        chat_instance: '1',
        data,
        message: { message_id: messageId, date: 0, chat: { id: chatId, type: 'supergroup' } },
      },
    })
    const told = await until(() => pressed.find((one) => one.pressId === pressId), { what: 'an answer' })
    return told.answer
  }

  return {
    circumstances,
    emulator,
    database,
    transactions,
    views,
    clock,
    rules,
    texts,
    toCitizens,
    alarms,
    desk,
    person,
    officer,
    group,
    link,
    question,
    act,
    sees,
    press,
    /** What each press of a button was told. */
    pressed,
    forge,
    sweep,
    delivered: service.delivered,
    privateKey: (who: { telegramId: number }) => `private/${BOT.id}/${who.telegramId}`,
    says: (
      who: { telegramId: number },
      key: string,
      text: string,
      options?: { threadId?: number; replyTo?: number },
    ) => emulator.sendText(who.telegramId, key, text, options),
    reply: (who: { telegramId: number }, key: string, to: ChatMessage, text: string) =>
      emulator.sendText(who.telegramId, key, text, { replyTo: to.messageId }),
    /** What the bot wrote in this chat, without what was deleted. */
    written: (key: string) => emulator.messages(key).filter(({ from, deleted }) => from.isBot && !deleted),
    /** Resolves when every update that was there has been treated. */
    quiet: async () => {
      await until(async () => (await inbox.waiting(source, 0n, 1)).length === 0, { what: 'an empty inbox' })
    },
    /** Looks at what is really stored. */
    async rows(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
      const connection = new pg.Client({ connectionString: service.url })
      await connection.connect()
      return connection.query(text, values).then(
        ({ rows }) => connection.end().then(() => rows),
        (error: unknown) => connection.end().then(() => Promise.reject(error)),
      )
    },
    stateOf: async (inquiry: Inquiry) => (await views.inquiry(inquiry.id))?.state,
    close: service.close,
  }
}

export type StaffWorld = Awaited<ReturnType<typeof createStaffWorld>>
