import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStaffUpdate } from '../../../src/bots/staff/read-staff-update.ts'

const me = { id: 700, username: 'petugas_bot' }
const siti = { id: 41, is_bot: false, first_name: 'Siti', last_name: 'Aminah' }
const group = { id: -100_200, type: 'supergroup' }
const inTopic = { message_thread_id: 9, is_topic_message: true }

function message(fields: object, chat: object = group): unknown {
  return { update_id: 1, message: { message_id: 55, date: 1, chat, from: siti, ...fields } }
}

const read = (raw: unknown) => readStaffUpdate(raw, me)

describe('reading an update of the staff bot', () => {
  it('knows a reply in a topic, whom it answers, and who wrote it', () => {
    const replied = { message_id: 50, from: { id: 700, is_bot: true, first_name: 'Bot' } }
    expect(read(message({ text: 'Buka jam 8.', reply_to_message: replied, ...inTopic }))).toEqual({
      type: 'reply',
      chatId: -100_200,
      threadId: 9,
      private: false,
      messageId: 55,
      sender: { telegramId: 41, name: 'Siti Aminah' },
      toMessageId: 50,
      toBot: true,
      text: 'Buka jam 8.',
      media: [],
      unsupported: null,
      albumId: null,
    })
  })

  it('does not take the message that opened a topic for one that is replied to', () => {
    const opening = { message_id: 9, from: siti }
    expect(read(message({ text: 'Halo', reply_to_message: opening, ...inTopic }))).toMatchObject({
      type: 'message',
    })
    const created = { message_id: 10, from: siti, forum_topic_created: { name: 'Dishub' } }
    expect(read(message({ text: 'Halo', reply_to_message: created, ...inTopic }))).toMatchObject({
      type: 'message',
    })
  })

  it('takes a reply thread of a group without topics for the whole group, and its first message for a card', () => {
    const card = { message_id: 30, from: { id: 700, is_bot: true, first_name: 'Bot' } }
    expect(
      read(message({ text: 'Buka jam 8.', reply_to_message: card, message_thread_id: 30 })),
    ).toMatchObject({ type: 'reply', threadId: null, toMessageId: 30 })
  })

  it('reads a photo with and without words, and stickers', () => {
    const photo = [
      { file_id: 'kecil', file_size: 10 },
      { file_id: 'besar', file_size: 900 },
    ]
    expect(read(message({ photo, caption: 'ini', media_group_id: '77' }))).toMatchObject({
      text: 'ini',
      media: [{ kind: 'photo', handle: 'besar', size: 900 }],
      unsupported: null,
      albumId: '77',
    })
    expect(read(message({ sticker: { file_id: 's' } }))).toMatchObject({ media: [], unsupported: 'sticker' })
    expect(read(message({ video_note: { file_id: 'v' } }))).toMatchObject({
      media: [],
      unsupported: 'video_note',
    })
  })

  it.each([
    ['/tiket', 'tiket', '', false],
    ['/Tiket@Petugas_Bot', 'tiket', '', true],
    ['/daftar  7K3F-9QXA-2M4T ', 'daftar', '7K3F-9QXA-2M4T', false],
    ['/hubungkan Dinas Perhubungan\n', 'hubungkan', 'Dinas Perhubungan', false],
  ])('reads the command %s', (text, name, argument, addressed) => {
    expect(read(message({ text }))).toMatchObject({ type: 'command', name, argument, addressed })
  })

  it('takes every command of a private chat as meant for it', () => {
    const chat = { id: 41, type: 'private' }
    expect(read(message({ text: '/apa' }, chat))).toMatchObject({ type: 'command', addressed: true })
  })

  it('leaves the commands of other bots alone, and paths', () => {
    expect(read(message({ text: '/tiket@lain_bot' }))).toEqual({
      type: 'ignored',
      reason: 'for-another-bot',
    })
    expect(read(message({ text: '/etc/passwd' }))).toMatchObject({ type: 'message' })
    expect(read(message({ text: '1/2 porsi' }))).toMatchObject({ type: 'message' })
  })

  it('takes a command with a name as its own while it does not know its name', () => {
    const unsure = readStaffUpdate(message({ text: '/tiket@petugas_bot' }), { id: 700, username: null })
    expect(unsure).toMatchObject({ type: 'command', name: 'tiket' })
  })

  it('knows nobody behind an anonymous admin or a channel', () => {
    const anonymous = { from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' }, sender_chat: group }
    expect(read(message({ text: '/tiket', ...anonymous }))).toMatchObject({ type: 'command', sender: null })
    const channel = { from: undefined, sender_chat: { id: -100_900, type: 'channel' } }
    expect(read(message({ text: 'Halo', ...channel }))).toMatchObject({ type: 'message', sender: null })
  })

  it.each([
    ['no sender', message({ text: 'Halo', from: undefined }), 'no-sender'],
    ['a bot', message({ text: 'Halo', from: { ...siti, is_bot: true } }), 'from-a-bot'],
    [
      'a channel post that was passed on',
      message({ text: 'Halo', is_automatic_forward: true }),
      'automatic-forward',
    ],
    ['a service message', message({ new_chat_members: [siti] }), 'service-message'],
    ['a message without chat', { message: { message_id: 5, text: 'x' } }, 'malformed-message'],
    ['an unknown kind', { update_id: 4, poll: {} }, 'other-kind'],
    ['nothing', null, 'not-an-update'],
  ])('ignores %s on purpose', (_, raw, reason) => {
    expect(read(raw)).toEqual({ type: 'ignored', reason })
  })

  it('names somebody whose account has no name', () => {
    expect(read(message({ text: 'x', from: { id: 41, first_name: '' } }))).toMatchObject({
      sender: { telegramId: 41, name: '41' },
    })
  })

  it('reads a button, also one whose message is gone', () => {
    const press = { id: 'p1', from: siti, data: 'k1.x', message: { message_id: 8, date: 0, chat: group } }
    expect(read({ callback_query: press })).toEqual({
      type: 'button',
      chatId: -100_200,
      threadId: null,
      private: false,
      pressId: 'p1',
      data: 'k1.x',
      messageId: 8,
      sender: { telegramId: 41, name: 'Siti Aminah' },
    })
    expect(read({ callback_query: { id: 'p2', from: siti } })).toMatchObject({
      type: 'button',
      data: '',
      chatId: 41,
      messageId: null,
    })
  })

  it('reads edits', () => {
    const edited = { message_id: 55, chat: group, from: siti, text: 'Baru', edit_date: 5 }
    expect(read({ edited_message: edited })).toMatchObject({ type: 'edited', messageId: 55, text: 'Baru' })
  })

  it('reads that the bot came, went, or was restricted', () => {
    const member = (before: object, now: object) => ({
      my_chat_member: { chat: group, from: siti, old_chat_member: before, new_chat_member: now },
    })
    const [left, admin] = [{ status: 'left' }, { status: 'administrator' }]
    expect(read(member(left, admin))).toMatchObject({ type: 'membership', before: 'out', now: 'in' })
    expect(read(member(admin, { status: 'kicked' }))).toMatchObject({ now: 'out' })
    expect(read(member(admin, { status: 'restricted', is_member: false }))).toMatchObject({ now: 'out' })
  })

  it('reads a migration from either side', () => {
    const old = { id: -300, type: 'group' }
    const migration = { type: 'migration', from: -300, to: -100_200 }
    expect(read(message({ migrate_to_chat_id: -100_200 }, old))).toEqual(migration)
    expect(read(message({ migrate_from_chat_id: -300 }))).toEqual(migration)
  })

  it('reads that a topic was closed', () => {
    expect(read(message({ forum_topic_closed: {}, ...inTopic }))).toMatchObject({
      type: 'topic',
      threadId: 9,
      happened: 'closed',
    })
  })

  it('never throws, whatever comes', () => {
    const kinds = fc.constantFrom('message', 'edited_message', 'callback_query', 'my_chat_member', 'other')
    const near = fc.record({
      message_id: fc.anything(),
      id: fc.anything(),
      chat: fc.oneof(fc.constant(group), fc.anything()),
      from: fc.oneof(fc.constant(siti), fc.anything()),
      text: fc.anything(),
      reply_to_message: fc.anything(),
      data: fc.anything(),
    })
    fc.assert(
      fc.property(kinds, fc.oneof(near, fc.anything()), (kind, content) => {
        expect(read({ update_id: 1, [kind]: content })).toHaveProperty('type')
      }),
    )
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(read(raw)).toHaveProperty('type')
      }),
    )
  })
})
