import { describe, expect, it } from 'vitest'
import { ApiFailure } from '../../../src/bots/api-failure.ts'
import { lossOf, toStaffError } from '../../../src/bots/staff/to-staff-error.ts'
import { RetryLater, Unreachable } from '../../../src/routing/index.ts'

function failure(code: number, description: string, parameters?: { retry_after?: number }): ApiFailure {
  return new ApiFailure('sendMessage', {
    error_code: code,
    description,
    ...(parameters ? { parameters } : {}),
  })
}

describe('what an error of Telegram means for officers', () => {
  it.each([
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone', 'chat'],
    [403, 'Forbidden: bot is not a member of the supergroup chat', 'gone', 'chat'],
    [403, 'Forbidden: the group chat was deleted', 'gone', 'chat'],
    [400, 'Bad Request: chat not found', 'gone', 'chat'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'gone', 'chat'],
    [400, 'Bad Request: message thread not found', 'gone', 'topic'],
    [400, 'Bad Request: TOPIC_CLOSED', 'gone', 'topic'],
    [403, 'Forbidden: bot was blocked by the user', 'blocked', null],
    [403, "Forbidden: bot can't initiate conversation with a user", 'never-started', null],
    [403, 'Forbidden: user is deactivated', 'gone', null],
    [400, 'Bad Request: message text is empty', 'rejected', null],
  ])('%i %s', (code, description, reason, loss) => {
    const error = failure(code, description)
    expect(lossOf(error)).toBe(loss)
    const meant = toStaffError(error)
    expect(meant).toBeInstanceOf(Unreachable)
    expect(meant).toMatchObject({ reason })
  })

  it('waits as long as it is told, and a second when it is not', () => {
    expect(toStaffError(failure(429, 'Too Many Requests', { retry_after: 7 }))).toEqual(
      expect.objectContaining({ delayMs: 7_000 }),
    )
    expect(toStaffError(failure(429, 'Too Many Requests'))).toBeInstanceOf(RetryLater)
  })

  it('leaves alone what may pass by itself', () => {
    for (const error of [failure(500, 'Internal'), failure(401, 'Unauthorized'), new Error('ECONNRESET')]) {
      expect(toStaffError(error)).toBe(error)
      expect(lossOf(error)).toBeNull()
    }
  })
})
