import type { LinkState } from '../bots/index.ts'
import {
  type ChannelLink,
  type ChannelMemory,
  type Clock,
  needsPeople,
  type Rules,
  tellLink,
  type Transactions,
} from '../routing/index.ts'

/** A loss that passes by itself is told when it lasts longer than this, in real milliseconds. */
const PATIENCE_MS = 300_000

interface Dependencies {
  memory: Pick<ChannelMemory, 'noteLink'>
  transactions: Transactions
  rules: Pick<Rules, 'timeZone'>
  clock: Clock
  log: { warn(details: object, message: string): void }
  /** Default five minutes. */
  patienceMs?: number
}

/**
 * Follows how the number on WhatsApp stands: notes it for whoever shows it, and tells *Diskominfo* when it matters. One after
 * another; what can't be noted is noted with the next change.
 */
export function createLinkFollower(deps: Dependencies) {
  const { memory, clock, log, patienceMs = PATIENCE_MS } = deps
  let turn: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let current = null as ChannelLink | null
  /** Since when it doesn't work, and the newest reason; null while it does. */
  let lost: Extract<ChannelLink, { is: 'lost' }> | null = null
  let wasLinked = false

  const inTurn = (step: () => Promise<void>): Promise<void> => {
    turn = turn.then(step).catch((error: unknown) => {
      log.warn({ err: error }, 'How WhatsApp stands could not be noted or told')
    })
    return turn
  }

  function tell(link: Extract<ChannelLink, { is: 'linked' | 'lost' }>, passed: typeof lost = null): void {
    void inTurn(() => tellLink(deps, link, clock.now(), passed))
  }

  /** A page that was loaded anew is linked since it was linked; of several losses the first says since when. */
  function sinceOf(state: LinkState): Date {
    if (state.is === 'lost' && lost) return lost.since
    const isSame = current?.is === 'linked' && state.is === 'linked' && current.number === state.number
    return current && isSame ? current.since : clock.now()
  }

  return {
    take(state: LinkState): void {
      const link: ChannelLink = { ...state, since: sinceOf(state) }
      current = link
      void inTurn(() => memory.noteLink(link))
      if (link.is === 'linked') tell(link, lost)
      wasLinked ||= link.is === 'linked'
      // A code where a link was: it ended while nobody listened.
      if (link.is === 'waiting' && !wasLinked) tell({ is: 'lost', loss: 'logged-out', since: link.since })
      if (link.is === 'linked' || link.is === 'stopped') {
        clearTimeout(timer)
        timer = undefined
        lost = null
      }
      if (link.is !== 'lost') return
      if (needsPeople(link)) tell(link)
      lost = link
      timer ??= setTimeout(() => lost && tell(lost), patienceMs)
    },
    /** Ends what is being told. */
    async stop(): Promise<void> {
      clearTimeout(timer)
      await turn
    },
  }
}
