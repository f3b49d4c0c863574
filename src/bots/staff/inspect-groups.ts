import type { GroupStanding } from '../../office/index.ts'
import { ApiFailure } from '../api-failure.ts'
import type { StaffClient } from './staff-client.ts'

/**
 * What the staff bot may do in each of these chats. A chat that Telegram says nothing about (an outage, a limit, a group
 * that is just moving) is null: nothing is known of it. Rejects when Telegram can't be asked at all.
 */
export async function inspectGroups(
  client: Pick<StaffClient, 'getMe' | 'getMember'>,
  chatIds: readonly number[],
): Promise<Map<number, GroupStanding | null>> {
  const { id, readsAll = false } = await client.getMe()
  const found = new Map<number, GroupStanding | null>()
  // One after another: an office has few groups, and nobody waits for this.
  for (const chatId of new Set(chatIds)) found.set(chatId, await inspect(chatId))
  return found

  async function inspect(chatId: number): Promise<GroupStanding | null> {
    try {
      const { status, isMember, maySend, mayPin, mayManageTopics } = await client.getMember(chatId, id)
      if (!isMember) return { member: false }
      const hearsAll = readsAll || status === 'administrator' || status === 'creator'
      return { member: true, maySend, hearsAll, mayPin, mayManageTopics }
    } catch (error) {
      return isGone(error) ? { member: false } : null
    }
  }
}

/** What these groups are called, as far as Telegram says it. */
export async function readTitles(
  client: Pick<StaffClient, 'getTitle'>,
  chatIds: readonly number[],
): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  for (const chatId of new Set(chatIds)) {
    const title = await client.getTitle(chatId).catch(() => null)
    if (title !== null) found.set(chatId, title)
  }
  return found
}

function isGone(error: unknown): boolean {
  if (!(error instanceof ApiFailure) || error.migrateToChatId !== null) return false
  return error.code === 403 || (error.code === 400 && /chat not found/i.test(error.description))
}
