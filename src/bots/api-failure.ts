import { z } from 'zod'

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

/**
 * Any library's error as one that is safe to log and easy to judge: an `ApiFailure` when the API answered, else a plain
 * error (network, abort) whose words hold no token and no URL.
 */
export function toPlainError(error: unknown, method: string, token: string): Error {
  if (error instanceof ApiFailure) return error
  const answer = errorSchema.safeParse(error)
  if (answer.success) return new ApiFailure(method, answer.data)
  const said = error instanceof Error ? error.message : 'unknown error'
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined)
  const words = code === undefined ? said : `${said} (${code})`
  return new Error(`${method}: ${words.replaceAll(token, '[token]').replace(/https?:\/\/\S+/g, '[url]')}`)
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
