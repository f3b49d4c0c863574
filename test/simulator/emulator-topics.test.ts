import { describe, expect, it } from 'vitest'
import { aForum, aGroup, ANI, aScene, BACK_DESK, BUDI, refusal } from './emulator-scene.ts'

describe('a forum', () => {
  it('keeps messages in their topics', async () => {
    const { emulator, backDesk } = await aScene()
    const forum = aForum(emulator)
    const key = `group/${forum.id}`
    const [disdukcapil] = forum.topics
    const threadId = disdukcapil?.threadId ?? 0
    const card = await backDesk.sendMessage(forum.id, 'Tiket 7K3-F9Q', { message_thread_id: threadId })
    expect(card).toMatchObject({
      message_thread_id: threadId,
      is_topic_message: true,
      chat: { type: 'supergroup', is_forum: true },
      reply_to_message: { message_id: threadId, forum_topic_created: { name: 'Disdukcapil' } },
    })
    emulator.sendText(BUDI.id, key, 'Jawaban', { replyTo: card.message_id })
    emulator.sendText(BUDI.id, key, 'di topik', { threadId })
    emulator.sendText(BUDI.id, key, 'di Umum')
    const [answer, inTopic, general] = (await backDesk.getUpdates()).slice(-3).map(({ message }) => message)
    expect(answer).toMatchObject({
      message_thread_id: threadId,
      reply_to_message: { message_id: card.message_id },
    })
    expect(inTopic).toMatchObject({ is_topic_message: true, reply_to_message: { message_id: threadId } })
    expect(general).not.toHaveProperty('message_thread_id')
    expect(general).not.toHaveProperty('is_topic_message')
    // A bot's reply follows what it replies to.
    const reply = await backDesk.sendMessage(forum.id, 'Terkirim', {
      reply_parameters: { message_id: card.message_id },
    })
    expect(reply.message_thread_id).toBe(threadId)
    expect(await refusal(backDesk.sendMessage(forum.id, 'x', { message_thread_id: 4 }))).toEqual({
      code: 400,
      description: 'Bad Request: message thread not found',
    })
  })

  it('lets administrators make, rename, close, reopen and delete topics', async () => {
    const { emulator, backDesk } = await aScene()
    const forum = aForum(emulator)
    const topic = await backDesk.createForumTopic(forum.id, 'Dinsos')
    const at = topic.message_thread_id
    await backDesk.editForumTopic(forum.id, at, { name: 'Dinas Sosial' })
    await backDesk.closeForumTopic(forum.id, at)
    expect(await refusal(backDesk.closeForumTopic(forum.id, at))).toMatchObject({
      description: 'Bad Request: TOPIC_NOT_MODIFIED',
    })
    await backDesk.sendMessage(forum.id, 'administrator boleh', { message_thread_id: at })
    await backDesk.reopenForumTopic(forum.id, at)
    const services = (await backDesk.getUpdates()).slice(-4).map(({ message }) => message)
    expect(services).toMatchObject([
      { forum_topic_created: { name: 'Dinsos' }, message_thread_id: at },
      { forum_topic_edited: { name: 'Dinas Sosial' } },
      { forum_topic_closed: {} },
      { forum_topic_reopened: {} },
    ])
    await backDesk.deleteForumTopic(forum.id, at)
    const gone = { code: 400, description: 'Bad Request: message thread not found' }
    expect(await refusal(backDesk.sendMessage(forum.id, 'x', { message_thread_id: at }))).toEqual(gone)
    const left = emulator
      .messages(`group/${forum.id}`)
      .filter(({ threadId, deleted }) => threadId === at && !deleted)
    expect(left).toEqual([])
  })

  it('shuts closed topics to members, people and bots alike', async () => {
    const { emulator, backDesk } = await aScene()
    const forum = aForum(emulator)
    const threadId = forum.topics[0]?.threadId ?? 0
    emulator.setMember(forum.id, ANI.id, 'member')
    emulator.setMember(forum.id, BACK_DESK.id, 'member')
    emulator.setTopic(forum.id, threadId, { closed: true })
    expect(await refusal(backDesk.sendMessage(forum.id, 'x', { message_thread_id: threadId }))).toEqual({
      code: 400,
      description: 'Bad Request: TOPIC_CLOSED',
    })
    expect(() => emulator.sendText(ANI.id, `group/${forum.id}`, 'x', { threadId })).toThrow(
      'Topik ini sudah ditutup',
    )
    expect(await refusal(backDesk.createForumTopic(forum.id, 'x'))).toMatchObject({
      description: 'Bad Request: not enough rights to create a topic',
    })
    emulator.setTopic(forum.id, threadId, { closed: false })
    await backDesk.sendMessage(forum.id, 'terbuka lagi', { message_thread_id: threadId })
    emulator.setTopic(forum.id, threadId, { deleted: true })
    expect(() => emulator.sendText(ANI.id, `group/${forum.id}`, 'x', { threadId })).toThrow('Tidak ada topik')
    expect(() => emulator.addTopic(emulator.addGroup({ title: 'x', members: [ANI.id] }).id, 'y')).toThrow(
      'bukan forum',
    )
  })
})

describe('threads of replies', () => {
  it('exist in supergroups without topics, and not in basic groups', async () => {
    const scene = await aScene()
    const supergroup = aGroup(scene, true)
    const basic = aGroup(scene)
    const root = scene.emulator.sendText(BUDI.id, supergroup.key, 'pertama')
    const reply = scene.emulator.sendText(BUDI.id, supergroup.key, 'kedua', { replyTo: root.messageId })
    const third = await scene.backDesk.sendMessage(supergroup.id, 'ketiga', {
      reply_parameters: { message_id: reply.messageId },
    })
    expect(third.message_thread_id).toBe(root.messageId)
    expect(third).not.toHaveProperty('is_topic_message')
    const own = scene.emulator.sendText(BUDI.id, basic.key, 'pertama')
    const answer = await scene.backDesk.sendMessage(basic.id, 'kedua', {
      reply_parameters: { message_id: own.messageId },
    })
    expect(answer).not.toHaveProperty('message_thread_id')
  })
})
