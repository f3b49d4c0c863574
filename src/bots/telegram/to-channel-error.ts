import { RetryLater, Unreachable } from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'

/**
 * What an error of the Bot API means for a message to a citizen: `Unreachable` where trying again cannot help,
 * `RetryLater` where Telegram said when, and the error itself otherwise (network, Telegram's own trouble, our token).
 * Descriptions: https://core.telegram.org/api/errors and tdlib/telegram-bot-api.
 */
export function toChannelError(error: unknown): unknown {
  if (!(error instanceof ApiFailure)) return error
  const { code, description, retryAfterMs, message } = error
  if (code === 429) return new RetryLater(retryAfterMs ?? 1_000, message, { cause: error })
  if (code !== 400 && code !== 403) return error
  return new Unreachable(reasonFor(description), message, { cause: error })
}

function reasonFor(description: string): Unreachable['reason'] {
  if (/bot was blocked by the user/i.test(description)) return 'blocked'
  if (/can't initiate conversation/i.test(description)) return 'never-started'
  if (/deactivated|chat not found|user not found|PEER_ID_INVALID|bot was kicked/i.test(description))
    return 'gone'
  return 'rejected'
}
