import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, webhookCallback } from 'grammy'
import { Telegraf } from 'telegraf'
import { describe, expect, it, onTestFinished } from 'vitest'
import { until } from '../support/until.ts'
import { ANI, ANI_CHAT, aScene, FRONT_DESK } from './emulator-scene.ts'
import type { Scene } from './emulator-scene.ts'

function aTelegraf({ root }: Scene): Telegraf {
  const bot = new Telegraf(FRONT_DESK.token, { telegram: { apiRoot: root } })
  bot.action(/.*/, async (context) => {
    await context.answerCbQuery('baik')
    await context.editMessageText('selesai')
  })
  bot.on('text', (context) =>
    context.reply(`gema ${context.message.text}`, {
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] },
    }),
  )
  return bot
}

function aGrammy({ root }: Scene): Bot {
  const bot = new Bot(FRONT_DESK.token, { client: { apiRoot: root } })
  bot.on('callback_query', async (context) => {
    await context.answerCallbackQuery('baik')
    await context.editMessageText('selesai')
  })
  bot.on('message:text', (context) =>
    context.reply(`gema ${context.message.text}`, {
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] },
    }),
  )
  return bot
}

/** A citizen writes, reads the echo, and presses its button. */
async function converse({ emulator }: Scene): Promise<void> {
  const last = () => emulator.messages(ANI_CHAT).at(-1)
  const reads = (text: string) => until(() => last()?.text === text, { what: `“${text}” in the chat` })
  await reads('gema /start')
  emulator.sendText(ANI.id, ANI_CHAT, 'halo')
  await reads('gema halo')
  const answers: string[] = []
  emulator.watch((happening) => happening.type === 'button-answered' && answers.push(happening.text))
  emulator.press(ANI.id, ANI_CHAT, last()?.messageId ?? 0, 'ya')
  await reads('selesai')
  expect(answers).toEqual(['baik'])
}

async function serve(handle: RequestListener): Promise<string> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port }: Partial<AddressInfo> = Object(server.address())
  return `http://127.0.0.1:${port}/hook`
}

describe('the real libraries run against the emulator', () => {
  it('telegraf, polling', async () => {
    const scene = await aScene()
    const bot = aTelegraf(scene)
    const running = bot.launch()
    await converse(scene)
    bot.stop()
    await running
  })

  it('grammY, polling', async () => {
    const scene = await aScene()
    const bot = aGrammy(scene)
    const running = bot.start()
    await converse(scene)
    await bot.stop()
    await running
  })

  it('telegraf, with a webhook and its secret', async () => {
    const scene = await aScene()
    const handle = aTelegraf(scene).webhookCallback('/hook', { secretToken: 'rahasia' })
    await scene.telegraf.setWebhook(await serve((request, response) => void handle(request, response)), {
      secret_token: 'rahasia',
    })
    await converse(scene)
  })

  it('grammY, with a webhook and its secret', async () => {
    const scene = await aScene()
    const handle = webhookCallback(aGrammy(scene), 'http', { secretToken: 'rahasia' })
    await scene.grammy.setWebhook(await serve((request, response) => void handle(request, response)), {
      secret_token: 'rahasia',
    })
    await converse(scene)
  })
})

describe("the bot's profile", () => {
  it('is kept by scope and language', async () => {
    const { grammy, call } = await aScene()
    const commands = [{ command: 'bantuan', description: 'Bantuan' }]
    await grammy.setMyCommands(commands)
    await grammy.setMyCommands([{ command: 'tiket', description: 'Tiket' }], {
      scope: { type: 'all_group_chats' },
      language_code: 'id',
    })
    expect(await grammy.getMyCommands()).toEqual(commands)
    expect(
      await grammy.getMyCommands({ scope: { type: 'all_group_chats' }, language_code: 'id' }),
    ).toHaveLength(1)
    await grammy.deleteMyCommands()
    expect(await grammy.getMyCommands()).toEqual([])
    await expect(grammy.setMyCommands([{ command: 'Besar', description: 'x' }])).rejects.toThrow(
      'BOT_COMMAND_INVALID',
    )
    await grammy.setMyName('Jawab24 Malinau')
    await grammy.setMyDescription('Tanya apa saja')
    await grammy.setMyShortDescription('Tanya')
    expect(await grammy.getMyName()).toEqual({ name: 'Jawab24 Malinau' })
    expect(await grammy.getMyDescription({ language_code: 'id' })).toEqual({ description: 'Tanya apa saja' })
    expect(await grammy.getMe()).toMatchObject({ first_name: 'Jawab24 Malinau' })
    await expect(grammy.setMyName('a'.repeat(65))).rejects.toThrow('name is too long')
    expect(await grammy.setMyDefaultAdministratorRights()).toBe(true)
    expect((await call('close')).body).toEqual({ ok: true, result: true })
    expect((await call('logOut')).body).toEqual({ ok: true, result: true })
  })
})
