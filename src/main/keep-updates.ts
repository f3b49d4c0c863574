import type { ArrivedUpdate, Clock, Inbox, InboxRow } from '../routing/index.ts'

interface Dependencies {
  /** `telegram/<bot id>`: update ids are unique per bot only. */
  source: string
  inbox: Pick<Inbox, 'keep'>
  clock: Clock
  onReceived(): void
}

/**
 * What every adapter is given to keep updates before it confirms them: stored first, then offered to whoever handles
 * this bot's rows. An update that is there already is not offered again.
 */
export function createKeeper(
  { source, inbox, clock, onReceived }: Dependencies,
  offer: (row: InboxRow) => void,
) {
  return async (updates: readonly ArrivedUpdate[]): Promise<void> => {
    const rows = await inbox.keep(source, updates, clock.now())
    for (const [index, { conversation, raw }] of updates.entries()) {
      const kept = rows[index]
      if (!kept) continue
      onReceived()
      offer({ id: kept.id, source, conversation, raw, attempts: 0 })
    }
  }
}

/** The part of a token before the colon: not secret, and what tells one bot's updates from another's. */
export function sourceOf(token: string): string {
  return `telegram/${token.split(':')[0]}`
}
