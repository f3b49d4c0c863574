import { afterEach, describe, expect, it } from 'vitest'
import { PlatformAway } from '../../../src/bots/platform-away.ts'
import { FILE_LIMIT_BYTES } from '../../../src/bots/telegram/fetch-file.ts'
import { keyboardOf } from '../../../src/bots/telegram/send-message.ts'
import { Unreachable } from '../../../src/routing/index.ts'
import { until } from '../../support/until.ts'
import { BOT, createTelegramWorld, type TelegramWorld } from './telegram-world.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function aWorld(): Promise<TelegramWorld> {
  const world = await createTelegramWorld()
  closing.push(() => world.close())
  return world
}
const called = (world: TelegramWorld, method: string) =>
  world.emulator.calls().find((call) => call.method === method)?.count ?? 0
const ignoreUpdates = async () => {}

describe('the Telegram channel', () => {
  it('offers its commands, also when Telegram was not there at first', async () => {
    const world = await aWorld()
    world.emulator.faults.rules.push({ method: 'setMyCommands', code: 502, times: 1 })
    await world.openChannel().start(ignoreUpdates)
    await until(() => called(world, 'setMyCommands') === 2, { what: 'the commands' })
    const descriptionFor = async (language_code?: string) => {
      const answer = await fetch(`${world.root}/bot${BOT.token}/getMyCommands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ language_code }),
      })
      return JSON.parse(await answer.text()).result[0]?.description
    }
    expect(await descriptionFor()).toBe('Melihat perkembangan pertanyaan')
    expect(await descriptionFor('en')).toBe('See your questions')
  })

  it('says once that its token is refused', async () => {
    const world = await aWorld()
    world.emulator.faults.rules.push({ code: 401 })
    const channel = world.openChannel()
    await channel.start(ignoreUpdates)
    await until(() => world.fatal.length > 0, { what: 'the fatal error' })
    await channel.stop()
    expect(world.fatal).toEqual([expect.objectContaining({ code: 401 })])
  })

  it('takes a webhook away that an earlier start left', async () => {
    const world = await aWorld()
    const first = world.openChannel({ type: 'webhook', url: world.webhookUrl, secret: 'rahasia' })
    await first.start(ignoreUpdates)
    await until(() => called(world, 'setWebhook') === 1, { what: 'the webhook' })
    await first.stop()
    const kept: unknown[] = []
    await world.openChannel().start(async (updates) => void kept.push(...updates.map(({ raw }) => raw)))
    await world.writes('Halo')
    await until(() => kept.length === 1, { what: 'the message' })
  })

  it('has no webhook while it polls, and none before its start or after its stop', async () => {
    const world = await aWorld()
    const post = () =>
      new Request(world.webhookUrl, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': 'rahasia' },
        body: '{"update_id":1}',
      })
    expect((await world.openChannel().receive(post())).status).toBe(404)
    const channel = world.openChannel({ type: 'webhook', url: world.webhookUrl, secret: 'rahasia' })
    expect((await channel.receive(post())).status).toBe(503)
    await channel.start(ignoreUpdates)
    expect((await channel.receive(post())).status).toBe(200)
    await channel.stop()
    expect((await channel.receive(post())).status).toBe(503)
  })

  it('sends without markup and without link previews', async () => {
    const world = await aWorld()
    await world.writes('Halo')
    await world.openChannel().send(world.address, { text: 'https://contoh.id *a*' })
    const sent = world.emulator.messages(`private/${BOT.id}/${world.address}`).at(-1)
    expect(sent?.entities.filter(({ type }) => type !== 'url')).toEqual([])
  })

  it('keeps nobody’s name, and still sees an account that was deleted', async () => {
    const world = await aWorld()
    const channel = world.openChannel()
    const kept: unknown[] = []
    await channel.start(async (updates) => void kept.push(...updates.map(({ raw }) => raw)))
    await world.writes('Halo')
    const from = {
      id: 7_001,
      is_bot: false,
      first_name: 'Ani',
      last_name: 'Wahyuni',
      username: 'ani_w',
      language_code: 'id',
    }
    const chat = { id: 7_001, type: 'private', first_name: 'Ani', username: 'ani_w' }
    const message = { message_id: 90, date: 1, chat, from, text: 'Jalan rusak' }
    const forwarded = { type: 'hidden_user', sender_user_name: 'Budi Santosa', date: 1 }
    const replied = { ...message, message_id: 89 }
    world.emulator.inject(BOT.id, {
      message: { ...message, forward_origin: forwarded, reply_to_message: replied },
    })
    world.emulator.inject(BOT.id, { message: { ...message, from: { ...from, first_name: '' } } })
    await until(() => kept.length === 3, { what: 'the updates' })
    expect(JSON.stringify(kept)).not.toMatch(/Ani|Wahyuni|ani_w|Budi/)
    expect(kept.map(channel.read)).toMatchObject([
      { type: 'message', text: 'Halo' },
      { type: 'message', address: '7001', text: 'Jalan rusak' },
      { type: 'ignored', reason: 'deleted-account' },
    ])
  })

  it('fetches no more than it may, whatever size was told', async () => {
    const world = await aWorld()
    const channel = world.openChannel()
    const content = new Uint8Array(FILE_LIMIT_BYTES + 1)
    const kept: unknown[] = []
    await channel.start(async (updates) => void kept.push(...updates.map(({ raw }) => raw)))
    await world.sendsPhoto({ caption: 'Besar', content })
    await until(() => kept.length === 1, { what: 'the photo' })
    const read = channel.read(kept[0])
    const media = read.type === 'message' ? read.media[0] : undefined
    if (media === undefined) throw new Error('no photo')
    await expect(channel.fetch({ ...media, size: null })).rejects.toThrow(Unreachable)
  })

  it('tells a platform that is away from a file that is gone', async () => {
    const world = await aWorld()
    const channel = world.openChannel()
    const media = { kind: 'photo', handle: 'H', fileName: null, mimeType: null, size: null } as const
    const fetching = () => channel.fetch(media)
    await expect(fetching()).rejects.toThrow(Unreachable)
    world.emulator.faults.rules.push({ method: 'getFile', code: 502, times: 1 })
    await expect(fetching()).rejects.toThrow(PlatformAway)
    world.emulator.faults.rules.push({ method: 'getFile', retryAfter: 3, times: 1 })
    await expect(fetching()).rejects.toMatchObject({ name: 'RetryLater', delayMs: 3_000 })
    world.setDown(true)
    await expect(fetching()).rejects.toThrow(PlatformAway)
  })

  it('never tells its token, its messages or addresses in errors and logs', async () => {
    const world = await aWorld()
    const channel = world.openChannel()
    await world.writes('Halo')
    await channel.start(ignoreUpdates)
    const text = 'NIK 6471010101010001'
    const failures: unknown[] = []
    const failing = async (work: () => Promise<unknown>) =>
      failures.push(await work().catch((error: unknown) => error))
    for (const rule of [
      { code: 403 },
      { code: 500 },
      { code: 429, retryAfter: 1 },
      { drop: 'before' as const },
    ]) {
      world.emulator.faults.rules.push({ ...rule, method: 'sendMessage', times: 1 })
      await failing(() => channel.send(world.address, { text }))
    }
    world.setDown(true)
    const media = { kind: 'photo', handle: 'H', fileName: null, mimeType: null, size: null } as const
    await failing(() => channel.send(world.address, { text }))
    await failing(() => channel.fetch(media))
    await channel.acknowledge?.('press')
    await world.foundDown()
    expect(failures).toHaveLength(6)
    const said = [
      ...failures,
      ...world.logged.flatMap(({ fields, message }) => [message, ...Object.values(fields)]),
    ].map(everythingOf)
    expect(said.length).toBeGreaterThan(8)
    for (const words of said) expect(words).not.toMatch(/rahasia|NIK|7001|127\.0\.0\.1/)
  })
})

/** Everything that a logger could find in a value. */
function everythingOf(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value)
  const own = Object.fromEntries(
    Object.getOwnPropertyNames(value).map((name) => [name, Reflect.get(value, name)]),
  )
  return `${JSON.stringify({ ...own, stack: undefined, cause: undefined })} ${value.cause === undefined ? '' : everythingOf(value.cause)}`
}

describe('the keyboard', () => {
  const choices = (...labels: string[]) => ({
    text: '',
    choices: labels.map((label) => ({ label, value: 'v' })),
  })
  const rows = (...labels: string[]) =>
    keyboardOf(choices(...labels)).map((row) => row.map(({ text }) => text))

  it('puts short labels in pairs, long ones below each other', () => {
    expect(rows('Ya', 'Tidak', 'Batal')).toEqual([['Ya', 'Tidak'], ['Batal']])
    expect(rows('Terjawab', 'Belum, teruskan ke petugas')).toEqual([
      ['Terjawab'],
      ['Belum, teruskan ke petugas'],
    ])
    expect(rows()).toEqual([])
  })
})
