import { afterEach, describe, expect, it } from 'vitest'
import { createStaffBot, createStaffClient, staffCommands } from '../../../src/bots/staff/index.ts'
import { createEmulator, type Emulator } from '../../../src/simulator/index.ts'
import { quietLog } from '../../support/quiet-log.ts'
import { createTestClock } from '../../support/test-clock.ts'
import { until } from '../../support/until.ts'
import { texts } from './a-card.ts'

const BOT = { id: 700, token: '700:rahasia', username: 'petugas_bot', firstName: 'Meja Petugas' }
const webhook = { type: 'webhook', url: 'https://kantor.example/staf', secret: 'rahasia-web' } as const

let emulator: Emulator | undefined
afterEach(() => emulator?.close())

async function open(mode: Parameters<typeof createStaffBot>[0]['mode'], token = BOT.token) {
  emulator = await createEmulator({ clock: createTestClock() })
  const apiRoot = await emulator.listen()
  emulator.addBot(BOT)
  const fatal: Error[] = []
  const client = createStaffClient({ token, apiRoot: `${apiRoot}/` })
  const commands = staffCommands(texts, { whatsapp: true })
  const bot = createStaffBot({
    client,
    token,
    mode,
    commands,
    onFatal: (error) => fatal.push(error),
    log: quietLog,
  })
  return { bot, fatal, emulator }
}

const update = (text: string) => ({
  update_id: 1,
  message: {
    message_id: 5,
    date: 1,
    chat: { id: -5, type: 'group' },
    from: { id: 9, is_bot: false, first_name: 'Siti' },
    text,
  },
})

function deliver(secret: string): Request {
  return new Request(webhook.url, {
    method: 'POST',
    headers: { 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(update('/tiket')),
  })
}

describe('the staff bot', () => {
  it('keeps what comes by webhook before it says 200, and only with the secret', async () => {
    const { bot, emulator: telegram } = await open(webhook)
    expect((await bot.receive(deliver(webhook.secret))).status).toBe(503)
    const kept: unknown[] = []
    let broken = true
    await bot.start(async (updates) => {
      if (broken) throw new Error('the database is away')
      kept.push(...updates)
    })
    expect((await bot.receive(deliver('salah'))).status).toBe(401)
    expect((await bot.receive(deliver(webhook.secret))).status).toBe(500)
    broken = false
    expect((await bot.receive(deliver(webhook.secret))).status).toBe(200)
    expect(kept).toMatchObject([{ updateId: '1', conversation: '-5' }])
    await until(() => telegram.calls().some(({ method }) => method === 'setWebhook'), { what: 'setWebhook' })
    await bot.stop()
    expect((await bot.receive(deliver(webhook.secret))).status).toBe(503)
  })

  it('learns its name, so that it leaves other bots’ commands alone, and tells Telegram its own', async () => {
    const { bot, emulator: telegram } = await open({ type: 'polling' })
    expect(bot.read(update('/tiket@lain_bot'))).toMatchObject({ type: 'command' })
    await bot.start(async () => {})
    await until(() => bot.read(update('/tiket@lain_bot')).type === 'ignored', { what: 'its name' })
    await until(() => telegram.calls().some(({ method }) => method === 'setMyCommands'), { what: 'commands' })
    expect((await bot.receive(deliver('x'))).status).toBe(404)
    await bot.stop()
  })

  it('says once that its token is refused', async () => {
    const { bot, fatal } = await open({ type: 'polling' }, '700:dicabut')
    await bot.start(async () => {})
    await until(() => fatal.length > 0, { what: 'the bad news' })
    await bot.stop()
    expect(fatal).toHaveLength(1)
    expect(String(fatal[0])).not.toContain('dicabut')
  })
})
