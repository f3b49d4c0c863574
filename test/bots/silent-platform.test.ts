import { createServer, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createStaffBot, createStaffClient, createTelegramChannel } from '../../src/bots/index.ts'
import { quietLog } from '../support/quiet-log.ts'
import { until } from '../support/until.ts'

const token = '9:rahasia'
const webhook = { type: 'webhook', url: 'https://kantor.example/x', secret: 'rahasia-web' } as const
const commands = [{ command: 'bantuan', description: 'Bantuan' }]
const onFatal = () => {}

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A platform that takes every call and never answers. */
async function aSilentPlatform() {
  const open = new Set<string>()
  const asked = new Set<string>()
  const listening = createServer((request) => {
    const method = (request.url ?? '').split('/').at(-1) ?? ''
    open.add(method)
    asked.add(method)
    request.socket.once('close', () => open.delete(method))
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { apiRoot: `http://127.0.0.1:${port}`, open, asked }
}

const keep = async () => {}

it.each([{ type: 'polling' } as const, webhook])(
  'lets go of every introduction when it stops, $type',
  async (mode) => {
    const { apiRoot, open, asked } = await aSilentPlatform()
    const intake = mode.type === 'polling' ? 'deleteWebhook' : 'setWebhook'
    const attachment = async () => null
    const channel = createTelegramChannel({
      token,
      apiRoot,
      mode,
      commands: [
        { language: null, commands },
        { language: 'en', commands },
      ],
      attachment,
      onFatal,
      log: quietLog,
    })
    await channel.start(keep)
    await until(() => asked.has('setMyCommands') && asked.has(intake), { what: 'the calls' })
    await channel.stop()
    await until(() => open.size === 0, { what: 'no call to be open' })

    asked.clear()
    const client = createStaffClient({ token, apiRoot })
    const bot = createStaffBot({ client, token, mode, commands, onFatal, log: quietLog })
    await bot.start(keep)
    await until(() => ['getMe', 'setMyCommands', intake].every((method) => asked.has(method)), {
      what: 'the calls',
    })
    await bot.stop()
    await until(() => open.size === 0, { what: 'no call to be open' })
    expect(asked.has('getMe')).toBe(true)
  },
)
