import { Api, GrammyError } from 'grammy'
import { Telegram } from 'telegraf'
import { onTestFinished } from 'vitest'
import { createEmulator } from '../../src/simulator/index.ts'
import type { Chat, Emulator } from '../../src/simulator/index.ts'
import { until } from '../support/until.ts'

export const ANI = { id: 7_001, firstName: 'Ani', username: 'ani_malinau' }
export const BUDI = { id: 7_002, firstName: 'Budi' }
export const FRONT_DESK = { id: 501, token: '501:warga', username: 'warga_bot', firstName: 'Jawab24' }
export const BACK_DESK = { id: 502, token: '502:petugas', username: 'petugas_bot', firstName: 'Meja Petugas' }
export const ANI_CHAT = `private/${FRONT_DESK.id}/${ANI.id}`

/** A clock that stands still until it is moved. */
export function standingClock(start = new Date('2026-11-22T06:05:00Z')) {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    advance(ms: number) {
      at += ms
    },
  }
}

/** Two people, two bots, an open chat between Ani and the first bot, and both libraries as its clients. */
export interface Scene {
  emulator: Emulator
  root: string
  clock: ReturnType<typeof standingClock>
  /** Real time, in which limits count, stands still too: lets so many milliseconds pass. */
  elapse(ms: number): void
  telegraf: Telegram
  grammy: Api
  /** The second bot, which is in no private chat. */
  backDesk: Api
  call(method: string, parameters?: object, token?: string): Promise<Reply>
}

export interface Reply {
  status: number
  body: {
    ok: boolean
    result?: unknown
    error_code?: number
    description?: string
    parameters?: { retry_after?: number; migrate_to_chat_id?: number }
  }
}

export async function aScene(): Promise<Scene> {
  const clock = standingClock()
  let elapsedMs = 0
  const emulator = await createEmulator({ clock, monotonicMs: () => elapsedMs })
  const root = await emulator.listen()
  onTestFinished(() => emulator.close())
  for (const person of [ANI, BUDI]) emulator.addPerson(person)
  for (const bot of [FRONT_DESK, BACK_DESK]) emulator.addBot(bot)
  emulator.sendText(ANI.id, ANI_CHAT, '/start')
  return {
    emulator,
    root,
    clock,
    elapse(ms) {
      elapsedMs += ms
    },
    telegraf: new Telegram(FRONT_DESK.token, { apiRoot: root }),
    grammy: new Api(FRONT_DESK.token, { apiRoot: root }),
    backDesk: new Api(BACK_DESK.token, { apiRoot: root }),
    async call(method, parameters = {}, token = FRONT_DESK.token) {
      const response = await fetch(`${root}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(parameters),
      })
      const body: Reply['body'] = JSON.parse(await response.text())
      return { status: response.status, body }
    },
  }
}

interface PollAnswer {
  status: number
  body: Omit<Reply['body'], 'result'> & { result: { message: { text: string } }[] }
}

/**
 * Starts a long poll of the first bot from `offset`, and waits until the emulator has it: the offset confirms what
 * came before, so nothing is pending any more. Where nothing was pending, wait for what the poll does instead.
 */
export async function startPoll(
  { root, grammy }: Scene,
  offset: number,
  signal = new AbortController().signal,
): Promise<{ answer: Promise<PollAnswer | 'gone'> }> {
  const answer = fetch(`${root}/bot${FRONT_DESK.token}/getUpdates?timeout=50&offset=${offset}`, {
    signal,
  }).then(
    async (response): Promise<PollAnswer> => ({
      status: response.status,
      body: JSON.parse(await response.text()),
    }),
    () => 'gone' as const,
  )
  await until(async () => (await grammy.getWebhookInfo()).pending_update_count === 0, {
    what: 'the emulator to have the poll',
  })
  return { answer }
}

/** A forum with two topics, in which the second bot is administrator. */
export function aForum(emulator: Emulator): Extract<Chat, { type: 'group' | 'supergroup' }> {
  const { id } = emulator.addGroup({
    title: 'Meja Pelayanan',
    isForum: true,
    topics: ['Disdukcapil', 'Dinkes'],
    members: [BUDI.id, BACK_DESK.id],
  })
  emulator.setMember(id, BACK_DESK.id, 'administrator')
  const found = emulator.chats().find(({ chat }) => chat.id === id)?.chat
  if (!found || found.type === 'private') throw new Error('the forum is missing')
  return found
}

/** A group without topics, with both people and the second bot as simple members. */
export function aGroup({ emulator }: Scene, supergroup = false) {
  const group = emulator.addGroup({ title: 'Petugas', supergroup, members: [BUDI.id, ANI.id, BACK_DESK.id] })
  return { ...group, key: `group/${group.id}` }
}

/** Code, description and parameters with which a call is refused. */
export async function refusal(attempt: Promise<unknown>): Promise<unknown> {
  const error = await attempt.catch((caught: unknown) => caught)
  if (!(error instanceof GrammyError)) throw new Error('it was not refused')
  return { code: error.error_code, description: error.description, ...error.parameters }
}
