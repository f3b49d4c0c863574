import type { Locks } from '../storage/index.ts'

interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

interface Dependencies {
  /** The bot whose work it is; processes that serve the same bot take turns. */
  name: string
  locks: Locks
  /** Takes up the work; gives how to lay it down again. */
  takeUp(): Promise<{ layDown(): Promise<void> }>
  log: Log
}

export interface BotPost {
  release(): Promise<void>
}

/**
 * One process at a time polls, handles and sends for a bot; the others stand by. Losing the lock (the database went
 * away) means laying the work down, getting it means taking it up afresh; the two never overlap.
 */
export function createBotPost({ name, locks, takeUp, log }: Dependencies): BotPost {
  let work: { layDown(): Promise<void> } | null = null
  let turn: Promise<void> = Promise.resolve()

  const inTurn = (step: () => Promise<void>): Promise<void> => {
    turn = turn.then(step).catch((error: unknown) => {
      log.error({ bot: name, err: error }, 'A bot could not be taken up or laid down')
    })
    return turn
  }
  const layDown = async () => {
    await work?.layDown()
    work = null
  }
  const holding = locks.hold(`bot ${name}`, {
    onHeld: () =>
      void inTurn(async () => {
        work = await takeUp()
        log.info({ bot: name }, 'This process works for the bot')
      }),
    onLost: () =>
      void inTurn(async () => {
        await layDown()
        log.info({ bot: name }, 'This process stands by for the bot')
      }),
  })
  return {
    async release() {
      await inTurn(layDown)
      await holding.release()
    },
  }
}
