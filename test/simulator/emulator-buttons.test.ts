import { describe, expect, it } from 'vitest'
import type { Happening } from '../../src/simulator/index.ts'
import { aForum, ANI, ANI_CHAT, aScene, BACK_DESK, BUDI } from './emulator-scene.ts'
import type { Scene } from './emulator-scene.ts'

const reply_markup = { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya:1' }]] }

async function press({ emulator, grammy }: Scene): Promise<string> {
  const { message_id: id } = await grammy.sendMessage(ANI.id, 'Sudah jelas?', { reply_markup })
  emulator.press(ANI.id, ANI_CHAT, id, 'ya:1')
  return (await grammy.getUpdates()).at(-1)?.callback_query?.id ?? 'no query'
}

describe('a pressed button', () => {
  it('reaches the bot with its message, and the answer reaches the person', async () => {
    const scene = await aScene()
    const { emulator, grammy, telegraf } = scene
    const happenings: Happening[] = []
    const queryId = await press(scene)
    emulator.watch((happening) => happenings.push(happening))
    const query = (await grammy.getUpdates()).at(-1)?.callback_query
    expect(query).toMatchObject({
      from: { id: ANI.id },
      message: { text: 'Sudah jelas?', reply_markup, chat: { id: ANI.id } },
      data: 'ya:1',
    })
    expect(query?.chat_instance).toBeTruthy()
    expect(await telegraf.answerCbQuery(queryId, 'Terima kasih', { show_alert: true })).toBe(true)
    expect(happenings).toEqual([
      { type: 'button-answered', chatKey: ANI_CHAT, personId: ANI.id, text: 'Terima kasih', alert: true },
    ])
  })

  it('is answered once, by its own bot, in time', async () => {
    const scene = await aScene()
    const { emulator, grammy, backDesk } = scene
    const tooLate = '400: Bad Request: query is too old and response timeout expired or query ID is invalid'
    const queryId = await press(scene)
    await expect(backDesk.answerCallbackQuery(queryId)).rejects.toThrow(tooLate)
    await grammy.answerCallbackQuery(queryId)
    await expect(grammy.answerCallbackQuery(queryId)).rejects.toThrow(tooLate)
    await expect(grammy.answerCallbackQuery('12345')).rejects.toThrow(tooLate)
    const expired = await press(scene)
    emulator.faults.callbackTimeoutMs = 0
    await expect(grammy.answerCallbackQuery(expired)).rejects.toThrow(tooLate)
    await expect(grammy.answerCallbackQuery(expired, { text: 'a'.repeat(201) })).rejects.toThrow(
      'MESSAGE_TOO_LONG',
    )
  })

  it('must exist, on a message that the person can see', async () => {
    const { emulator, grammy, backDesk } = await aScene()
    const { message_id: id } = await grammy.sendMessage(ANI.id, 'Sudah jelas?', { reply_markup })
    expect(() => emulator.press(ANI.id, ANI_CHAT, id, 'palsu')).toThrow('Tidak ada tombol "palsu"')
    expect(() => emulator.press(BUDI.id, ANI_CHAT, id, 'ya:1')).toThrow('milik orang lain')
    expect(() => emulator.press(ANI.id, ANI_CHAT, 1, 'ya:1')).toThrow('Tidak ada pesan 1')
    await grammy.editMessageText(ANI.id, id, 'Terima kasih')
    expect(() => emulator.press(ANI.id, ANI_CHAT, id, 'ya:1')).toThrow('Tidak ada tombol')
    const forum = aForum(emulator)
    const card = await backDesk.sendMessage(forum.id, 'Tiket', { reply_markup })
    expect(() => emulator.press(ANI.id, `group/${forum.id}`, card.message_id, 'ya:1')).toThrow(
      'bukan anggota',
    )
    emulator.press(BUDI.id, `group/${forum.id}`, card.message_id, 'ya:1')
    const query = (await backDesk.getUpdates()).at(-1)?.callback_query
    expect(query).toMatchObject({
      from: { id: BUDI.id },
      message: { chat: { id: forum.id }, from: { id: BACK_DESK.id } },
    })
  })
})
