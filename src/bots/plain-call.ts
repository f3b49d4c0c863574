import { toPlainError } from './api-failure.ts'

/** Runs a call of the Bot API; `method` names it in errors. */
export type PlainCall = <Result>(method: string, work: () => Promise<Result>) => Promise<Result>

/** Calls that reject with an `ApiFailure`, or with a plain error that holds neither the token nor what was being sent. */
export function createPlainCall(token: string): PlainCall {
  return async (method, work) => {
    try {
      return await work()
    } catch (error) {
      throw toPlainError(error, method, token)
    }
  }
}
