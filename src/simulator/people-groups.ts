import { randomInt } from 'node:crypto'
import { firstMessageId, groupKey, isGroup, isPrivate, memberStatus, privateKey } from './world.ts'
import type { Delivery } from './deliver.ts'
import type { MemberStatus, PeopleSide } from './model.ts'
import type { Messages } from './post-message.ts'
import type { Topics } from './topics.ts'
import type { ChatState, GroupChat, World } from './world.ts'

type GroupActions = Pick<PeopleSide, 'addGroup' | 'migrate' | 'setMember' | 'addTopic' | 'setTopic' | 'block'>

interface Dependencies {
  world: World
  messages: Messages
  delivery: Delivery
  topics: Topics
}

/** What people do with groups, topics and members. */
export function createGroupActions({ world, messages, delivery, topics }: Dependencies): GroupActions {
  function existing(groupId: number): ChatState<GroupChat> {
    const state = messages.group(groupId)
    if (!state) throw new Error(`Tidak ada grup ${groupId}.`)
    return state
  }

  function create(chat: GroupChat): ChatState<GroupChat> {
    const state = { key: groupKey(chat.id), chat, messages: new Map(), nextMessageId: firstMessageId() }
    world.chats.set(state.key, state)
    world.tell({ type: 'chat', chatKey: state.key, chat })
    return state
  }

  function freeId(type: GroupChat['type']): number {
    const id =
      type === 'group' ? -randomInt(100_000_000, 4_000_000_000) : -randomInt(1e9, 2e9) - 1_000_000_000_000
    return world.chats.has(groupKey(id)) ? freeId(type) : id
  }

  function creatorOf(chat: GroupChat): number {
    return chat.members.find(({ status }) => status === 'creator')?.id ?? chat.members[0]?.id ?? 0
  }

  function introduce(state: ChatState<GroupChat>): void {
    for (const { id, status } of state.chat.members) {
      if (!world.bots.has(id)) continue
      delivery.member(state, { memberId: id, actorId: creatorOf(state.chat), before: 'left', after: status })
    }
  }

  function announce(
    state: ChatState<GroupChat>,
    memberId: number,
    before: MemberStatus,
    after: MemberStatus,
  ) {
    const actor = after === 'left' ? memberId : creatorOf(state.chat)
    const { id, name, isBot } = messages.author(memberId)
    const user = { id, is_bot: isBot, first_name: name }
    const wasOut = before === 'left' || before === 'kicked'
    const isOut = after === 'left' || after === 'kicked'
    if (wasOut && !isOut) {
      messages.service(state, actor, 'new_chat_members', `${name} bergabung`, { new_chat_members: [user] })
    } else if (!wasOut && isOut) {
      messages.service(state, actor, 'left_chat_member', `${name} keluar`, { left_chat_member: user })
    }
  }

  return {
    addGroup({ title, isForum = false, supergroup = isForum, topics: names = [], members, id }) {
      const type = supergroup || isForum ? 'supergroup' : 'group'
      const creator = members.find((member) => world.people.has(member))
      const state = create({
        type,
        id: id ?? freeId(type),
        title,
        isForum,
        topics: [],
        members: members.map((member) => ({ id: member, status: member === creator ? 'creator' : 'member' })),
      })
      introduce(state)
      for (const name of names) topics.create(state, creatorOf(state.chat), name)
      return state.chat
    },
    migrate(groupId) {
      const old = existing(groupId)
      if (old.chat.type !== 'group' || old.chat.migratedTo !== undefined) {
        throw new Error('Hanya grup biasa yang dapat menjadi supergrup.')
      }
      const { title, members } = old.chat
      const next = create({
        type: 'supergroup',
        id: freeId('supergroup'),
        title,
        isForum: false,
        topics: [],
        members,
      })
      const actor = creatorOf(old.chat)
      const toId = next.chat.id
      messages.service(old, actor, 'migrate_to_chat_id', 'Grup ini menjadi supergrup', {
        migrate_to_chat_id: toId,
      })
      messages.changeChat(old, { ...old.chat, migratedTo: toId })
      messages.service(next, actor, 'migrate_from_chat_id', 'Supergrup dari grup lama', {
        migrate_from_chat_id: groupId,
      })
      return toId
    },
    setMember(groupId, memberId, after) {
      const state = existing(groupId)
      const before = memberStatus(state.chat, memberId) ?? 'left'
      if (before === after) return
      const others = state.chat.members.filter(({ id }) => id !== memberId)
      const members = [...others, { id: memberId, status: after }]
      // Whoever leaves still sees the line about it; whoever joins sees it as a member.
      const leaving = after === 'left' || after === 'kicked'
      if (leaving) announce(state, memberId, before, after)
      messages.changeChat(state, { ...state.chat, members })
      const actorId = after === 'left' ? memberId : creatorOf(state.chat)
      delivery.member(state, { memberId, actorId, before, after })
      if (!leaving) announce(state, memberId, before, after)
    },
    addTopic: (groupId, name) => {
      const state = existing(groupId)
      return topics.create(state, creatorOf(state.chat), name)
    },
    setTopic(groupId, threadId, { closed, deleted }) {
      const state = existing(groupId)
      const topic = state.chat.topics.find((candidate) => candidate.threadId === threadId)
      if (!topic) throw new Error(`Tidak ada topik ${threadId} di grup ini.`)
      if (deleted) topics.remove(state, threadId)
      else if (closed !== undefined && closed !== topic.closed) {
        topics.setClosed(state, creatorOf(state.chat), threadId, closed)
      }
    },
    block(personId, botId, blocked) {
      const state = world.chats.get(privateKey(botId, personId))
      if (!state || !isPrivate(state) || isGroup(state))
        throw new Error('Belum ada percakapan dengan bot ini.')
      if (state.chat.blocked === blocked) return
      messages.changeChat(state, { ...state.chat, blocked })
      const change: { before: MemberStatus; after: MemberStatus } = blocked
        ? { before: 'member', after: 'kicked' }
        : { before: 'kicked', after: 'member' }
      delivery.member(state, { memberId: botId, actorId: personId, ...change })
    },
  }
}
