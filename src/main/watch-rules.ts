import type { Notices } from '../storage/index.ts'
import type { LivingRules } from './living-rules.ts'

interface Dependencies {
  /** Each by itself: what one can't read keeps no other from being renewed. */
  living: readonly Pick<LivingRules, 'reload'>[]
  notices: Notices
  log: { error(details: object, message: string): void }
}

/** Without any news we look all the same (milliseconds): a connection can be deaf without anybody noticing. */
const LOOK_EVERY_MS = 30_000

/** Follows what the office changes about time and words, from whichever process; what can't be read leaves the old in place. */
export function watchRules({ living, notices, log }: Dependencies) {
  let looking: Promise<void> | null = null
  let again = false
  let stopped = false

  async function lookOnce(): Promise<void> {
    do {
      again = false
      for (const one of living)
        await one
          .reload()
          .catch((error: unknown) =>
            log.error({ err: error }, 'The rules could not be renewed; the old ones stay'),
          )
    } while (again && !stopped)
  }

  function look(): void {
    again = true
    looking ??= lookOnce().finally(() => {
      looking = null
    })
  }

  const following = notices.follow('rules', look)
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    async stop(): Promise<void> {
      stopped = true
      following.stop()
      clearInterval(timer)
      await looking
    },
  }
}
