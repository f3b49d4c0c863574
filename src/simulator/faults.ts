import { ApiError } from './api-error.ts'
import type { Faults } from './model.ts'

export type Rule = Faults['rules'][number]

const DESCRIPTIONS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
}

/** Faults whose `down` acts the moment it is set, also on connections that are open. */
export function createFaults(onDown: () => void): Faults {
  let down = false
  return {
    get down() {
      return down
    },
    set down(value) {
      down = value
      if (value) onDown()
    },
    latencyMs: 0,
    callbackTimeoutMs: 15_000,
    rules: [],
    limits: {},
  }
}

function fits(rule: Rule, token: string, method: string, chatId: number | undefined): boolean {
  if (rule.times !== undefined && rule.times <= 0) return false
  if (rule.method !== undefined && rule.method.toLowerCase() !== method.toLowerCase()) return false
  if (rule.token !== undefined && rule.token !== token) return false
  return rule.chatId === undefined || rule.chatId === chatId
}

/** The rule for this call, counted down. */
export function takeRule(faults: Faults, token: string, method: string, chatId?: number): Rule | undefined {
  const rule = faults.rules.find((candidate) => fits(candidate, token, method, chatId))
  if (rule?.times !== undefined) rule.times -= 1
  return rule
}

/** The error that a rule asks for, if it asks for one. */
export function errorOf({ code, description, retryAfter }: Rule): ApiError | undefined {
  if (code === undefined && retryAfter === undefined) return undefined
  const status = code ?? 429
  const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter }
  const standard =
    status === 429 ? `Too Many Requests: retry after ${retryAfter ?? 1}` : (DESCRIPTIONS[status] ?? 'Error')
  return new ApiError(status, description ?? standard, parameters)
}
