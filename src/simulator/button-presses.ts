import { badRequest } from './api-error.ts'

export interface Press {
  botId: number
  chatKey: string
  personId: number
}

/** Button presses that wait for the bot's answer. */
export interface ButtonPresses {
  add(queryId: string, press: Press): void
  /** Takes the press that is answered; rejects unknown, expired and already answered ones with 400. */
  answer(queryId: string, botId: number): Press
}

interface Dependencies {
  /** Milliseconds of real time, from any beginning: people wait in real time, whatever the clock says. */
  monotonicMs: () => number
  timeoutMs: () => number
}

export function createButtonPresses({ monotonicMs, timeoutMs }: Dependencies): ButtonPresses {
  const waiting = new Map<string, Press & { at: number }>()

  function forgetExpired(): void {
    const oldest = monotonicMs() - timeoutMs()
    for (const [queryId, { at }] of waiting) {
      if (at > oldest) break
      waiting.delete(queryId)
    }
  }

  return {
    add(queryId, press) {
      forgetExpired()
      waiting.set(queryId, { ...press, at: monotonicMs() })
    },
    answer(queryId, botId) {
      forgetExpired()
      const press = waiting.get(queryId)
      if (!press || press.botId !== botId) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      }
      waiting.delete(queryId)
      return press
    },
  }
}
