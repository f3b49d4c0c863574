import { describe, expect, it, onTestFinished } from 'vitest'
import { createEmulator } from '../../src/simulator/index.ts'
import { aForum, ANI, ANI_CHAT, BACK_DESK, BUDI, FRONT_DESK, standingClock } from './emulator-scene.ts'

function aShelf(first?: string) {
  let kept = first
  const saves: string[] = []
  return {
    saves,
    load: async () => kept,
    save: async (snapshot: string) => {
      kept = snapshot
      saves.push(snapshot)
    },
  }
}

async function call(root: string, method: string, parameters: object = {}) {
  const response = await fetch(`${root}/bot${FRONT_DESK.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  })
  return JSON.parse(await response.text())
}

describe('a kept emulator', () => {
  it('uses no number again that a crash made it forget', async () => {
    const keep = aShelf()
    const first = await createEmulator({ clock: standingClock(), keep })
    first.addPerson(ANI)
    first.addBot(FRONT_DESK)
    first.sendText(ANI.id, ANI_CHAT, 'tersimpan')
    await first.close()
    const crashed = await createEmulator({ clock: standingClock(), keep })
    const saved = await keep.load()
    const lost = crashed.sendText(ANI.id, ANI_CHAT, 'hilang')
    const updatesOf = async (root: string) => (await call(root, 'getUpdates')).result
    const forgotten = (await updatesOf(await crashed.listen())).at(-1).update_id
    await crashed.close()

    const again = await createEmulator({ clock: standingClock(), keep: aShelf(saved) })
    onTestFinished(() => again.close())
    expect(again.messages(ANI_CHAT).map(({ text }) => text)).toEqual(['tersimpan'])
    expect(again.sendText(ANI.id, ANI_CHAT, 'lagi').messageId).toBeGreaterThan(lost.messageId)
    expect((await updatesOf(await again.listen())).at(-1).update_id).toBeGreaterThan(forgotten)
  })

  it('comes back as it was', async () => {
    const clock = standingClock()
    const keep = aShelf()
    const first = await createEmulator({ clock, keep })
    for (const person of [ANI, BUDI]) first.addPerson(person)
    for (const bot of [FRONT_DESK, BACK_DESK]) first.addBot(bot)
    first.sendText(ANI.id, ANI_CHAT, '/start')
    const photo = first.sendMedia(ANI.id, ANI_CHAT, { kind: 'photo', content: new Uint8Array([1, 2, 3]) })
    clock.advance(1_000)
    first.editText(ANI.id, ANI_CHAT, photo.messageId, 'keterangan')
    const forum = aForum(first)
    const firstRoot = await first.listen()
    await call(firstRoot, 'setMyCommands', { commands: [{ command: 'bantuan', description: 'Bantuan' }] })
    const before = await call(firstRoot, 'getUpdates')
    await first.close()

    const second = await createEmulator({ clock, keep })
    onTestFinished(() => second.close())
    expect(second.people()).toEqual(first.people())
    expect(second.bots()).toEqual(first.bots())
    expect(second.chats()).toEqual(first.chats())
    for (const { key } of first.chats()) expect(second.messages(key)).toEqual(first.messages(key))
    expect(second.messages(ANI_CHAT)[1]?.editedAt).toEqual(clock.now())
    expect(second.file(photo.media?.fileId ?? '')?.content).toEqual(Buffer.from([1, 2, 3]))
    const root = await second.listen()
    expect(await call(root, 'getUpdates')).toEqual(before)
    expect(await call(root, 'getMyCommands')).toMatchObject({ result: [{ command: 'bantuan' }] })
    const next = second.sendText(ANI.id, ANI_CHAT, 'lagi')
    expect(next.messageId).toBeGreaterThan(photo.messageId)
    const inForum = second.sendText(BUDI.id, `group/${forum.id}`, 'halo')
    expect(inForum.messageId).toBeGreaterThan(
      Math.max(...first.messages(`group/${forum.id}`).map((m) => m.messageId)),
    )
    expect((await call(root, 'getUpdates')).result.at(-1)?.update_id).toBeGreaterThan(
      before.result.at(-1)?.update_id,
    )
  })

  it('takes a webhook up again', async () => {
    const clock = standingClock()
    const keep = aShelf()
    const first = await createEmulator({ clock, keep })
    first.addPerson(ANI)
    first.addBot(FRONT_DESK)
    const url = 'http://127.0.0.1:1/hook'
    await call(await first.listen(), 'setWebhook', { url, secret_token: 's' })
    await first.close()
    const second = await createEmulator({ clock, keep })
    onTestFinished(() => second.close())
    const root = await second.listen()
    second.sendText(ANI.id, ANI_CHAT, 'halo')
    await expect
      .poll(async () => (await call(root, 'getWebhookInfo')).result)
      .toMatchObject({
        url,
        pending_update_count: 1,
        last_error_message: expect.stringContaining('ECONNREFUSED'),
      })
  })

  it('saves some time after a change, and not without one', async () => {
    const keep = aShelf()
    const emulator = await createEmulator({ clock: standingClock(), keep })
    emulator.addPerson(ANI)
    await expect.poll(() => keep.saves.length).toBe(1)
    await emulator.close()
    expect(keep.saves).toHaveLength(1)
  })

  it('begins anew, with other numbers, when its snapshot was lost or cannot be read', async () => {
    const lines: string[] = []
    const lives = []
    for (const shelf of [aShelf(), aShelf('{"version":1,'), aShelf('{"version":2}')]) {
      const emulator = await createEmulator({
        clock: standingClock(),
        keep: shelf,
        log: (line) => lines.push(line),
      })
      emulator.addPerson(ANI)
      emulator.addBot(FRONT_DESK)
      const root = await emulator.listen()
      const { messageId } = emulator.sendText(ANI.id, ANI_CHAT, 'halo')
      lives.push({ messageId, updateId: (await call(root, 'getUpdates')).result[0].update_id })
      await emulator.close()
    }
    expect(lines.filter((line) => line.includes("can't be read"))).toHaveLength(2)
    expect(new Set(lives.map(({ messageId }) => messageId)).size).toBe(3)
    expect(new Set(lives.map(({ updateId }) => updateId)).size).toBe(3)
  })
})

describe('memory', () => {
  it('is bounded: a chat forgets its oldest messages', async () => {
    const emulator = await createEmulator({ clock: standingClock() })
    emulator.addPerson(ANI)
    emulator.addBot(FRONT_DESK)
    for (let index = 0; index < 4_100; index++) emulator.sendText(ANI.id, ANI_CHAT, `pesan ${index}`)
    const kept = emulator.messages(ANI_CHAT)
    expect(kept).toHaveLength(4_000)
    expect(kept[0]?.text).toBe('pesan 100')
  })
})
