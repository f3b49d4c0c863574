import { describe, expect, it } from 'vitest'
import { aGroup, ANI, aScene, BACK_DESK, BUDI, FRONT_DESK, refusal } from './emulator-scene.ts'
import type { Scene } from './emulator-scene.ts'

async function textsSeen({ backDesk }: Scene): Promise<string[]> {
  return (await backDesk.getUpdates()).flatMap(({ message }) => (message?.text ? [message.text] : []))
}

describe('privacy mode', () => {
  it('shows a member commands, mentions and replies to itself only', async () => {
    const scene = await aScene()
    const { emulator, backDesk } = scene
    const { key, id } = aGroup(scene)
    const own = await backDesk.sendMessage(id, 'Halo')
    const chatter = emulator.sendText(BUDI.id, key, 'obrolan')
    emulator.sendText(BUDI.id, key, '/tiket')
    emulator.sendText(BUDI.id, key, '/tiket@petugas_bot sekarang')
    emulator.sendText(BUDI.id, key, '/tiket@warga_bot')
    emulator.sendText(BUDI.id, key, 'tanya @petugas_bot')
    emulator.sendText(BUDI.id, key, 'jawaban', { replyTo: own.message_id })
    emulator.sendText(BUDI.id, key, 'balasan obrolan', { replyTo: chatter.messageId })
    expect(await textsSeen(scene)).toEqual([
      '/tiket',
      '/tiket@petugas_bot sekarang',
      'tanya @petugas_bot',
      'jawaban',
    ])
  })

  it('ends for administrators and for bots that read everything', async () => {
    const scene = await aScene()
    const { emulator } = scene
    const { key, id } = aGroup(scene)
    emulator.setMember(id, BACK_DESK.id, 'administrator')
    emulator.sendText(BUDI.id, key, 'administrator melihat')
    emulator.setMember(id, BACK_DESK.id, 'member')
    emulator.sendText(BUDI.id, key, 'anggota tidak')
    emulator.addBot({ ...BACK_DESK, canReadAllGroupMessages: true })
    emulator.sendText(BUDI.id, key, 'semua')
    expect(await textsSeen(scene)).toEqual(['administrator melihat', 'semua'])
    expect(await scene.backDesk.getMe()).toMatchObject({ can_read_all_group_messages: true })
  })

  it('never shows one bot what another wrote', async () => {
    const scene = await aScene()
    const { emulator, backDesk, grammy } = scene
    const { id } = aGroup(scene)
    emulator.setMember(id, FRONT_DESK.id, 'administrator')
    emulator.setMember(id, BACK_DESK.id, 'administrator')
    await grammy.sendMessage(id, 'dari bot warga')
    await backDesk.sendMessage(id, 'dari bot petugas')
    expect(await textsSeen(scene)).toEqual([])
  })
})

describe('members', () => {
  it('are told about themselves, and the group about them', async () => {
    const scene = await aScene()
    const { emulator, backDesk } = scene
    const { id } = aGroup(scene)
    emulator.setMember(id, BACK_DESK.id, 'administrator')
    emulator.setMember(id, ANI.id, 'left')
    emulator.setMember(id, ANI.id, 'member')
    emulator.setMember(id, BACK_DESK.id, 'kicked')
    const updates = await backDesk.getUpdates()
    const statuses = updates.flatMap(({ my_chat_member: change }) =>
      change ? [change.new_chat_member.status] : [],
    )
    expect(statuses).toEqual(['member', 'administrator', 'kicked'])
    const services = updates.flatMap(({ message }) => (message ? [message] : []))
    expect(services).toMatchObject([
      { left_chat_member: { id: ANI.id }, from: { id: ANI.id } },
      { new_chat_members: [{ id: ANI.id }] },
      { left_chat_member: { id: BACK_DESK.id } },
    ])
  })

  it('that left, were kicked or never came cannot write', async () => {
    const scene = await aScene()
    const { emulator, backDesk, grammy } = scene
    const basic = aGroup(scene)
    const supergroup = aGroup(scene, true)
    for (const { id } of [basic, supergroup]) emulator.setMember(id, BACK_DESK.id, 'kicked')
    const write = (chatId: number) => refusal(backDesk.sendMessage(chatId, 'x'))
    expect(await write(basic.id)).toEqual({
      code: 403,
      description: 'Forbidden: bot was kicked from the group chat',
    })
    expect(await write(supergroup.id)).toEqual({
      code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    })
    emulator.setMember(supergroup.id, BACK_DESK.id, 'member')
    expect(await backDesk.leaveChat(supergroup.id)).toBe(true)
    expect(await write(supergroup.id)).toMatchObject({
      description: 'Forbidden: bot is not a member of the supergroup chat',
    })
    expect(await refusal(grammy.sendMessage(basic.id, 'x'))).toMatchObject({
      description: 'Bad Request: chat not found',
    })
    emulator.setMember(basic.id, ANI.id, 'left')
    expect(() => emulator.sendText(ANI.id, basic.key, 'x')).toThrow('bukan anggota')
  })

  it('can be asked for', async () => {
    const scene = await aScene()
    const { emulator, backDesk } = scene
    const { id } = aGroup(scene)
    emulator.setMember(id, BACK_DESK.id, 'administrator')
    emulator.setMember(id, FRONT_DESK.id, 'administrator')
    expect(await backDesk.getChat(id)).toMatchObject({ id, title: 'Petugas', type: 'group' })
    expect(await backDesk.getChatMember(id, BUDI.id)).toMatchObject({
      status: 'creator',
      user: { id: BUDI.id },
    })
    expect(await backDesk.getChatMember(id, ANI.id)).toMatchObject({ status: 'member' })
    expect(await backDesk.getChatMember(id, BACK_DESK.id)).toMatchObject({ can_manage_topics: true })
    expect(await backDesk.getChatMemberCount(id)).toBe(4)
    // Other bots are left out of the administrators, as on Telegram.
    expect((await backDesk.getChatAdministrators(id)).map(({ user }) => user.id)).toEqual([
      BUDI.id,
      BACK_DESK.id,
    ])
    expect(await refusal(backDesk.getChatMember(id, 31))).toMatchObject({
      description: 'Bad Request: PARTICIPANT_ID_INVALID',
    })
    expect(await refusal(backDesk.getChat(-5))).toMatchObject({ description: 'Bad Request: chat not found' })
  })

  it('pin and delete as far as their rights go', async () => {
    const scene = await aScene()
    const { emulator, backDesk } = scene
    const { id, key } = aGroup(scene)
    const theirs = emulator.sendText(BUDI.id, key, '/tiket')
    const own = await backDesk.sendMessage(id, 'milik bot')
    expect(await refusal(backDesk.pinChatMessage(id, own.message_id))).toMatchObject({
      description: 'Bad Request: not enough rights to manage pinned messages in the chat',
    })
    expect(await refusal(backDesk.deleteMessage(id, theirs.messageId))).toMatchObject({
      description: "Bad Request: message can't be deleted",
    })
    await backDesk.deleteMessage(id, own.message_id)
    emulator.setMember(id, BACK_DESK.id, 'administrator')
    await backDesk.pinChatMessage(id, theirs.messageId)
    await backDesk.unpinChatMessage(id, theirs.messageId)
    await backDesk.deleteMessage(id, theirs.messageId)
    expect(await refusal(backDesk.pinChatMessage(id, theirs.messageId))).toMatchObject({
      description: 'Bad Request: message to pin not found',
    })
    expect(() => emulator.deleteMessage(ANI.id, key, emulator.sendText(BUDI.id, key, 'x').messageId)).toThrow(
      'tidak dapat dihapus',
    )
  })
})

describe('a group that becomes a supergroup', () => {
  it('tells both sides and sends writers on', async () => {
    const scene = await aScene()
    const { emulator, backDesk } = scene
    const { id, key } = aGroup(scene)
    const before = await backDesk.sendMessage(id, 'kartu lama')
    const newId = emulator.migrate(id)
    expect(newId).toBeLessThan(-1_000_000_000_000)
    const moved = {
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      migrate_to_chat_id: newId,
    }
    expect(await refusal(backDesk.sendMessage(id, 'x'))).toEqual(moved)
    expect(await refusal(backDesk.editMessageText(id, before.message_id, 'x'))).toEqual(moved)
    const services = (await backDesk.getUpdates()).slice(-2).map(({ message }) => message)
    expect(services).toMatchObject([
      { chat: { id, type: 'group' }, migrate_to_chat_id: newId },
      { chat: { id: newId, type: 'supergroup' }, migrate_from_chat_id: id },
    ])
    await backDesk.sendMessage(newId, 'kartu baru')
    expect(() => emulator.sendText(BUDI.id, key, 'x')).toThrow('sudah menjadi supergrup')
    expect(emulator.sendText(BUDI.id, `group/${newId}`, 'halo').text).toBe('halo')
    expect(() => emulator.migrate(newId)).toThrow('Hanya grup biasa')
  })
})
