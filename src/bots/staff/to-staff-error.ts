import { RetryLater, Unreachable } from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'

/** What is gone when Telegram refuses a message to a staff chat. */
export type Loss = 'chat' | 'topic' | null

const CHAT_GONE =
  /chat not found|bot was kicked|bot is not a member|group (chat )?(was|is) (deleted|deactivated)|not enough rights to send|have no rights to send|CHAT_WRITE_FORBIDDEN/i
const TOPIC_GONE = /message thread not found|TOPIC_CLOSED|TOPIC_DELETED/i

/** Does this error say that a whole chat, or one of its topics, can't be written to any more? */
export function lossOf(error: unknown): Loss {
  if (!(error instanceof ApiFailure) || (error.code !== 400 && error.code !== 403)) return null
  if (TOPIC_GONE.test(error.description)) return 'topic'
  return CHAT_GONE.test(error.description) ? 'chat' : null
}

/**
 * What an error of the Bot API means for a message to officers: `Unreachable` where trying again cannot help,
 * `RetryLater` where Telegram said when, and the error itself otherwise (network, Telegram's own trouble, our token).
 */
export function toStaffError(error: unknown): unknown {
  if (!(error instanceof ApiFailure)) return error
  const { code, description, retryAfterMs, message } = error
  if (code === 429) return new RetryLater(retryAfterMs ?? 1_000, message, { cause: error })
  if (code !== 400 && code !== 403) return error
  return new Unreachable(reasonFor(description, lossOf(error)), message, { cause: error })
}

function reasonFor(description: string, loss: Loss): Unreachable['reason'] {
  if (/bot was blocked by the user/i.test(description)) return 'blocked'
  if (/can't initiate conversation/i.test(description)) return 'never-started'
  if (loss !== null || /deactivated|user not found|PEER_ID_INVALID/i.test(description)) return 'gone'
  return 'rejected'
}
