import type { Clock, Inbox, InboxRow } from '../routing/index.ts'

interface Dependencies {
  /** `telegram/<bot id>`: update ids are unique per bot only. */
  source: string
  inbox: Pick<Inbox, 'keep'>
  clock: Clock
  onReceived(): void
}

/**
 * What every adapter is given to keep an update before it confirms it: stored first, then offered to whoever handles
 * this bot's rows. An update that is there already is not offered again.
 */
export function createKeeper(
  { source, inbox, clock, onReceived }: Dependencies,
  offer: (row: InboxRow) => void,
) {
  return async (update: { updateId: string; conversation: string; raw: unknown }): Promise<void> => {
    const kept = await inbox.keep({ source, ...update }, clock.now())
    if (!kept) return
    onReceived()
    offer({ id: kept.id, source, conversation: update.conversation, raw: update.raw, attempts: 0 })
  }
}

/** The part of a token before the colon: not secret, and what tells one bot's updates from another's. */
export function sourceOf(token: string): string {
  return `telegram/${token.split(':')[0]}`
}
