import { memberStatus } from './world.ts'
import type { BotAccount, ChatState, GroupChat, World } from './world.ts'
import type { Chat, MemberStatus } from './model.ts'

type Json = Record<string, unknown>

/** A user object as bots see it; `name` stands in for people who are no longer known. */
export function renderUser(world: World, id: number, name = 'Unknown'): Json {
  const person = world.people.get(id)
  if (person) {
    return {
      id,
      is_bot: false,
      first_name: person.deactivated ? '' : person.firstName,
      ...(person.username === undefined ? {} : { username: person.username }),
      language_code: 'id',
    }
  }
  const account = world.bots.get(id)
  if (account) return { id, is_bot: true, first_name: account.bot.firstName, username: account.bot.username }
  return { id, is_bot: false, first_name: name }
}

/** The chat object inside of messages. */
export function renderChat(world: World, chat: Chat): Json {
  if (chat.type === 'private') {
    const person = world.people.get(chat.personId)
    return {
      id: chat.id,
      first_name: person?.firstName ?? '',
      ...(person?.username === undefined ? {} : { username: person.username }),
      type: 'private',
    }
  }
  return {
    id: chat.id,
    title: chat.title,
    ...(chat.isForum ? { is_forum: true } : {}),
    type: chat.type,
    ...(chat.type === 'group' ? { all_members_are_administrators: false } : {}),
  }
}

/** The long form that `getChat` gives. */
export function renderFullChat(world: World, state: ChatState): Json {
  const common = { ...renderChat(world, state.chat), accent_color_id: 0, max_reaction_count: 11 }
  if (state.chat.type === 'private') return common
  return {
    ...common,
    permissions: { can_send_messages: true, can_manage_topics: false },
    ...(state.chat.type === 'supergroup' ? { join_to_send_messages: true } : {}),
  }
}

const ADMINISTRATOR_RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  can_manage_topics: true,
}

export function renderMember(world: World, id: number, status: MemberStatus): Json {
  const user = renderUser(world, id)
  if (status === 'administrator') return { user, status, ...ADMINISTRATOR_RIGHTS }
  if (status === 'creator') return { user, status, is_anonymous: false }
  if (status === 'kicked') return { user, status, until_date: 0 }
  return { user, status }
}

/** What `getMe` gives. */
export function renderMe(account: BotAccount): Json {
  return {
    id: account.bot.id,
    is_bot: true,
    first_name: account.profile.get('name/') ?? account.bot.firstName,
    username: account.bot.username,
    can_join_groups: true,
    can_read_all_group_messages: account.bot.canReadAllGroupMessages === true,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  }
}

/** The status that bots are told of somebody who never was in the group. */
export function statusOrLeft(chat: GroupChat, id: number): MemberStatus {
  return memberStatus(chat, id) ?? 'left'
}
