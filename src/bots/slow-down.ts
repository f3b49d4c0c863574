import type { Inbox, InboxRow } from '../routing/index.ts'
import { createPace, type PaceLimits } from './pace.ts'

interface Dependencies {
  source: string
  inbox: Pick<Inbox, 'treatedSince'>
  limits: PaceLimits
  /** The next row of this conversation has to wait: told when that begins. */
  onSlowed(row: InboxRow): Promise<void>
  /** What can't wait its turn: a call for help. */
  callsForHelp(row: InboxRow): boolean
  now(): Date
  log: { warn(details: object, message: string): void }
}

/** Back to this time what was treated before the start counts. */
const COUNTED_MS = 3_600_000
/** A conversation that has to wait is looked at again so often: the clock may be moved. */
const LOOK_AGAIN_MS = 1_000

/** Reading takes time, too: so often a flood is looked through for a call for help, at once and each second after that. */
const GLANCES: PaceLimits = { perMinute: 60, perHour: 3_600 }

export type SlowDown = ReturnType<typeof createSlowDown>

/** Treats the messages of who writes very many at a slower pace: none is dropped, and a call for help goes first. */
export function createSlowDown({ source, inbox, limits, onSlowed, callsForHelp, now, log }: Dependencies) {
  const pace = createPace(limits)
  /** What is new has its own share: after a flood a call is heard at once. */
  const glances = { waiting: createPace(GLANCES), offered: createPace(GLANCES) }
  const seen = new WeakMap<InboxRow, boolean>()
  const told = new Set<string>()
  let recalled = false

  /** Does this row call for help? False also for what there was no time to look at yet. */
  function isUrgent(row: InboxRow, among: keyof typeof glances): boolean {
    const known = seen.get(row)
    if (known !== undefined) return known
    if (glances[among].delayMs(row.conversation, now()) > 0) return false
    glances[among].treated(row.conversation, now())
    const urgent = callsForHelp(row)
    seen.set(row, urgent)
    return urgent
  }

  async function tell(row: InboxRow): Promise<void> {
    if (told.has(row.conversation)) return
    told.add(row.conversation)
    try {
      await onSlowed(row)
    } catch (error) {
      told.delete(row.conversation)
      log.warn({ err: error, source }, 'Somebody could not be told that their messages wait')
    }
  }

  return {
    /** Is this new row a call for help? */
    isUrgent: (row: InboxRow) => isUrgent(row, 'offered'),
    /** Before anything is treated: learns what was treated before the start. */
    async recall(): Promise<void> {
      if (recalled) return
      const since = new Date(now().getTime() - COUNTED_MS)
      for (const { conversation, at } of await inbox.treatedSince(source, since))
        pace.treated(conversation, at)
      recalled = true
    },
    /** Which of these rows of one conversation may be treated now, or when to ask again. */
    async pick(first: InboxRow, queue: readonly InboxRow[]): Promise<InboxRow | { againMs: number }> {
      const waitMs = pace.delayMs(first.conversation, now())
      if (waitMs <= 0) return first
      const urgent = queue.find((row) => isUrgent(row, 'waiting'))
      if (urgent) return urgent
      await tell(first)
      return { againMs: Math.min(waitMs, LOOK_AGAIN_MS) }
    },
    /** `rests`: nothing more of this conversation waits. */
    treated(conversation: string, { rests }: { rests: boolean }): void {
      pace.treated(conversation, now())
      if (rests) told.delete(conversation)
    },
  }
}
