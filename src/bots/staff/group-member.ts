import type { ChatMember } from 'grammy/types'

/** What somebody is and may do in a group. */
export interface GroupMember {
  status: ChatMember['status']
  /** In the group now; who is restricted may be outside of it. */
  isMember: boolean
  maySend: boolean
  mayPin: boolean
  mayManageTopics: boolean
}

/** What a plain member may do depends on the group; to be sure of it the bot is to be an administrator. */
export function readMember(member: ChatMember): GroupMember {
  const { status } = member
  const isMember = status === 'restricted' ? member.is_member : status !== 'left' && status !== 'kicked'
  return {
    status,
    isMember,
    maySend: status === 'restricted' ? member.can_send_messages : isMember,
    mayPin: status === 'creator' || (status === 'administrator' && member.can_pin_messages === true),
    mayManageTopics:
      status === 'creator' || (status === 'administrator' && member.can_manage_topics === true),
  }
}
