import { z } from 'zod'
import { AnswerLost } from './answer-lost.ts'

/**
 * What the Bot API said instead of yes. Carries no payload: telegraf's and grammY's own errors hold the message that
 * was being sent, which must never reach a log.
 */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  /** HTTP status and `error_code`, such as 403. */
  readonly code: number
  readonly description: string
  /** Real milliseconds that Telegram asks us to wait; null when it didn't. */
  readonly retryAfterMs: number | null
  /** The group's new id, when it became a supergroup. */
  readonly migrateToChatId: number | null

  constructor(method: string, answer: ApiAnswer) {
    super(`${method}: ${answer.error_code} ${answer.description}`)
    this.code = answer.error_code
    this.description = answer.description
    const { retry_after: seconds, migrate_to_chat_id: chatId } = answer.parameters ?? {}
    this.retryAfterMs = seconds === undefined ? null : seconds * 1_000
    this.migrateToChatId = chatId ?? null
  }
}

const answerSchema = z.object({
  error_code: z.int(),
  description: z.string().default(''),
  parameters: z
    .object({ retry_after: z.number().nonnegative().optional(), migrate_to_chat_id: z.int().optional() })
    .optional(),
})
type ApiAnswer = z.infer<typeof answerSchema>

/** telegraf keeps the answer under `response`, grammY spreads it over the error. */
const errorSchema = z.union([
  z.object({ response: answerSchema }).transform((error) => error.response),
  answerSchema,
])

/** The connection was never made, so that nothing can have arrived. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
/** `sendMessage`, `sendPhoto` …: what would be there twice if it were repeated. "Typing" is not. */
const SENDS = /^send(?!ChatAction)/

/**
 * Any library's error as one that is safe to log and easy to judge: an `ApiFailure` when the API answered, `AnswerLost`
 * when a message may have arrived all the same, else a plain error (network, abort). None has words with a token or a URL.
 */
export function toPlainError(error: unknown, method: string, token: string): Error {
  if (error instanceof ApiFailure) return error
  const answer = errorSchema.safeParse(error)
  if (answer.success) return new ApiFailure(method, answer.data)
  const said = error instanceof Error ? error.message : 'unknown error'
  const code = findCode(error)
  const words = code === undefined ? said : `${said} (${code})`
  const safe = `${method}: ${words.replaceAll(token, '[token]').replace(/https?:\/\/\S+/g, '[url]')}`
  const maybeArrived = SENDS.test(method) && !NEVER_CONNECTED.has(code ?? '')
  return maybeArrived ? new AnswerLost(safe) : new Error(safe)
}

/** telegraf throws the network's error itself, `fetch` keeps it as the cause, grammY under `error`. */
function findCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const inner = [
    error,
    'cause' in error ? error.cause : undefined,
    'error' in error ? error.error : undefined,
  ]
  return inner.map(codeOf).find((code) => code !== undefined)
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
