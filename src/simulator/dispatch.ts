import { ApiError } from './api-error.ts'
import type { Limits } from './limits.ts'
import type { Upload } from './read-multipart.ts'
import type { BotAccount } from './world.ts'

/** One call of a Bot API method. */
export interface Call {
  account: BotAccount
  files: Map<string, Upload>
  /** Registers what to do when the caller hangs up before the answer. */
  onHangUp(listener: () => void): void
}

export type Handler = (parameters: Record<string, unknown>, call: Call) => unknown

/** A result with a sentence beside it, as `setWebhook` gives. */
export class Described {
  readonly result: unknown
  readonly description: string

  constructor(result: unknown, description: string) {
    this.result = result
    this.description = description
  }
}

export interface Envelope {
  status: number
  body: Record<string, unknown>
}

export interface Dispatch {
  /** Runs a method and puts its result, or its error, in the envelope. Never rejects. */
  run(account: BotAccount, method: string, input: Input): Promise<Envelope>
  calls(): { token: string; method: string; count: number }[]
}

interface Input {
  parameters: Record<string, unknown>
  files: Map<string, Upload>
  onHangUp?: (listener: () => void) => void
}

interface Dependencies {
  methods: Record<string, Handler>
  limits: Limits
  log: (line: string) => void
}

export function chatIdOf(parameters: Record<string, unknown>): number | undefined {
  const chatId = Number(parameters['chat_id'])
  return Number.isFinite(chatId) ? chatId : undefined
}

export function errorEnvelope(error: ApiError): Envelope {
  return {
    status: error.code,
    body: {
      ok: false,
      error_code: error.code,
      description: error.message,
      ...(error.parameters ? { parameters: error.parameters } : {}),
    },
  }
}

export function createDispatch({ methods, limits, log }: Dependencies): Dispatch {
  const handlers = new Map(
    Object.entries(methods).map(([name, handle]) => [name.toLowerCase(), { name, handle }]),
  )
  const counts = new Map<string, { token: string; method: string; count: number }>()

  function count(token: string, method: string): void {
    const key = `${token} ${method}`
    const entry = counts.get(key)
    if (entry) entry.count += 1
    else counts.set(key, { token, method, count: 1 })
  }

  return {
    async run(account, method, { parameters, files, onHangUp = () => {} }) {
      const { token, username } = account.bot
      try {
        // Telegram reads method names in any case.
        const found = handlers.get(method.toLowerCase())
        if (!found) throw new ApiError(404, 'Not Found: method not found')
        limits.check(token, found.name, chatIdOf(parameters))
        const outcome = await found.handle(parameters, { account, files, onHangUp })
        count(token, found.name)
        if (outcome instanceof Described) {
          return { status: 200, body: { ok: true, result: outcome.result, description: outcome.description } }
        }
        return { status: 200, body: { ok: true, result: outcome } }
      } catch (error) {
        if (error instanceof ApiError) {
          log(`@${username} ${method}: ${error.code} ${error.message}`)
          return errorEnvelope(error)
        }
        log(`@${username} ${method} failed: ${error instanceof Error ? error.stack : String(error)}`)
        return errorEnvelope(new ApiError(500, 'Internal Server Error'))
      }
    },
    calls: () => [...counts.values()].map((entry) => ({ ...entry })),
  }
}
