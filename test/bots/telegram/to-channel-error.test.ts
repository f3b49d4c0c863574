import { expect, it } from 'vitest'
import { ApiFailure } from '../../../src/bots/api-failure.ts'
import { toChannelError } from '../../../src/bots/telegram/to-channel-error.ts'

const failure = (code: number, description: string, seconds?: number) =>
  new ApiFailure('sendMessage', {
    error_code: code,
    description,
    ...(seconds === undefined ? {} : { parameters: { retry_after: seconds } }),
  })

it.each([
  [403, 'Forbidden: bot was blocked by the user', 'blocked'],
  [403, 'Forbidden: user is deactivated', 'gone'],
  [403, "Forbidden: bot can't initiate conversation with a user", 'never-started'],
  [403, 'Forbidden: bot was kicked from the group chat', 'gone'],
  [400, 'Bad Request: chat not found', 'gone'],
  [400, 'Bad Request: user not found', 'gone'],
  [400, 'Bad Request: PEER_ID_INVALID', 'gone'],
  [400, 'Bad Request: message text is empty', 'rejected'],
  [400, 'Bad Request: BUTTON_DATA_INVALID', 'rejected'],
  [403, 'Forbidden: something new', 'rejected'],
])('%i %s: trying again cannot help', (code, description, reason) => {
  expect(toChannelError(failure(code, description))).toMatchObject({ name: 'Unreachable', reason })
})

it('passes on when Telegram wants to be asked again', () => {
  expect(toChannelError(failure(429, 'x', 7))).toMatchObject({ name: 'RetryLater', delayMs: 7_000 })
  expect(toChannelError(failure(429, 'x'))).toMatchObject({ name: 'RetryLater', delayMs: 1_000 })
})

it.each([
  failure(500, 'x'),
  failure(502, 'x'),
  failure(401, 'x'),
  failure(404, 'x'),
  failure(409, 'x'),
  new Error('x'),
])('leaves "%s" for a later attempt', (error) => {
  expect(toChannelError(error)).toBe(error)
})
