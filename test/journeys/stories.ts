import { z } from 'zod'
import type { ChatMessage } from '../../src/simulator/index.ts'
import {
  type Actor,
  type City,
  CITIZEN_BOT,
  type DeskName,
  GROUP,
  privateWithStaffBot,
  STAFF_BOT,
} from '../support/city.ts'
import { starterFaq } from '../support/furnish.ts'
import { until } from '../support/until.ts'

/** Matters that no sample entry answers, and that one desk surely owns. Triage gets what nobody surely owns. */
export const MATTERS: Record<DeskName, string> = {
  dishub: 'Trayek angkot ke Pasar Induk kapan diumumkan dinas perhubungan?',
  pupr: 'Kapan dinas pekerjaan umum memperbaiki jembatan gantung di desa kami?',
  dlh: 'Kapan bank sampah di kelurahan kami dibuka lagi oleh dinas lingkungan hidup?',
  disdukcapil: 'Siapa kepala bidang di Disdukcapil yang bertugas minggu ini?',
  diskominfo: 'Kenapa warnanya ungu?',
}

export interface Referred {
  citizen: Actor
  ticket: string
  /** What told the citizen so. */
  told: ChatMessage
  /** The card at the desk. */
  card: ChatMessage
}

const TICKET = /Nomor tiket: (\w{3}-\w{3})/

/** Somebody's question ends at this desk, whatever the knowledge base would rather have answered. */
export async function refer(
  city: City,
  { name = 'Siti', desk = 'dishub', text = MATTERS[desk] }: { name?: string; desk?: DeskName; text?: string },
): Promise<Referred> {
  const citizen = city.citizen(name)
  return { citizen, ...(await referFrom(city, citizen, desk, citizen.says(text))) }
}

/** This message of a citizen becomes a referral; "teruskan" is pressed where something else was offered. */
export async function referFrom(
  city: City,
  citizen: Actor,
  desk: DeskName,
  message: ChatMessage,
): Promise<Omit<Referred, 'citizen'>> {
  const reply = await citizen.hears(/./, message)
  if (citizen.buttons(reply).some((label) => /teruskan/i.test(label))) citizen.presses(reply, /teruskan/i)
  const told = await citizen.hears(TICKET, message)
  const ticket = TICKET.exec(told.text)?.[1] ?? ''
  const card = await city.deskSees(desk, new RegExp(`Tiket ${ticket}\n`))
  return { ticket, told, card: await city.noted(card) }
}

/** Everything that this person began, by where it is. */
export async function statesOf(city: City, citizen: Actor): Promise<unknown[]> {
  const found = await city.rows(
    `SELECT i.state_name FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
     WHERE c.address = $1 ORDER BY i.received_at, i.state_name`,
    [String(citizen.id)],
  )
  return found.map((row) => row['state_name'])
}

/** An officer replies to a card; gives the preview. */
export async function write(
  city: City,
  officer: Actor,
  card: ChatMessage,
  text: string,
): Promise<ChatMessage> {
  const words = officer.says(text, { replyTo: card })
  const preview = await until(
    () =>
      city.emulator
        .messages(officer.chat)
        .findLast((one) => one.replyTo === words.messageId && one.buttons.flat().length === 4),
    { what: `a preview of: ${text}` },
  )
  return city.noted(preview)
}

/** The whole way of an answer from the reply to the citizen; `text` is also what is looked for, as an expression. */
export async function answer(
  city: City,
  officer: Actor,
  { citizen, card }: Pick<Referred, 'citizen' | 'card'>,
  text: string,
): Promise<ChatMessage> {
  const preview = await write(city, officer, card, text)
  officer.presses(preview, /^Kirim$/)
  return citizen.hears(new RegExp(`^Jawaban resmi [\\s\\S]*${text}`))
}

/** Dishub's officer presses a button of the answered card (*Ralat*, *Tarik*), replies to the question, and confirms the preview. */
export async function correct(
  city: City,
  of: Pick<Referred, 'ticket' | 'card'>,
  label: RegExp,
  words: string,
): Promise<void> {
  const officer = city.officer('dishub')
  const now = await until(
    () => (officer.buttons(of.card).some((one) => label.test(one)) ? officer.again(of.card) : undefined),
    { what: 'the button' },
  )
  const before = city.emulator.messages(city.group).at(-1)
  officer.presses(now, label)
  const prompt = await city.deskSees(
    'dishub',
    new RegExp(`^Tulis (jawaban yang benar|alasan).* ${of.ticket}`),
    before,
  )
  officer.says(words, { replyTo: prompt })
  const preview = await until(
    () =>
      city.emulator
        .messages(city.group)
        .findLast(
          ({ text, buttons }) => text.includes(words) && buttons.flat().some((one) => one.text === 'Kirim'),
        ),
    { what: 'the preview' },
  )
  officer.presses(preview, /^Kirim$/)
}

/** Questions word for word as the sample answers have them. */
export function knownQuestions(): { question: string; answer: string; instansi: string }[] {
  return starterFaq()
}

/**
 * Asks one after another, each as somebody new, until the reply is of the wanted sort: what exactly the knowledge base
 * is sure of is measured elsewhere, and changes.
 */
export async function askUntil<Asked extends { question: string }>(
  city: City,
  asked: readonly Asked[],
  isWanted: (citizen: Actor, reply: ChatMessage) => boolean,
): Promise<{ citizen: Actor; reply: ChatMessage; message: ChatMessage; asked: Asked }> {
  for (const one of asked) {
    const citizen = city.citizen('Penanya')
    const message = citizen.says(one.question)
    const reply = await citizen.hears(/./, message)
    if (isWanted(citizen, reply)) return { citizen, reply, message, asked: one }
  }
  throw new Error('None of these questions had the wanted reply')
}

/** Presses a button that isn't there: what a changed app, or an old button, would send. */
export function forgePress(
  city: City,
  bot: 'citizen' | 'staff',
  actor: Actor,
  { message, data }: { message?: ChatMessage; data?: string },
): void {
  const chat = actor.chat.startsWith('group/')
    ? { id: Number(actor.chat.split('/')[1]), type: 'supergroup' }
    : { id: actor.id, type: 'private' }
  const inTopic =
    message?.threadId === undefined ? {} : { message_thread_id: message.threadId, is_topic_message: true }
  city.emulator.inject((bot === 'citizen' ? CITIZEN_BOT : STAFF_BOT).id, {
    callback_query: {
      id: String(Math.random()),
      from: { id: actor.id, is_bot: false, first_name: actor.name },
      ...(message ? { message: { message_id: message.messageId, date: 0, chat, ...inTopic } } : {}),
      chat_instance: '1',
      ...(data === undefined ? {} : { data }),
    },
  })
}

/** Telegram shows no more under one message. */
const MOST_BUTTONS = 100

/** A message of the staff bot in this chat whose buttons carry data that the service never wrote there. */
export async function plantButtons(
  city: City,
  data: string[],
  { chatId, threadId }: { chatId: number; threadId?: number | undefined } = { chatId: GROUP },
): Promise<ChatMessage> {
  const posted = await fetch(`${city.config.telegram.apiRoot}/bot${STAFF_BOT.token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      chat_id: chatId,
      ...(threadId === undefined ? {} : { message_thread_id: threadId }),
      text: 'Pesan dengan tombol',
      reply_markup: { inline_keyboard: data.map((one) => [{ text: 'Palsu', callback_data: one }]) },
    }),
  })
  const { result } = z.object({ result: z.object({ message_id: z.int() }) }).parse(await posted.json())
  const chat = chatId < 0 ? city.group : privateWithStaffBot(chatId)
  const message = city.emulator.messages(chat).find(({ messageId }) => messageId === result.message_id)
  if (!message) throw new Error('The planted message is not there')
  return message
}

/**
 * Plants all these buttons where somebody stands, has them press each, and gives what they were told, in that order. So many
 * at a time: Telegram forgets a press that isn't answered soon.
 */
export async function pressForged(
  city: City,
  who: Actor,
  data: string[],
  threadId?: number,
): Promise<{ text: string; alert: boolean }[]> {
  const since = city.happened.length
  const chatId = who.chat === city.group ? GROUP : who.id
  const toldOf = () =>
    city.happened
      .slice(since)
      .flatMap((one) => (one.type === 'button-answered' && one.personId === who.id ? [one] : []))
  for (let at = 0; at < data.length; at += MOST_BUTTONS) {
    const some = data.slice(at, at + MOST_BUTTONS)
    const { messageId } = await plantButtons(city, some, { chatId, threadId })
    for (const one of some) city.emulator.press(who.id, who.chat, messageId, one)
    await until(() => toldOf().length === at + some.length, {
      what: `${who.name} to be told what ${some.length} buttons did`,
      // The service runs in this very process: looking all the time would keep it from working.
      everyMs: 20,
    })
  }
  return toldOf()
}

/** Everything in the database but what comes in, what goes out, what of that stands in a chat (offers too), and figures computed from the rest; `without`: nor these tables. */
export async function standing(city: City, without: string[] = []): Promise<string> {
  await city.settled()
  const figures = [
    'contact',
    'contact_hour',
    'case_fact',
    'case_fact_due',
    'case_part',
    'case_tally',
    'traffic_day',
  ]
  const passing = ['inbox', 'outbox', 'desk_message', 'process', '_prisma_migrations', ...figures, ...without]
  const tables = await city.rows(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY ($1) ORDER BY 1`,
    [passing],
  )
  const all = await Promise.all(
    tables.map(({ name }) =>
      city.rows(
        `SELECT '${String(name)}' AS kept, to_jsonb(t) - 'offers' AS row FROM ${String(name)} t ORDER BY t::text`,
      ),
    ),
  )
  return JSON.stringify(all, null, 1)
}
