import { type Outcome, outcomeSchema, readySchema, type Request } from './emulator-protocol.ts'
import { nextMessage, runScript } from './run-child.ts'

export interface CityOfAskers {
  apiRoot: string
  pid: number
  /** Has citizens ask and waits for every reply. */
  ask(load: Omit<Request, 'number'>): Promise<Outcome>
  stop(): Promise<void>
}

/** Starts the local Telegram with its citizens in a process of their own. */
export async function openEmulator(): Promise<CityOfAskers> {
  const child = runScript('emulator-process.ts')
  const { apiRoot } = readySchema.parse(await nextMessage(child))
  let number = 0
  return {
    apiRoot,
    pid: child.pid,
    async ask(load) {
      number += 1
      const outcome = nextMessage(child)
      child.process.send({ ...load, number })
      return outcomeSchema.parse(await outcome)
    },
    stop: child.stop,
  }
}
