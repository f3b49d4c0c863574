import { describe, expect, it, vi } from 'vitest'
import { ANI, ANI_CHAT, FRONT_DESK, aForum, aScene, BACK_DESK, BUDI, startPoll } from './emulator-scene.ts'

describe('getUpdates', () => {
  it('gives updates again until an offset confirms them', async () => {
    const { emulator, grammy } = await aScene()
    emulator.sendText(ANI.id, ANI_CHAT, 'kedua')
    const first = await grammy.getUpdates()
    expect(first.map(({ message }) => message?.text)).toEqual(['/start', 'kedua'])
    expect(await grammy.getUpdates()).toEqual(first)
    const [start, second] = first
    expect(second?.update_id).toBe((start?.update_id ?? 0) + 1)
    expect(await grammy.getUpdates({ offset: second?.update_id ?? 0 })).toEqual([second])
    expect(await grammy.getUpdates()).toEqual([second])
    expect(await grammy.getUpdates({ offset: (second?.update_id ?? 0) + 1 })).toEqual([])
    expect(await grammy.getUpdates()).toEqual([])
  })

  it('keeps the newest ones at a negative offset', async () => {
    const { emulator, grammy } = await aScene()
    for (const text of ['a', 'b', 'c']) emulator.sendText(ANI.id, ANI_CHAT, text)
    const newest = await grammy.getUpdates({ offset: -2 })
    expect(newest.map(({ message }) => message?.text)).toEqual(['b', 'c'])
    expect(await grammy.getUpdates()).toEqual(newest)
  })

  it('confirms nothing at an offset from the far future', async () => {
    const { grammy } = await aScene()
    expect(await grammy.getUpdates({ offset: 1_999_999_999 })).toHaveLength(1)
  })

  it('gives at most as many as asked for, oldest first', async () => {
    const { emulator, grammy } = await aScene()
    for (let index = 0; index < 120; index++) emulator.sendText(ANI.id, ANI_CHAT, `pesan ${index}`)
    expect((await grammy.getUpdates({ limit: 2 })).map(({ message }) => message?.text)).toEqual([
      '/start',
      'pesan 0',
    ])
    expect(await grammy.getUpdates()).toHaveLength(100)
    expect(await grammy.getUpdates({ limit: 500 })).toHaveLength(100)
  })

  it('answers a waiting poll at once, with all that came together', async () => {
    const scene = await aScene()
    const [start] = await scene.grammy.getUpdates()
    const { answer } = await startPoll(scene, (start?.update_id ?? 0) + 1)
    const first = await Promise.race([answer, scene.grammy.getMe().then(() => 'still waiting')])
    expect(first).toBe('still waiting')
    const began = performance.now()
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'satu')
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'dua')
    const texts = ['satu', 'dua'].map((text) => ({ message: { text } }))
    expect(await answer).toMatchObject({ status: 200, body: { result: texts } })
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('answers an empty poll after its timeout', async () => {
    const { grammy } = await aScene()
    const [start] = await grammy.getUpdates()
    const began = performance.now()
    expect(await grammy.getUpdates({ offset: (start?.update_id ?? 0) + 1, timeout: 1 })).toEqual([])
    expect(performance.now() - began).toBeGreaterThan(900)
  })

  it('ends the older of two polls with 409', async () => {
    const scene = await aScene()
    const [start] = await scene.grammy.getUpdates()
    const offset = (start?.update_id ?? 0) + 1
    const older = await startPoll(scene, offset)
    const newer = await startPoll(scene, offset)
    expect(await older.answer).toEqual({
      status: 409,
      body: {
        ok: false,
        error_code: 409,
        description:
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      },
    })
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'untuk yang baru')
    expect(await newer.answer).toMatchObject({ body: { result: [{ message: { text: 'untuk yang baru' } }] } })
  })

  it('keeps what a caller that hung up did not confirm, and lets the next one poll in peace', async () => {
    const scene = await aScene()
    const [start] = await scene.grammy.getUpdates()
    const offset = (start?.update_id ?? 0) + 1
    const hangUp = new AbortController()
    const { answer } = await startPoll(scene, offset, hangUp.signal)
    hangUp.abort()
    expect(await answer).toBe('gone')
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'masih ada')
    expect((await scene.grammy.getUpdates({ offset })).map(({ message }) => message?.text)).toEqual([
      'masih ada',
    ])
  })

  it('remembers allowed_updates', async () => {
    const { emulator, grammy } = await aScene()
    await grammy.getUpdates({ allowed_updates: ['edited_message'] })
    const sent = emulator.sendText(ANI.id, ANI_CHAT, 'tidak diminta')
    emulator.editText(ANI.id, ANI_CHAT, sent.messageId, 'diminta')
    const kinds = async () => (await grammy.getUpdates()).map((update) => Object.keys(update).sort())
    expect(await kinds()).toEqual([
      ['message', 'update_id'],
      ['edited_message', 'update_id'],
    ])
    await grammy.getUpdates({ allowed_updates: [] })
    emulator.sendText(ANI.id, ANI_CHAT, 'semua lagi')
    expect((await kinds()).at(-1)).toEqual(['message', 'update_id'])
  })

  it('gives chat_member only to administrators that ask for it', async () => {
    const { emulator, backDesk } = await aScene()
    const forum = aForum(emulator)
    const kinds = async () => (await backDesk.getUpdates()).flatMap((update) => Object.keys(update))
    emulator.setMember(forum.id, ANI.id, 'member')
    expect(await kinds()).not.toContain('chat_member')
    await backDesk.getUpdates({ allowed_updates: ['chat_member'] })
    emulator.setMember(forum.id, ANI.id, 'administrator')
    expect((await backDesk.getUpdates()).at(-1)?.chat_member).toMatchObject({
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'administrator', user: { id: ANI.id } },
      from: { id: BUDI.id },
    })
  })

  it('begins at a large random number for each bot, and anew after a quiet week', async () => {
    const { emulator, grammy, backDesk, clock } = await aScene()
    aForum(emulator)
    const [mine] = await grammy.getUpdates()
    const [theirs] = await backDesk.getUpdates()
    expect(mine?.update_id).toBeGreaterThan(100_000_000)
    expect(mine?.update_id).not.toBe(theirs?.update_id)
    const offset = (mine?.update_id ?? 0) + 1
    await grammy.getUpdates({ offset })
    clock.advance(8 * 24 * 3_600_000)
    emulator.sendText(ANI.id, ANI_CHAT, 'lama tak jumpa')
    expect((await grammy.getUpdates())[0]?.update_id).not.toBe(offset)
  })

  it('passes injected updates on as they are', async () => {
    const { emulator, grammy } = await aScene()
    await grammy.getUpdates({ allowed_updates: ['callback_query'] })
    emulator.inject(FRONT_DESK.id, { message: { text: 42 }, mystery: null })
    const update = (await grammy.getUpdates()).at(-1)
    expect(update).toEqual({ update_id: expect.any(Number), message: { text: 42 }, mystery: null })
  })

  it('tells of messages that were taken back only who asks for it', async () => {
    const { emulator, grammy } = await aScene()
    const first = emulator.sendText(ANI.id, ANI_CHAT, 'a')
    emulator.deleteMessage(ANI.id, ANI_CHAT, first.messageId)
    await grammy.getUpdates({ allowed_updates: ['message', 'deleted_business_messages'] })
    const second = emulator.sendText(ANI.id, ANI_CHAT, 'b')
    const answer = await grammy.sendMessage(ANI.id, 'c')
    emulator.deleteMessage(ANI.id, ANI_CHAT, second.messageId)
    emulator.deleteMessage(ANI.id, ANI_CHAT, answer.message_id)
    const told = (await grammy.getUpdates()).flatMap((update) => update.deleted_business_messages ?? [])
    expect(told).toEqual([{ chat: expect.objectContaining({ id: ANI.id }), message_ids: [second.messageId] }])
  })

  it('tells a bot that it was blocked and unblocked', async () => {
    const { emulator, grammy } = await aScene()
    emulator.block(ANI.id, FRONT_DESK.id, true)
    emulator.block(ANI.id, FRONT_DESK.id, false)
    const changes = (await grammy.getUpdates()).flatMap(({ my_chat_member: change }) =>
      change ? [change] : [],
    )
    expect(changes.map((change) => [change.old_chat_member.status, change.new_chat_member.status])).toEqual([
      ['member', 'kicked'],
      ['kicked', 'member'],
    ])
    expect(changes[0]?.chat).toMatchObject({ id: ANI.id, type: 'private' })
  })

  it('tells a watcher of everything, in order, until it is ended', async () => {
    const { emulator, grammy } = await aScene()
    const listener = vi.fn()
    const end = emulator.watch(listener)
    const sent = emulator.sendText(ANI.id, ANI_CHAT, 'a')
    emulator.editText(ANI.id, ANI_CHAT, sent.messageId, 'b')
    await grammy.sendChatAction(ANI.id, 'typing')
    emulator.deleteMessage(ANI.id, ANI_CHAT, sent.messageId)
    end()
    emulator.sendText(ANI.id, ANI_CHAT, 'c')
    expect(listener.mock.calls.map(([happening]) => happening)).toEqual([
      { type: 'message', chatKey: ANI_CHAT, message: sent },
      expect.objectContaining({ type: 'edited', message: expect.objectContaining({ text: 'b' }) }),
      { type: 'typing', chatKey: ANI_CHAT, name: FRONT_DESK.firstName },
      { type: 'deleted', chatKey: ANI_CHAT, messageId: sent.messageId },
    ])
    expect(emulator.bots().map(({ id }) => id)).toEqual([FRONT_DESK.id, BACK_DESK.id])
  })
})
