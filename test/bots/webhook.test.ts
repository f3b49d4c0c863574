import { describe, expect, it } from 'vitest'
import { createWebhook } from '../../src/bots/webhook.ts'

const url = 'https://contoh.id/telegram'
const header = 'x-telegram-bot-api-secret-token'
const update = { update_id: 5, message: { chat: { id: 7 }, text: 'Halo' } }

function aWebhook(keep: () => Promise<void> = async () => {}) {
  const kept: unknown[] = []
  const receive = createWebhook({
    secret: 'rahasia',
    keep: async (given) => {
      await keep()
      kept.push(given)
    },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  const post = async (body: string, headers: Record<string, string> = { [header]: 'rahasia' }) =>
    (await receive(new Request(url, { method: 'POST', body, headers }))).status
  return { kept, post, receive }
}

describe('a webhook', () => {
  it('says 200 only once the update is kept', async () => {
    const stored = deferred()
    const { kept, post } = aWebhook(() => stored.promise)
    let answered = false
    const answer = post(JSON.stringify(update)).finally(() => {
      answered = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(answered).toBe(false)
    stored.resolve()
    expect(await answer).toBe(200)
    expect(kept).toEqual([{ updateId: 5, conversation: '7', raw: update }])
  })

  it('says 500 when it could not be kept, so that it comes again', async () => {
    const { post } = aWebhook(async () => {
      throw new Error('the database is away')
    })
    expect(await post(JSON.stringify(update))).toBe(500)
  })

  it.each([
    ['without the secret', {}],
    ['with another one', { [header]: 'rahasiA' }],
    ['with the beginning of it', { [header]: 'rahasi' }],
    ['with an empty one', { [header]: '' }],
  ])('says 401 %s, and keeps nothing', async (_, headers) => {
    const { kept, post } = aWebhook()
    expect(await post(JSON.stringify(update), headers)).toBe(401)
    expect(kept).toEqual([])
  })

  it.each([
    ['no JSON', '{', 400],
    ['no update', '{"message":{}}', 400],
    ['nothing', '', 400],
    ['too much', JSON.stringify({ ...update, more: 'x'.repeat(1_100_000) }), 413],
  ])('says no to %s', async (_, body, status) => {
    const { kept, post } = aWebhook()
    expect(await post(body)).toBe(status)
    expect(kept).toEqual([])
  })

  it('takes posts only', async () => {
    const { receive } = aWebhook()
    expect((await receive(new Request(url))).status).toBe(405)
  })
})

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
