import { describe, expect, it } from 'vitest'
import { ANI, ANI_CHAT, aScene } from './emulator-scene.ts'

describe('a private chat', () => {
  it('goes both ways, with both libraries', async () => {
    const { emulator, telegraf, grammy, clock } = await aScene()
    const updates = await grammy.getUpdates()
    expect(updates).toHaveLength(1)
    expect(updates[0]?.message).toMatchObject({
      text: '/start',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      from: { id: ANI.id, is_bot: false, first_name: 'Ani', username: 'ani_malinau' },
      chat: { id: ANI.id, type: 'private', first_name: 'Ani' },
      date: Math.floor(clock.now().getTime() / 1_000),
    })
    const first = await telegraf.sendMessage(ANI.id, 'Halo')
    const second = await grammy.sendMessage(ANI.id, 'Apa kabar?')
    expect(second.message_id).toBe(first.message_id + 1)
    expect(emulator.messages(ANI_CHAT).map(({ text }) => text)).toEqual(['/start', 'Halo', 'Apa kabar?'])
  })
})
