import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { until } from '../support/until.ts'
import { ANI, ANI_CHAT, aScene, BUDI, FRONT_DESK, startPoll } from './emulator-scene.ts'

interface Received {
  text: string
  secret: string | undefined
  /** Answers the update; until then the emulator waits. */
  answer(status: number, body?: object): void
}

/** A webhook whose answers the test gives by hand. */
async function aWebhook() {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString())
      const secret = request.headers['x-telegram-bot-api-secret-token']
      received.push({
        text: update.message?.text,
        secret: typeof secret === 'string' ? secret : undefined,
        answer(status, body) {
          response.writeHead(status, { 'content-type': 'application/json' })
          response.end(body ? JSON.stringify(body) : '')
        },
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port }: Partial<AddressInfo> = Object(server.address())
  const next = (count: number) =>
    until(() => received.length >= count, { what: `${count} updates at the webhook` })
  return { url: `http://127.0.0.1:${port}/hook`, received, next }
}

const BUDI_CHAT = `private/${FRONT_DESK.id}/${BUDI.id}`

describe('a webhook', () => {
  it('gets updates with the secret, what was pending included', async () => {
    const { emulator, grammy } = await aScene()
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook(url, { secret_token: 'rahasia_1' })
    await next(1)
    expect(received[0]).toMatchObject({ text: '/start', secret: 'rahasia_1' })
    expect(await grammy.getWebhookInfo()).toMatchObject({ url, pending_update_count: 1, max_connections: 40 })
    received[0]?.answer(200)
    await until(async () => (await grammy.getWebhookInfo()).pending_update_count === 0, {
      what: 'the update to be confirmed',
    })
    emulator.sendText(ANI.id, ANI_CHAT, 'baru')
    await next(2)
    expect(received[1]?.text).toBe('baru')
  })

  it('gets an update again until it answers 2xx', async () => {
    const { grammy } = await aScene()
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook(url)
    await next(1)
    received[0]?.answer(500)
    await next(2)
    expect(await grammy.getWebhookInfo()).toMatchObject({
      pending_update_count: 1,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    })
    received[1]?.answer(403)
    await next(3)
    expect(received.map(({ text }) => text)).toEqual(['/start', '/start', '/start'])
    received[2]?.answer(204)
    await until(async () => (await grammy.getWebhookInfo()).pending_update_count === 0, {
      what: 'the update to be confirmed',
    })
    expect(received).toHaveLength(3)
  })

  it('gets chats in parallel, up to max_connections, and each chat in order', async () => {
    const { emulator, grammy } = await aScene()
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook(url, { drop_pending_updates: true, max_connections: 2 })
    const third = { id: 7_003, firstName: 'Citra' }
    emulator.addPerson(third)
    emulator.sendText(ANI.id, ANI_CHAT, 'ani 1')
    emulator.sendText(ANI.id, ANI_CHAT, 'ani 2')
    emulator.sendText(BUDI.id, BUDI_CHAT, 'budi 1')
    emulator.sendText(third.id, `private/${FRONT_DESK.id}/${third.id}`, 'citra 1')
    await next(2)
    // Two connections: which of them is read first is the machine's affair.
    const got = (text: string) => received.find((each) => each.text === text)
    expect(received.map(({ text }) => text).sort()).toEqual(['ani 1', 'budi 1'])
    got('budi 1')?.answer(200)
    await next(3)
    expect(received[2]?.text).toBe('citra 1')
    received[2]?.answer(200)
    got('ani 1')?.answer(200)
    await next(4)
    expect(received[3]?.text).toBe('ani 2')
  })

  it('may answer with a method', async () => {
    const { emulator, grammy } = await aScene()
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook(url)
    await next(1)
    received[0]?.answer(200, { method: 'sendMessage', chat_id: ANI.id, text: 'lewat jawaban' })
    await until(() => emulator.messages(ANI_CHAT).at(-1)?.text === 'lewat jawaban', { what: 'the message' })
    expect(emulator.calls()).toContainEqual({ token: FRONT_DESK.token, method: 'sendMessage', count: 1 })
  })

  it('excludes polling, ends it, and gives way to it again', async () => {
    const scene = await aScene()
    const { grammy, call, emulator } = scene
    const [start] = await grammy.getUpdates()
    const { answer: poll } = await startPoll(scene, (start?.update_id ?? 0) + 1)
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook(url, { allowed_updates: ['message'] })
    expect(await poll).toMatchObject({
      status: 409,
      body: { description: 'Conflict: terminated by setWebhook request' },
    })
    expect(await call('getUpdates')).toMatchObject({
      status: 409,
      body: {
        description:
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      },
    })
    emulator.sendText(ANI.id, ANI_CHAT, 'satu')
    await next(1)
    const answer = await call('deleteWebhook')
    expect(answer.body).toEqual({ ok: true, result: true, description: 'Webhook was deleted' })
    expect((await grammy.getUpdates()).map(({ message }) => message?.text)).toEqual(['satu'])
    expect((await call('deleteWebhook', { drop_pending_updates: true })).body.description).toBe(
      'Webhook is already deleted',
    )
    expect(await grammy.getUpdates()).toEqual([])
    expect(await grammy.getWebhookInfo()).toMatchObject({ url: '', allowed_updates: ['message'] })
    expect(received).toHaveLength(1)
  })

  it('is refused with an impossible address or secret', async () => {
    const { grammy } = await aScene()
    await expect(grammy.setWebhook('di mana')).rejects.toThrow('Bad Request: bad webhook')
    await expect(grammy.setWebhook('http://127.0.0.1:1', { secret_token: 'a b' })).rejects.toThrow(
      'Bad Request: secret token contains unallowed characters',
    )
  })

  it('keeps its updates while nobody listens there', async () => {
    const { grammy } = await aScene()
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook('http://127.0.0.1:1/hook')
    await until(async () => (await grammy.getWebhookInfo()).last_error_message?.includes('ECONNREFUSED'), {
      what: 'a refused connection',
    })
    await grammy.setWebhook(url)
    await next(1)
    expect(received[0]?.text).toBe('/start')
  })

  it('hears nothing while the API is down', async () => {
    const { emulator, grammy } = await aScene()
    const { url, received, next } = await aWebhook()
    await grammy.setWebhook(url, { drop_pending_updates: true })
    emulator.faults.down = true
    emulator.sendText(ANI.id, ANI_CHAT, 'ditahan')
    // Had the update been posted, it would be there before this one.
    const marker = fetch(url, { method: 'POST', body: '{"message":{"text":"penanda"}}' })
    await next(1)
    expect(received.map(({ text }) => text)).toEqual(['penanda'])
    received[0]?.answer(200)
    await marker
    emulator.faults.down = false
    await next(2)
    expect(received[1]?.text).toBe('ditahan')
  })
})
