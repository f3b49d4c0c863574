import { Input } from 'telegraf'
import { InputFile } from 'grammy'
import { describe, expect, it } from 'vitest'
import { ANI, ANI_CHAT, aScene, BACK_DESK, BUDI, FRONT_DESK } from './emulator-scene.ts'
import type { Scene } from './emulator-scene.ts'

const PICTURE = new Uint8Array([0xff, 0xd8, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xff, 0xd9])

async function download({ root, grammy }: Scene, fileId: string): Promise<Uint8Array> {
  const { file_path: path } = await grammy.getFile(fileId)
  const response = await fetch(`${root}/file/bot${FRONT_DESK.token}/${path}`)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('media from people', () => {
  it('reach the bot with file ids that it can download', async () => {
    const scene = await aScene()
    const { emulator, grammy } = scene
    emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'photo', content: PICTURE, caption: 'KTP saya #ktp' })
    const file = { fileName: 'surat.pdf', mimeType: 'application/pdf', content: PICTURE }
    emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'document', ...file })
    for (const kind of ['voice', 'video', 'sticker', 'audio'] as const)
      emulator.sendMedia(ANI.id, ANI_CHAT, { kind })
    emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'location', latitude: 3.58, longitude: 116.63 })
    emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'contact', phoneNumber: '+62812', contactName: 'Ani' })
    const [photo, document, voice, video, sticker, audio, location, contact] = (await grammy.getUpdates())
      .slice(1)
      .map(({ message }) => message)
    expect(photo).toMatchObject({ caption: 'KTP saya #ktp', caption_entities: [{ type: 'hashtag' }] })
    expect(photo).not.toHaveProperty('text')
    expect(photo?.photo).toHaveLength(2)
    expect(await download(scene, photo?.photo?.at(-1)?.file_id ?? '')).toEqual(PICTURE)
    expect(document?.document).toMatchObject({
      file_name: 'surat.pdf',
      mime_type: 'application/pdf',
      file_size: 9,
    })
    expect(await download(scene, document?.document?.file_id ?? '')).toEqual(PICTURE)
    expect(voice?.voice).toMatchObject({ mime_type: 'audio/ogg' })
    expect(video?.video).toMatchObject({ mime_type: 'video/mp4' })
    expect(sticker?.sticker).toMatchObject({ type: 'regular' })
    expect(audio?.audio).toMatchObject({ mime_type: 'audio/mpeg' })
    expect(location?.location).toEqual({ latitude: 3.58, longitude: 116.63 })
    expect(contact?.contact).toEqual({ phone_number: '+62812', first_name: 'Ani' })
  })

  it('come as an album when they share a group', async () => {
    const { emulator, grammy } = await aScene()
    for (const caption of ['satu', 'dua']) {
      emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'photo', caption, mediaGroupId: '77' })
    }
    const album = (await grammy.getUpdates()).slice(1).map(({ message }) => message?.media_group_id)
    expect(album).toEqual(['77', '77'])
  })
})

describe('media from bots', () => {
  it('are uploaded by both libraries', async () => {
    const { emulator, grammy, telegraf } = await aScene()
    const photo = await grammy.sendPhoto(ANI.id, new InputFile(PICTURE, 'peta.jpg'), {
      caption: '<b>Peta</b>',
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] },
    })
    expect(photo).toMatchObject({
      caption: 'Peta',
      caption_entities: [{ type: 'bold', offset: 0, length: 4 }],
    })
    const document = await telegraf.sendDocument(
      ANI.id,
      Input.fromBuffer(Buffer.from(PICTURE), 'formulir kosong.pdf'),
      {
        caption: 'Formulir',
        reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] },
      },
    )
    expect(document.document).toMatchObject({
      file_name: 'formulir kosong.pdf',
      mime_type: 'application/pdf',
    })
    await telegraf.sendVoice(ANI.id, Input.fromBuffer(Buffer.from(PICTURE)))
    const stored = emulator.messages(ANI_CHAT).slice(1)
    expect(stored.map(({ media, text }) => [media?.kind, media?.bytes, text])).toEqual([
      ['photo', 9, 'Peta'],
      ['document', 9, 'Formulir'],
      ['voice', 9, ''],
    ])
    expect(stored[0]?.buttons).toEqual([[{ text: 'Ya', callbackData: 'ya' }]])
    for (const { media } of stored)
      expect(emulator.file(media?.fileId ?? '')?.content).toEqual(Buffer.from(PICTURE))
  })

  it('are sent again by file id, by the bot that was given it and as what they are', async () => {
    const { emulator, grammy, backDesk } = await aScene()
    emulator.sendText(ANI.id, `private/${BACK_DESK.id}/${ANI.id}`, '/start')
    const sent = await grammy.sendDocument(ANI.id, new InputFile(PICTURE, 'a.pdf'))
    const fileId = sent.document.file_id
    const again = await grammy.sendDocument(ANI.id, fileId)
    expect(again.document.file_unique_id).toBe(sent.document.file_unique_id)
    const wrong = '400: Bad Request: wrong file identifier/HTTP URL specified'
    await expect(backDesk.sendDocument(ANI.id, fileId)).rejects.toThrow(wrong)
    await expect(backDesk.getFile(fileId)).rejects.toThrow(wrong)
    await expect(grammy.sendDocument(ANI.id, 'https://go.id/a.pdf')).rejects.toThrow(wrong)
    await expect(grammy.sendPhoto(ANI.id, fileId)).rejects.toThrow("can't use file of type Document as Photo")
    await expect(grammy.sendDocument(ANI.id, new InputFile(new Uint8Array(), 'a'))).rejects.toThrow(
      'Bad Request: file must be non-empty',
    )
  })

  it('refuse captions beyond 1,024 units, and requests without a file', async () => {
    const { grammy, call } = await aScene()
    const photo = new InputFile(PICTURE)
    await grammy.sendPhoto(ANI.id, photo, { caption: 'a'.repeat(1_024) })
    await expect(grammy.sendPhoto(ANI.id, photo, { caption: 'a'.repeat(1_025) })).rejects.toThrow(
      'Bad Request: message caption is too long',
    )
    const missing = await call('sendPhoto', { chat_id: ANI.id })
    expect(missing.body.description).toBe('Bad Request: there is no photo in the request')
  })

  it('have captions that can be edited, and no text that can', async () => {
    const { grammy } = await aScene()
    const { message_id: id } = await grammy.sendPhoto(ANI.id, new InputFile(PICTURE), { caption: 'lama' })
    expect(await grammy.editMessageCaption(ANI.id, id, { caption: 'baru' })).toMatchObject({
      caption: 'baru',
    })
    await expect(grammy.editMessageCaption(ANI.id, id, { caption: 'baru' })).rejects.toThrow(
      'message is not modified',
    )
    await expect(grammy.editMessageText(ANI.id, id, 'teks')).rejects.toThrow(
      'Bad Request: there is no text in the message to edit',
    )
  })

  it('come as albums, whole or not at all', async () => {
    const { emulator, grammy, telegraf } = await aScene()
    const first = await grammy.sendMediaGroup(ANI.id, [
      { type: 'photo', media: new InputFile(PICTURE, 'a.jpg'), caption: 'satu' },
      { type: 'photo', media: new InputFile(PICTURE, 'b.jpg') },
    ])
    expect(new Set(first.map((message) => Reflect.get(message, 'media_group_id'))).size).toBe(1)
    const fileId = first[0] && 'photo' in first[0] ? (first[0].photo.at(-1)?.file_id ?? '') : ''
    await telegraf.sendMediaGroup(ANI.id, [
      { type: 'photo', media: fileId },
      { type: 'photo', media: Input.fromBuffer(Buffer.from(PICTURE), 'c.jpg') },
    ])
    const before = emulator.messages(ANI_CHAT).length
    expect(before).toBe(5)
    const broken = grammy.sendMediaGroup(ANI.id, [
      { type: 'photo', media: fileId },
      { type: 'photo', media: 'palsu' },
    ])
    await expect(broken).rejects.toThrow('wrong file identifier')
    await expect(grammy.sendMediaGroup(ANI.id, [{ type: 'photo', media: fileId }])).rejects.toThrow(
      'between 2 and 10',
    )
    expect(emulator.messages(ANI_CHAT)).toHaveLength(before)
  })

  it('can be copied with a caption of their own; places and contacts too', async () => {
    const { emulator, grammy } = await aScene()
    const photo = emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'photo', content: PICTURE, caption: 'asli' })
    await grammy.copyMessage(ANI.id, ANI.id, photo.messageId, { caption: 'salinan' })
    await grammy.sendLocation(ANI.id, 3.58, 116.63)
    await grammy.sendContact(ANI.id, '0553-1', 'Disdukcapil')
    expect(emulator.messages(ANI_CHAT).slice(2)).toMatchObject([
      { text: 'salinan', media: { kind: 'photo', fileId: photo.media?.fileId ?? 'none' } },
      { media: { kind: 'location', latitude: 3.58 } },
      { media: { kind: 'contact', phoneNumber: '0553-1', contactName: 'Disdukcapil' } },
    ])
  })

  it("are refused above Telegram's ceilings", async () => {
    const { emulator, grammy, root } = await aScene()
    emulator.sendMedia(ANI.id, ANI_CHAT, { kind: 'document', content: new Uint8Array(20_971_521) })
    const document = (await grammy.getUpdates()).at(-1)?.message?.document
    await expect(grammy.getFile(document?.file_id ?? '')).rejects.toThrow('400: Bad Request: file is too big')
    const unknown = await fetch(`${root}/file/bot${FRONT_DESK.token}/photos/file_0.jpg`)
    expect(unknown.status).toBe(404)
    expect((await fetch(`${root}/file/bot9:x/photos/file_0.jpg`)).status).toBe(401)
  })
})

describe('copies', () => {
  it('forwards with the author, copies without', async () => {
    const { emulator, grammy } = await aScene()
    emulator.sendText(BUDI.id, `private/${FRONT_DESK.id}/${BUDI.id}`, '/start')
    const asked = emulator.sendText(ANI.id, ANI_CHAT, 'Kapan buka?')
    const forwarded = await grammy.forwardMessage(BUDI.id, ANI.id, asked.messageId)
    expect(forwarded).toMatchObject({ text: 'Kapan buka?', forward_origin: { sender_user: { id: ANI.id } } })
    const { message_id: copied } = await grammy.copyMessage(BUDI.id, ANI.id, asked.messageId)
    const received = emulator.messages(`private/${FRONT_DESK.id}/${BUDI.id}`)
    expect(
      received.map(({ messageId, text, forwardedFrom }) => [messageId, text, forwardedFrom]).slice(1),
    ).toEqual([
      [forwarded.message_id, 'Kapan buka?', 'Ani'],
      [copied, 'Kapan buka?', undefined],
    ])
    await expect(grammy.copyMessage(BUDI.id, ANI.id, 1)).rejects.toThrow('message to copy not found')
    await expect(grammy.forwardMessage(BUDI.id, ANI.id, 1)).rejects.toThrow('message to forward not found')
  })
})
