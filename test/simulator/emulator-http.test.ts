import { describe, expect, it } from 'vitest'
import { ANI, ANI_CHAT, FRONT_DESK, aScene } from './emulator-scene.ts'

describe('the HTTP border', () => {
  it('reads JSON, forms, multipart and queries alike', async () => {
    const { emulator, root } = await aScene()
    const url = `${root}/bot${FRONT_DESK.token}/sendMessage`
    const form = new FormData()
    form.set('chat_id', String(ANI.id))
    form.set('text', 'multipart "é"')
    form.set('disable_notification', 'true')
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ chat_id: ANI.id, text: 'json' }),
    })
    await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(ANI.id), text: 'a+b & c' }),
    })
    await fetch(url, { method: 'POST', body: form })
    await fetch(`${url}?chat_id=${ANI.id}&text=lewat%20kueri&disable_notification=false`)
    const sent = emulator.messages(ANI_CHAT).slice(1)
    expect(sent.map(({ text }) => text)).toEqual(['json', 'a+b & c', 'multipart "é"', 'lewat kueri'])
    expect(sent.map(({ silent }) => silent)).toEqual([undefined, undefined, true, undefined])
  })

  it('reads objects inside of forms as JSON text', async () => {
    const { emulator, root } = await aScene()
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] })
    await fetch(`${root}/bot${FRONT_DESK.token}/sendMessage`, {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(ANI.id), text: 'Pilih', reply_markup: markup }),
    })
    expect(emulator.messages(ANI_CHAT).at(-1)?.buttons).toEqual([[{ text: 'Ya', callbackData: 'ya' }]])
  })

  it('takes multipart bodies apart at any content, line ends and boundary look-alikes included', async () => {
    const { emulator, root } = await aScene()
    const boundary = 'batas'
    const content = 'awal\r\n--bata\r\n--\r\nakhir\r\n'
    const body = [
      `--${boundary}\r\ncontent-disposition:form-data;name="chat_id"\r\n\r\n${ANI.id}`,
      `--${boundary}\r\nContent-Disposition: form-data; name="document"; filename="a \\"b\\".txt"\r\n\r\n${content}`,
      `--${boundary}--\r\n`,
    ].join('\r\n')
    const response = await fetch(`${root}/bot${FRONT_DESK.token}/sendDocument`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      body,
    })
    expect(response.status).toBe(200)
    const media = emulator.messages(ANI_CHAT).at(-1)?.media
    expect(media?.fileName).toBe('a "b".txt')
    expect(Buffer.from(emulator.file(media?.fileId ?? '')?.content ?? []).toString()).toBe(content)
  })

  it('answers errors with their code as HTTP status', async () => {
    const { call, root } = await aScene()
    expect(await call('getMe', {}, '999:unknown')).toEqual({
      status: 401,
      body: { ok: false, error_code: 401, description: 'Unauthorized' },
    })
    expect(await call('getTea')).toEqual({
      status: 404,
      body: { ok: false, error_code: 404, description: 'Not Found: method not found' },
    })
    expect((await fetch(`${root}/elsewhere`)).status).toBe(404)
    const broken = await fetch(`${root}/bot${FRONT_DESK.token}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":',
    })
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({ description: "Bad Request: can't parse JSON object" })
  })

  it('reads method names in any case and gives the envelope', async () => {
    const { call } = await aScene()
    expect(await call('GETME')).toEqual({
      status: 200,
      body: {
        ok: true,
        result: {
          id: FRONT_DESK.id,
          is_bot: true,
          first_name: 'Jawab24',
          username: 'warga_bot',
          can_join_groups: true,
          can_read_all_group_messages: false,
          supports_inline_queries: false,
          can_connect_to_business: false,
          has_main_web_app: false,
        },
      },
    })
  })

  it('names the parameter that is missing or malformed', async () => {
    const { call } = await aScene()
    const descriptions = []
    for (const [method, parameters] of [
      ['sendMessage', { text: 'x' }],
      ['sendMessage', { chat_id: ANI.id, text: 'x', reply_markup: '{broken' }],
      ['sendMessage', { chat_id: ANI.id, text: 'x', message_thread_id: 'lima' }],
      ['deleteMessage', { chat_id: ANI.id }],
      ['getFile', {}],
    ] as const) {
      descriptions.push((await call(method, parameters)).body.description)
    }
    expect(descriptions).toEqual([
      'Bad Request: chat_id is empty',
      "Bad Request: can't parse reply keyboard markup JSON object",
      'Bad Request: invalid message_thread_id specified',
      'Bad Request: message identifier is not specified',
      'Bad Request: invalid file_id specified',
    ])
  })

  it('counts the calls that took effect, and only those', async () => {
    const { emulator, grammy } = await aScene()
    await grammy.sendMessage(ANI.id, 'satu')
    await grammy.sendMessage(ANI.id, 'dua')
    await expect(grammy.sendMessage(ANI.id, ' ')).rejects.toThrow('message text is empty')
    const { token } = FRONT_DESK
    expect(emulator.calls()).toEqual([{ token, method: 'sendMessage', count: 2 }])
  })
})
