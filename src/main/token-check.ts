import type { Check } from '../web/index.ts'

interface Dependencies {
  /** The bot, in Indonesian, for whoever installs the service. */
  name: string
  /** The setting that holds its token. */
  setting: string
  log: { fatal(details: object, message: string): void }
}

/**
 * Is this bot able to work? Yes as long as its token isn't refused, here or standing by; an API that is away passes by
 * itself. A process that takes the bot up afresh finds out anew.
 */
export function createTokenCheck({ name, setting, log }: Dependencies) {
  let refused = false
  const check: Check = { name, works: async () => !refused }
  return {
    check,
    tryAgain(): void {
      refused = false
    },
    refuse(error: Error): void {
      refused = true
      log.fatal({ err: error, setting }, 'Telegram refuses the token')
    },
  }
}
