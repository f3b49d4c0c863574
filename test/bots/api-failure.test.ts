import { GrammyError, HttpError } from 'grammy'
import { TelegramError } from 'telegraf'
import { describe, expect, it } from 'vitest'
import { AnswerLost } from '../../src/bots/answer-lost.ts'
import { ApiFailure, toPlainError } from '../../src/bots/api-failure.ts'
import { delayAfter, isFatal } from '../../src/bots/back-off.ts'

const token = '501:rahasia'
const secret = 'NIK saya 6471010101010001'
const answer = {
  ok: false as const,
  error_code: 429,
  description: 'Too Many Requests: retry after 7',
  parameters: { retry_after: 7 },
}
const everything = (error: Error) =>
  JSON.stringify({ ...error, message: error.message, stack: error.stack, cause: error.cause })

describe('an error of a library', () => {
  it.each([
    ['telegraf', new TelegramError(answer, { method: 'sendMessage', payload: { text: secret } })],
    ['grammY', new GrammyError('x', answer, 'sendMessage', { text: secret })],
  ])('of %s becomes a failure without its payload', (_, error) => {
    const plain = toPlainError(error, 'sendMessage', token)
    expect(plain).toMatchObject({ name: 'ApiFailure', code: 429, retryAfterMs: 7_000, migrateToChatId: null })
    expect(plain.message).toBe('sendMessage: 429 Too Many Requests: retry after 7')
    expect(everything(plain)).not.toContain('NIK')
  })

  it('keeps the new id of a group', () => {
    const moved = {
      error_code: 400,
      description: 'group upgraded',
      parameters: { migrate_to_chat_id: -1_005 },
    }
    expect(toPlainError(moved, 'sendMessage', token)).toMatchObject({ code: 400, migrateToChatId: -1_005 })
  })

  it('of the network holds neither token nor address', () => {
    const refused = Object.assign(new Error(`request to https://api.telegram.org/bot${token}/getMe failed`), {
      code: 'ECONNREFUSED',
    })
    const plain = toPlainError(new HttpError(`failed ${token}`, refused), 'getMe', token)
    expect(plain).not.toBeInstanceOf(ApiFailure)
    expect(plain.message).toBe('getMe: failed [token] (ECONNREFUSED)')
    expect(toPlainError(refused, 'getMe', token).message).toBe(
      'getMe: request to [url] failed (ECONNREFUSED)',
    )
    expect(everything(toPlainError(refused, 'getMe', token))).not.toContain(token)
  })

  it.each([
    ['sendMessage', 'ECONNRESET', true],
    ['sendPhoto', undefined, true],
    ['sendMessage', 'ECONNREFUSED', false],
    ['sendChatAction', 'ECONNRESET', false],
    ['editMessageText', 'ECONNRESET', false],
  ])('of %s (%s) says whether the message may have arrived: %s', (method, code, may) => {
    const lost = Object.assign(new Error('socket hang up'), code === undefined ? {} : { code })
    expect(toPlainError(lost, method, token) instanceof AnswerLost).toBe(may)
    expect(toPlainError(new HttpError('x', lost), method, token) instanceof AnswerLost).toBe(may)
  })

  it('stays what it is when it was made plain before', () => {
    const plain = toPlainError(answer, 'x', token)
    expect(toPlainError(plain, 'y', token)).toBe(plain)
  })

  it('may be anything', () => {
    expect(toPlainError('x', 'getMe', token).message).toBe('getMe: unknown error')
  })
})

describe('how long to wait', () => {
  const failure = (code: number, seconds?: number) =>
    toPlainError(
      {
        error_code: code,
        description: '',
        parameters: seconds === undefined ? {} : { retry_after: seconds },
      },
      'getUpdates',
      token,
    )

  it('doubles up to 15 seconds', () => {
    const delays = [0, 1, 2, 3, 4, 5, 6, 500].map((failures) => delayAfter(new Error('x'), failures))
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000])
  })

  it('follows Telegram where it says', () => {
    expect(delayAfter(failure(429, 42), 0)).toBe(42_000)
    expect(delayAfter(failure(409), 3)).toBe(5_000)
    expect(delayAfter(failure(502), 1)).toBe(1_000)
  })

  it('never ends for a refused token', () => {
    expect([401, 404, 400, 403, 409, 429, 500].filter((code) => isFatal(failure(code)))).toEqual([401, 404])
    expect(isFatal(new Error('x'))).toBe(false)
  })
})
