import { describe, expect, it } from 'vitest'
import { aForum, ANI, ANI_CHAT, aScene, BACK_DESK, FRONT_DESK, startPoll } from './emulator-scene.ts'
import type { Scene } from './emulator-scene.ts'

function texts({ emulator }: Scene): string[] {
  return emulator.messages(ANI_CHAT).map(({ text }) => text)
}

describe('faults', () => {
  it('answer as a rule says, as often as it says, where it fits', async () => {
    const scene = await aScene()
    const { emulator, grammy, call } = scene
    emulator.faults.rules = [
      { method: 'sendMessage', chatId: ANI.id, times: 1, code: 502 },
      { method: 'sendMessage', token: BACK_DESK.token, code: 403, description: 'Forbidden: lain' },
      { method: 'sendmessage', times: 1, retryAfter: 7 },
    ]
    const send = () => call('sendMessage', { chat_id: ANI.id, text: 'halo' })
    expect(await send()).toEqual({
      status: 502,
      body: { ok: false, error_code: 502, description: 'Bad Gateway' },
    })
    expect(await send()).toEqual({
      status: 429,
      body: {
        ok: false,
        error_code: 429,
        description: 'Too Many Requests: retry after 7',
        parameters: { retry_after: 7 },
      },
    })
    expect((await send()).status).toBe(200)
    expect(await grammy.getMe()).toMatchObject({ id: FRONT_DESK.id })
    const elsewhere = await call('sendMessage', { chat_id: ANI.id, text: 'x' }, BACK_DESK.token)
    expect(elsewhere.body.description).toBe('Forbidden: lain')
    expect(texts(scene)).toEqual(['/start', 'halo'])
  })

  it('drop the connection before or after the work', async () => {
    const scene = await aScene()
    const { emulator, grammy } = scene
    emulator.faults.rules = [
      { method: 'sendMessage', times: 1, drop: 'before' },
      { method: 'sendMessage', times: 1, drop: 'after' },
    ]
    await expect(grammy.sendMessage(ANI.id, 'hilang')).rejects.toThrow('Network request')
    await expect(grammy.sendMessage(ANI.id, 'sampai')).rejects.toThrow('Network request')
    expect(texts(scene)).toEqual(['/start', 'sampai'])
    expect(emulator.calls()).toEqual([{ token: FRONT_DESK.token, method: 'sendMessage', count: 1 }])
  })

  it('delay single calls, or all', async () => {
    const { emulator, grammy } = await aScene()
    const timed = async (work: () => Promise<unknown>) => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    emulator.faults.rules = [{ method: 'sendMessage', delayMs: 150 }]
    expect(await timed(() => grammy.sendMessage(ANI.id, 'x'))).toBeGreaterThan(140)
    emulator.faults.rules = []
    emulator.faults.latencyMs = 100
    expect(await timed(() => grammy.getMe())).toBeGreaterThan(90)
  })

  it('take the API down: waiting polls, open connections and new ones', async () => {
    const scene = await aScene()
    const { emulator, grammy } = scene
    const [start] = await grammy.getUpdates()
    const offset = (start?.update_id ?? 0) + 1
    const { answer } = await startPoll(scene, offset)
    emulator.faults.down = true
    expect(await answer).toBe('gone')
    await expect(grammy.sendMessage(ANI.id, 'x')).rejects.toThrow('Network request')
    emulator.sendText(ANI.id, ANI_CHAT, 'masih di sana')
    emulator.faults.down = false
    const updates = await grammy.getUpdates({ offset })
    expect(updates.map(({ message }) => message?.text)).toEqual(['masih di sana'])
    expect(texts(scene)).toEqual(['/start', 'masih di sana'])
  })
})

describe('limits', () => {
  it('hold per token, and do not count what shows nothing', async () => {
    const { emulator, call } = await aScene()
    emulator.faults.limits = { perTokenPerSecond: 3 }
    const numbers = [0, 1, 2, 3, 4]
    const answers = await Promise.all([
      ...numbers.map(() => call('sendChatAction', { chat_id: ANI.id, action: 'typing' })),
      ...numbers.map((number) => call('sendMessage', { chat_id: ANI.id, text: `${number}` })),
    ])
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(2)
    expect(refused[0]?.body.parameters).toEqual({ retry_after: 1 })
    emulator.faults.limits = {}
    expect((await call('sendMessage', { chat_id: ANI.id, text: 'bebas' })).status).toBe(200)
  })

  it('hold per chat, and open again after the time they named', async () => {
    const { emulator, call, elapse } = await aScene()
    emulator.faults.limits = { perChatPerSecond: 1 }
    const send = () => call('sendMessage', { chat_id: ANI.id, text: 'x' })
    const answers = await Promise.all([send(), send()])
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 429])
    elapse(999)
    expect((await send()).status).toBe(429)
    elapse(1)
    expect((await send()).status).toBe(200)
  })

  it('hold per group and minute, edits included, and leave private chats alone', async () => {
    const { emulator, backDesk } = await aScene()
    const { id } = aForum(emulator)
    emulator.sendText(ANI.id, `private/${BACK_DESK.id}/${ANI.id}`, '/start')
    emulator.faults.limits = { perGroupPerMinute: 3 }
    const card = await backDesk.sendMessage(id, 'kartu')
    await backDesk.editMessageText(id, card.message_id, 'kartu, diubah')
    await backDesk.sendMessage(id, 'kedua')
    await expect(backDesk.editMessageText(id, card.message_id, 'lagi')).rejects.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 60 },
    })
    for (let index = 0; index < 5; index++) await backDesk.sendMessage(ANI.id, `${index}`)
  })
})
