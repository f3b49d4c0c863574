import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../src/bots/telegram/read-update.ts'

const ani = { id: 7, is_bot: false, first_name: 'Ani' }
const chat = { id: 7, type: 'private' }
const base = { message_id: 42, date: 1, chat, from: ani }
const me = { id: 501, username: 'warga_bot' }
const read = (raw: unknown) => readUpdate(raw, me)
const message = (fields: object) => read({ update_id: 1, message: { ...base, ...fields } })
const words = { type: 'message', address: '7', messageId: '42', albumId: null, media: [], unsupported: null }
const ignored = (reason: string) => ({ type: 'ignored', reason })
const file = { file_id: 'F', file_unique_id: 'U', file_size: 10 }

describe('words', () => {
  it.each([
    ['as they are', { text: 'Halo *a* <b> {x} שלום 🙏🏽' }, 'Halo *a* <b> {x} שלום 🙏🏽'],
    ['of 100 kB', { text: 'a'.repeat(100_000) }, 'a'.repeat(100_000)],
    ['without what no database takes', { text: 'a\u0000b\uD800c' }, 'abc'],
    ['with other control characters', { text: 'a\u0007b\u202Ec' }, 'a\u0007b\u202Ec'],
    ['that are white space only', { text: ' \n ' }, ''],
    ['that are empty', { text: '' }, ''],
    ['of a caption', { caption: 'Jalan rusak', photo: [file] }, 'Jalan rusak'],
    ['that merely begin like a command', { text: '/ tolong' }, '/ tolong'],
    ['with a path', { text: '/var/log penuh' }, '/var/log penuh'],
  ])('are read %s', (_, fields, text) => {
    expect(message(fields)).toMatchObject({ type: 'message', text })
  })
})

describe('a command', () => {
  it.each([
    ['/status', 'status', ''],
    ['/STATUS 7K3-F9Q', 'status', '7K3-F9Q'],
    ['/status@warga_bot  7k3f9q \n', 'status', '7k3f9q'],
    ['/start ref-1', 'start', 'ref-1'],
    ['/batal\n7K3F9Q', 'batal', '7K3F9Q'],
    ['/apa_saja', 'apa_saja', ''],
  ])('%j is read', (text, name, argument) => {
    expect(message({ text })).toEqual({
      type: 'command',
      address: '7',
      messageId: '42',
      name,
      argument,
      appLanguage: null,
    })
  })
})

describe('a file', () => {
  const media = { handle: 'F', fileName: null, mimeType: null, size: 10 }
  const named = { ...file, file_name: 'a.pdf', mime_type: 'application/pdf' }

  it.each([
    [
      'a photo, the largest',
      { photo: [{ ...file, file_id: 'S', file_size: 1 }, file, { ...file, file_id: 'M', file_size: 5 }] },
      { ...media, kind: 'photo', mimeType: 'image/jpeg' },
    ],
    [
      'a document',
      { document: named },
      { ...media, kind: 'document', fileName: 'a.pdf', mimeType: 'application/pdf' },
    ],
    ['a voice message', { voice: file }, { ...media, kind: 'voice' }],
    ['music', { audio: file }, { ...media, kind: 'audio' }],
    ['a video', { video: file }, { ...media, kind: 'video' }],
    ['a round video', { video_note: file }, { ...media, kind: 'video' }],
    [
      'an animation',
      { animation: file, document: named },
      { ...media, kind: 'document', fileName: 'a.pdf', mimeType: 'application/pdf' },
    ],
    ['a file of unknown size', { voice: { file_id: 'F' } }, { ...media, kind: 'voice', size: null }],
  ])('%s is read', (_, fields, expected) => {
    expect(message(fields)).toEqual({ ...words, text: '', media: [expected] })
  })

  it('of an album names it', () => {
    expect(message({ photo: [file], media_group_id: 'G' })).toMatchObject({ albumId: 'G' })
  })
})

it.each(['sticker', 'location', 'contact', 'poll', 'dice', 'venue', 'story'])(
  'says that it cannot read a %s',
  (kind) => {
    expect(message({ [kind]: {} })).toEqual({ ...words, text: '', unsupported: kind })
  },
)

describe('a press', () => {
  const press = { id: 'P', from: ani, data: 'c1:x', message: { message_id: 9, chat } }
  const pressed = (fields: object) => read({ callback_query: { ...press, ...fields } })

  it('is read, also where its message is gone', () => {
    const choice = { type: 'choice', address: '7', value: 'c1:x', pressId: 'P' }
    expect(pressed({})).toEqual({ ...choice, messageId: '9' })
    expect(pressed({ message: undefined })).toEqual({ ...choice, messageId: null })
    expect(pressed({ data: '' })).toMatchObject({ value: '' })
  })

  it.each([
    ['without data', { data: undefined }, 'press-without-data'],
    ['in a group', { message: { message_id: 9, chat: { id: -5, type: 'group' } } }, 'not-private'],
    [
      'on somebody else’s message',
      { message: { message_id: 9, chat: { id: 8, type: 'private' } } },
      'not-private',
    ],
    ['without sender', { from: undefined }, 'malformed-press'],
  ])('%s is ignored', (_, fields, reason) => {
    expect(pressed(fields)).toEqual(ignored(reason))
  })
})

describe('an edit', () => {
  it('is read with its new words', () => {
    const edited = { type: 'edited', address: '7', messageId: '42', albumId: null, text: 'Baru' }
    expect(read({ edited_message: { ...base, text: 'Baru' } })).toEqual(edited)
    expect(read({ edited_message: { ...base, caption: 'Baru', photo: [file] } })).toEqual(edited)
    const inAlbum = { ...base, caption: 'Baru', photo: [file], media_group_id: '9' }
    expect(read({ edited_message: inAlbum })).toEqual({ ...edited, albumId: '9' })
  })

  it('without words is ignored', () => {
    expect(read({ edited_message: { ...base, location: {} } })).toEqual(ignored('edit-without-words'))
  })
})

describe('what is ignored on purpose', () => {
  it.each([
    ['a group', { chat: { id: -5, type: 'supergroup' }, text: 'Halo' }, 'not-private'],
    ['no sender', { from: undefined, text: 'Halo' }, 'no-sender'],
    ['a bot', { from: { ...ani, is_bot: true }, text: 'Halo' }, 'from-a-bot'],
    ['a deleted account', { from: { ...ani, first_name: '' }, text: 'Halo' }, 'deleted-account'],
    ['a notice of Telegram', { pinned_message: { message_id: 1 } }, 'service-message'],
    ['a message without chat', { chat: undefined, text: 'Halo' }, 'malformed-message'],
    ['words that are none', { text: { x: 1 } }, 'service-message'],
  ])('%s', (_, fields, reason) => {
    expect(message(fields)).toEqual(ignored(reason))
  })

  it.each([
    ['a channel’s post', { channel_post: { ...base, text: 'Halo' } }, 'other-kind'],
    ['a kind of tomorrow', { something_new: {} }, 'other-kind'],
    ['no update', 7, 'not-an-update'],
    [
      'an edit in a group',
      { edited_message: { ...base, chat: { id: -5, type: 'group' }, text: '@warga_bot' } },
      'not-private',
    ],
    [
      'a membership in a channel',
      { my_chat_member: { chat: { id: -5, type: 'channel' }, new_chat_member: { status: 'administrator' } } },
      'not-private',
    ],
    ['a broken membership', { my_chat_member: {} }, 'malformed-membership'],
  ])('%s', (_, raw, reason) => {
    expect(read(raw)).toEqual(ignored(reason))
  })
})

describe('a group', () => {
  const group = { id: -5, type: 'supergroup', title: 'Warga RT 3' }
  const called = { type: 'group', address: '-5', privateLink: 'https://t.me/warga_bot' }
  const said = (fields: object) => message({ chat: group, ...fields })
  const changed = (before: string | undefined, after: string, chat: object = group) =>
    read({
      my_chat_member: {
        chat,
        ...(before === undefined ? {} : { old_chat_member: { status: before } }),
        new_chat_member: { status: after },
      },
    })

  it.each([
    ['a command', { text: '/start' }],
    ['a command of ours', { text: '/status@Warga_Bot 7K3-F9Q' }],
    ['our name', { text: 'Coba tanya @warga_bot, dia tahu' }],
    ['our name under a picture', { caption: '@warga_bot ini bagaimana?', photo: [file] }],
    ['a reply to us', { text: 'KTP saya hilang', reply_to_message: { from: { id: 501, is_bot: true } } }],
    ['a nameless administrator', { from: { id: 9, is_bot: true }, sender_chat: group, text: '@warga_bot' }],
  ])('that calls us by %s is heard, without a word of what was said', (_, fields) => {
    expect(said(fields)).toEqual(called)
  })

  it.each([
    ['talk', { text: 'KTP saya hilang' }, 'not-private'],
    ['another bot’s command', { text: '/start@bot_lain' }, 'not-private'],
    ['a longer name', { text: '@warga_bot_lain @warga_botak a@warga_bot' }, 'not-private'],
    ['a reply to somebody', { text: 'Ya', reply_to_message: { from: ani } }, 'not-private'],
    ['a poll', { poll: {} }, 'not-private'],
    ['a notice of Telegram', { new_chat_title: 'RT 4' }, 'not-private'],
    ['another bot', { from: { ...ani, is_bot: true }, text: '/start' }, 'no-person'],
    ['a channel’s post', { sender_chat: { id: -9 }, text: '@warga_bot' }, 'no-person'],
    ['nobody', { from: undefined, text: '/start' }, 'no-person'],
  ])('is not heard in %s', (_, fields, reason) => {
    expect(said(fields)).toEqual(ignored(reason))
  })

  it('that lets us in is heard once, and nothing else about our membership', () => {
    expect(changed('left', 'member')).toEqual(called)
    expect(changed('kicked', 'administrator')).toEqual(called)
    expect(changed(undefined, 'member')).toEqual(called)
    for (const [before, after] of [
      ['member', 'administrator'],
      ['member', 'left'],
      ['administrator', 'kicked'],
    ] as const)
      expect(changed(before, after)).toEqual(ignored('not-private'))
  })

  it('is not told where to ask while we don’t know our own name', () => {
    const raw = { message: { ...base, chat: group, text: '/start' } }
    expect(readUpdate(raw, { id: 501, username: null })).toEqual(ignored('own-name-unknown'))
  })
})

it('a private message that was forwarded is the citizen’s own', () => {
  const forward_origin = { type: 'channel', chat: { id: -9, type: 'channel' }, message_id: 3, date: 1 }
  expect(message({ text: 'KTP saya hilang', forward_origin })).toEqual({ ...words, text: 'KTP saya hilang' })
})
