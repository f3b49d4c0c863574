import { createServer, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createTelegramClient } from '../../../src/bots/telegram/telegram-client.ts'

let server: Server | undefined
afterEach(() => void server?.close())

it.each(['/dasar/api', '/dasar/api/', '', '/'])('calls below the root it was given: "%s"', async (path) => {
  const asked: string[] = []
  const listening = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result: true }))
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const client = createTelegramClient({ token: '1:a', apiRoot: `http://127.0.0.1:${port}${path}` })
  await client.sendTyping(7)
  await client.download('photos/1.jpg', 1_000)
  const base = path.replace(/\/$/, '')
  expect(asked).toEqual([`${base}/bot1:a/sendChatAction`, `${base}/file/bot1:a/photos/1.jpg`])
})
