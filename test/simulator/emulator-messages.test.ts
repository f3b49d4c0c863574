import { GrammyError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { ANI, ANI_CHAT, aScene, BACK_DESK, BUDI, FRONT_DESK } from './emulator-scene.ts'

const BUTTONS = { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] }

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
    const second = await grammy.sendMessage(ANI.id, 'Apa kabar?', { disable_notification: true })
    expect(first).toMatchObject({
      text: 'Halo',
      chat: { id: ANI.id },
      from: { id: FRONT_DESK.id, is_bot: true },
    })
    expect(second.message_id).toBe(first.message_id + 1)
    expect(emulator.messages(ANI_CHAT).map(({ text, silent }) => [text, silent])).toEqual([
      ['/start', undefined],
      ['Halo', undefined],
      ['Apa kabar?', true],
    ])
  })

  it('shares its message numbers with the other chats of the bot, and with nobody else', async () => {
    const { emulator } = await aScene()
    const other = emulator.sendText(BUDI.id, `private/${FRONT_DESK.id}/${BUDI.id}`, 'halo')
    const next = emulator.sendText(ANI.id, ANI_CHAT, 'lagi')
    expect(next.messageId).toBe(other.messageId + 1)
    const elsewhere = emulator.sendText(ANI.id, `private/${BACK_DESK.id}/${ANI.id}`, 'halo')
    expect(Math.abs(elsewhere.messageId - next.messageId)).toBeGreaterThan(10)
  })

  it('begins with the person, not with the bot', async () => {
    const { emulator, grammy } = await aScene()
    const refusal = async (chatId: number) => {
      const error = await grammy.sendMessage(chatId, 'halo').catch((caught: unknown) => caught)
      if (!(error instanceof GrammyError)) throw new Error('it was sent')
      return [error.error_code, error.description]
    }
    expect(await refusal(BUDI.id)).toEqual([403, "Forbidden: bot can't initiate conversation with a user"])
    expect(await refusal(999_999)).toEqual([400, 'Bad Request: chat not found'])
    expect(await refusal(BACK_DESK.id)).toEqual([403, "Forbidden: bot can't send messages to bots"])
    emulator.block(ANI.id, FRONT_DESK.id, true)
    expect(await refusal(ANI.id)).toEqual([403, 'Forbidden: bot was blocked by the user'])
    expect(() => emulator.sendText(ANI.id, ANI_CHAT, 'halo')).toThrow('Bot ini Anda blokir')
    emulator.block(ANI.id, FRONT_DESK.id, false)
    await grammy.sendMessage(ANI.id, 'kembali lagi')
    emulator.deleteAccount(ANI.id)
    expect(await refusal(ANI.id)).toEqual([403, 'Forbidden: user is deactivated'])
    expect(() => emulator.sendText(ANI.id, ANI_CHAT, 'halo')).toThrow('sudah dihapus')
  })

  it('refuses what people could not send', async () => {
    const { emulator } = await aScene()
    const send = (text: string) => emulator.sendText(ANI.id, ANI_CHAT, text)
    expect(() => send('  \n ')).toThrow('Pesan kosong')
    expect(() => send('a'.repeat(4_097))).toThrow('terlalu panjang: 4097 dari 4096')
    expect(send('a'.repeat(4_096)).text).toHaveLength(4_096)
    expect(() => emulator.sendText(BUDI.id, ANI_CHAT, 'bukan milik saya')).toThrow('milik orang lain')
    expect(() => emulator.sendText(ANI.id, 'private/77/7001', 'bot apa?')).toThrow('Tidak ada percakapan')
    expect(() => emulator.sendText(1, ANI_CHAT, 'siapa?')).toThrow('Tidak ada orang')
  })
})

describe('sendMessage', () => {
  it('refuses empty and overlong texts, in UTF-16 units and after parsing', async () => {
    const { call } = await aScene()
    const send = async (text: string, more = {}) => {
      const { status, body } = await call('sendMessage', { chat_id: ANI.id, text, ...more })
      return status === 200 ? 'sent' : body.description
    }
    expect(await send('')).toBe('Bad Request: message text is empty')
    expect(await send(' \r\n\t ')).toBe('Bad Request: message text is empty')
    expect(await send('<b></b>', { parse_mode: 'HTML' })).toBe('Bad Request: message text is empty')
    expect(await send('😀'.repeat(2_048))).toBe('sent')
    expect(await send('😀'.repeat(2_049))).toBe('Bad Request: message is too long')
    expect(await send(`<b>${'a'.repeat(4_096)}</b>`, { parse_mode: 'HTML' })).toBe('sent')
  })

  it('resolves replies, given in the new or the old way, one level deep', async () => {
    const { emulator, telegraf, grammy } = await aScene()
    const asked = emulator.sendText(ANI.id, ANI_CHAT, 'Syarat KTP?')
    const answer = await grammy.sendMessage(ANI.id, 'Fotokopi KK', {
      reply_parameters: { message_id: asked.messageId, quote: 'KTP' },
    })
    expect(answer.reply_to_message).toMatchObject({ message_id: asked.messageId, text: 'Syarat KTP?' })
    expect(answer.quote).toMatchObject({ text: 'KTP', position: 7 })
    const older = { chat_id: ANI.id, text: 'dan KTP lama', reply_to_message_id: answer.message_id }
    const again = await telegraf.callApi('sendMessage', older)
    expect(again).toMatchObject({ reply_to_message: { message_id: answer.message_id } })
    expect(again).not.toHaveProperty('reply_to_message.reply_to_message')
    const reply = emulator.sendText(ANI.id, ANI_CHAT, 'Terima kasih', { replyTo: answer.message_id })
    const update = (await grammy.getUpdates()).at(-1)
    expect(update?.message).toMatchObject({
      message_id: reply.messageId,
      reply_to_message: { message_id: answer.message_id, from: { id: FRONT_DESK.id } },
    })
  })

  it('refuses replies to what is not there, unless told to go without', async () => {
    const { emulator, grammy } = await aScene()
    const asked = emulator.sendText(ANI.id, ANI_CHAT, 'Syarat KTP?')
    emulator.deleteMessage(ANI.id, ANI_CHAT, asked.messageId)
    const reply = { message_id: asked.messageId }
    const send = (reply_parameters: { message_id: number; allow_sending_without_reply?: boolean }) =>
      grammy.sendMessage(ANI.id, 'jawaban', { reply_parameters })
    await expect(send(reply)).rejects.toThrow('400: Bad Request: message to be replied not found')
    expect(await send({ ...reply, allow_sending_without_reply: true })).not.toHaveProperty('reply_to_message')
  })

  it('keeps buttons, force_reply and keyboards for people to see', async () => {
    const { emulator, grammy, telegraf } = await aScene()
    const sent = await grammy.sendMessage(ANI.id, 'Pilih', {
      reply_markup: {
        inline_keyboard: [
          [{ text: 'Situs', url: 'https://malinau.go.id' }],
          [...(BUTTONS.inline_keyboard[0] ?? [])],
        ],
      },
    })
    expect(sent.reply_markup?.inline_keyboard).toHaveLength(2)
    await telegraf.sendMessage(ANI.id, 'Jawab', { reply_markup: { force_reply: true } })
    await telegraf.sendMessage(ANI.id, 'Ketik', { reply_markup: { keyboard: [['A', { text: 'B' }]] } })
    const [, buttons, force, keyboard] = emulator.messages(ANI_CHAT)
    expect(buttons?.buttons).toEqual([
      [{ text: 'Situs', url: 'https://malinau.go.id' }],
      [{ text: 'Ya', callbackData: 'ya' }],
    ])
    expect(force).toMatchObject({ forceReply: true, buttons: [] })
    expect(keyboard).toMatchObject({ replyKeyboard: [['A', 'B']] })
  })

  it('refuses impossible buttons', async () => {
    const { call } = await aScene()
    const send = async (button: object) => {
      const reply_markup = { inline_keyboard: [[{ text: 'x', ...button }]] }
      const { status, body } = await call('sendMessage', { chat_id: ANI.id, text: 'x', reply_markup })
      return status === 200 ? 'sent' : body.description
    }
    expect(await send({ callback_data: 'a'.repeat(64) })).toBe('sent')
    expect(await send({ callback_data: 'a'.repeat(65) })).toBe('Bad Request: BUTTON_DATA_INVALID')
    expect(await send({ callback_data: 'é'.repeat(33) })).toBe('Bad Request: BUTTON_DATA_INVALID')
    expect(await send({})).toContain('Text buttons are unallowed in the inline keyboard')
    expect(await send({ url: 'malinau' })).toContain("inline keyboard button URL 'malinau' is invalid")
  })
})

describe('edits and deletions', () => {
  it('changes text and buttons; buttons that are not given again are gone', async () => {
    const { emulator, grammy, telegraf, clock } = await aScene()
    const { message_id: id } = await grammy.sendMessage(ANI.id, 'lama', { reply_markup: BUTTONS })
    clock.advance(60_000)
    const edited = await grammy.editMessageText(ANI.id, id, 'baru')
    expect(edited).toMatchObject({ text: 'baru', edit_date: Math.floor(clock.now().getTime() / 1_000) })
    expect(edited).not.toHaveProperty('reply_markup')
    await telegraf.editMessageReplyMarkup(ANI.id, id, undefined, BUTTONS)
    expect(emulator.messages(ANI_CHAT).at(-1)).toMatchObject({
      text: 'baru',
      buttons: [[{ text: 'Ya', callbackData: 'ya' }]],
      editedAt: clock.now(),
    })
  })

  it('refuses edits that change nothing, of nothing, and of others', async () => {
    const { emulator, grammy, call } = await aScene()
    const { message_id: id } = await grammy.sendMessage(ANI.id, 'sama', { reply_markup: BUTTONS })
    const edit = (messageId: number, text: string) =>
      grammy.editMessageText(ANI.id, messageId, text, { reply_markup: BUTTONS })
    await expect(edit(id, 'sama')).rejects.toThrow(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
    )
    await expect(edit(1, 'x')).rejects.toThrow('Bad Request: message to edit not found')
    await expect(edit(id, 'a'.repeat(4_097))).rejects.toThrow('Bad Request: MESSAGE_TOO_LONG')
    const theirs = emulator.sendText(ANI.id, ANI_CHAT, 'milik Ani')
    await expect(edit(theirs.messageId, 'x')).rejects.toThrow("Bad Request: message can't be edited")
    const missing = await call('editMessageText', { chat_id: ANI.id, text: 'x' })
    expect(missing.body.description).toBe('Bad Request: message identifier is not specified')
  })

  it('deletes messages of both in private, once', async () => {
    const { emulator, grammy } = await aScene()
    const { message_id: own } = await grammy.sendMessage(ANI.id, 'hapus saya')
    const theirs = emulator.sendText(ANI.id, ANI_CHAT, 'NIK 6501...')
    await grammy.deleteMessage(ANI.id, own)
    await grammy.deleteMessages(ANI.id, [own, theirs.messageId])
    await expect(grammy.deleteMessage(ANI.id, own)).rejects.toThrow(
      'Bad Request: message to delete not found',
    )
    await expect(grammy.editMessageText(ANI.id, own, 'x')).rejects.toThrow('message to edit not found')
    const left = emulator.messages(ANI_CHAT)
    expect(left.filter(({ deleted }) => deleted).map(({ messageId, text }) => [messageId, text])).toEqual([
      [own, ''],
      [theirs.messageId, ''],
    ])
  })

  it("gives people's edits to the bot as edited_message", async () => {
    const { emulator, grammy, clock } = await aScene()
    const asked = emulator.sendText(ANI.id, ANI_CHAT, 'Syarat KPT?')
    clock.advance(5_000)
    emulator.editText(ANI.id, ANI_CHAT, asked.messageId, 'Syarat KTP?')
    const update = (await grammy.getUpdates()).at(-1)
    expect(update?.edited_message).toMatchObject({
      message_id: asked.messageId,
      text: 'Syarat KTP?',
      edit_date: Math.floor(clock.now().getTime() / 1_000),
    })
    const { message_id: theirs } = await grammy.sendMessage(ANI.id, 'milik bot')
    expect(() => emulator.editText(ANI.id, ANI_CHAT, theirs, 'x')).toThrow('Pesan orang lain')
  })

  it('shows reactions until they are taken back', async () => {
    const { emulator, grammy } = await aScene()
    const asked = emulator.sendText(ANI.id, ANI_CHAT, 'halo')
    const last = () => emulator.messages(ANI_CHAT).at(-1)
    await grammy.setMessageReaction(ANI.id, asked.messageId, [{ type: 'emoji', emoji: '👍' }])
    expect(last()?.reactions).toEqual(['👍'])
    await grammy.setMessageReaction(ANI.id, asked.messageId, [])
    expect(last()).not.toHaveProperty('reactions')
    await expect(grammy.setMessageReaction(ANI.id, 1, [])).rejects.toThrow('message to react not found')
  })
})
