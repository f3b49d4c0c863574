import type { OfficerId } from '../office/index.ts'
import type { Clock, Inbox, InquiryId, Outbox, RecipientKey, Views } from '../routing/index.ts'

interface Log {
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

interface Dependencies {
  clock: Clock & { speed?(): number }
  wakeDue(onFailure: (inquiry: InquiryId, error: unknown) => void): Promise<{ woken: number }>
  views: Pick<Views, 'nextWakeAt'>
  outbox: Pick<Outbox, 'recover' | 'dueRecipients' | 'nextDueAt'>
  inbox: Pick<Inbox, 'purge'>
  /** Asks about forms that were left behind, and drops those that nobody wants. */
  lapseForms(): Promise<unknown>
  /** Asks the owners of entries that are due for it; only what wasn't asked before. */
  reviewEntries(): Promise<unknown>
  /** Ends what expired decrees leave behind, and warns before they expire. */
  mindRegister(onFailure: (officer: OfficerId, error: unknown) => void): Promise<unknown>
  /** Does the erasures that are due. */
  mindErasures(onFailure: (error: unknown) => void): Promise<unknown>
  /** Computes what the dashboard counts of what happened lately. */
  refreshFigures(now: Date): Promise<unknown>
  /** Asks citizens about answers that arrived a while ago; only who wasn't asked before. */
  askCitizens(onFailure: (inquiry: InquiryId, error: unknown) => void): Promise<unknown>
  /** Sets the one alarm, replacing an earlier one; it leads to `ring`. */
  setAlarm(delayMs: number): Promise<void>
  deliver(recipient: RecipientKey): Promise<void>
  /** Begins what is done once a day; doesn't wait for it. */
  lookIfDue(now: Date): void
  onWoken(count: number): void
  log: Log
}

/** Milliseconds of the clock between sweeps; in the simulator's fast time correspondingly less, but never a busy loop. */
const SWEEP_MS = 10_000
const SHORTEST_SWEEP_MS = 250
/** Recipients that are told to the courier in one sweep at most. */
const SWEPT_RECIPIENTS = 1_000
/** Many cases that fall due one after another are woken together. */
const SHORTEST_ALARM_MS = 100
/** An alarm further away than this is left to a later sweep (timers of the platform end at 24 days). */
const FARTHEST_ALARM_MS = 3_600_000
/** Handled updates are forgotten after three days: after a quiet week Telegram begins its numbers anew. */
const REMEMBER_HANDLED_MS = 3 * 24 * 3_600_000
const FORGET_EVERY_MS = 3_600_000
/** An owner may hear some minutes later that an entry is to be reviewed. */
const REVIEW_EVERY_MS = 600_000

/**
 * What makes time count: everything due is done when the alarm rings, and a sweep finds what a lost alarm, a crash or
 * an outage left behind (invariant 4). Passes never overlap; a wish for one while one runs makes one more.
 */
export function createClockwork(deps: Dependencies) {
  const { clock, log } = deps
  let running: Promise<void> | null = null
  let again = false
  let sweepAgain = false
  let deliveredUpTo: Date | undefined
  let alarmAt: number | null = null
  let forgotAt = Number.NEGATIVE_INFINITY
  let reviewedAt = Number.NEGATIVE_INFINITY
  let stopped = false
  let loop = 0
  let timer: NodeJS.Timeout | undefined

  /** `sweeping`: also what should not be needed, and what doesn't hurry; an alarm is for what has just fallen due. */
  async function once(sweeping: boolean): Promise<void> {
    alarmAt = null
    if (sweeping) await recover()
    const { woken } = await deps.wakeDue((inquiry, error) =>
      log.error({ inquiry, err: error }, 'A due case could not be woken; the next sweep tries again'),
    )
    if (woken > 0) deps.onWoken(woken)
    await lapseForms()
    const now = clock.now()
    if (sweeping) {
      await mindRegister()
      await mindErasures()
      await reviewEntries(now)
      await askCitizens()
      await refreshFigures(now)
    }
    for (const kind of ['staff', 'citizen'] as const) {
      // Recipients who wait for their platform's limits have jobs of their own; only a sweep asks for them again.
      const after = sweeping ? undefined : deliveredUpTo
      const recipients = await deps.outbox.dueRecipients(kind, now, SWEPT_RECIPIENTS, after)
      await Promise.all(recipients.map(deps.deliver))
    }
    deliveredUpTo = now
    for (const next of await Promise.all([deps.views.nextWakeAt(now), deps.outbox.nextDueAt(now)]))
      if (next) await expect(next)
    if (!sweeping) return
    await forgetHandled(now)
    deps.lookIfDue(now)
  }

  async function recover(): Promise<void> {
    const released = await deps.outbox.recover()
    if (released > 0) log.warn({ count: released }, 'Messages that a dead process had in hand are sent again')
  }

  /** Forms hold up no case: a failure is told, and the next turn tries again. */
  async function lapseForms(): Promise<void> {
    await deps
      .lapseForms()
      .catch((error: unknown) => log.warn({ err: error }, 'Forms that were left could not be asked about'))
  }

  /** Nothing that hurries: a failure is told, and the next turn tries again. */
  async function reviewEntries(now: Date): Promise<void> {
    if (now.getTime() - reviewedAt < REVIEW_EVERY_MS) return
    reviewedAt = now.getTime()
    await deps
      .reviewEntries()
      .catch((error: unknown) => log.warn({ err: error }, 'Owners could not be asked about their entries'))
  }

  /** Rights end by themselves; what is tidied up after them may come a turn later. */
  async function mindRegister(): Promise<void> {
    await deps
      .mindRegister((officer, error) =>
        log.error(
          { officer, err: error },
          'What an expired decree left behind could not be ended; the next sweep tries again',
        ),
      )
      .catch((error: unknown) =>
        log.warn({ err: error }, 'The register was not looked after; the next sweep tries again'),
      )
  }

  async function mindErasures(): Promise<void> {
    const onFailure = (error: unknown) =>
      log.error({ err: error }, 'An erasure could not be done; the next sweep tries again')
    await deps.mindErasures(onFailure).catch(onFailure)
  }

  /** Nobody waits for a question: a failure is told, and the next turn tries again. */
  async function askCitizens(): Promise<void> {
    await deps
      .askCitizens((inquiry, error) =>
        log.error({ inquiry, err: error }, 'A citizen could not be asked about an answer'),
      )
      .catch((error: unknown) => log.warn({ err: error }, 'Citizens could not be asked about their answers'))
  }

  /** Whoever looks at figures refreshes them too, and says what is wrong. */
  async function refreshFigures(now: Date): Promise<void> {
    await deps
      .refreshFigures(now)
      .catch((error: unknown) => log.warn({ err: error }, 'Figures could not be refreshed'))
  }

  async function forgetHandled(now: Date): Promise<void> {
    if (now.getTime() - forgotAt < FORGET_EVERY_MS) return
    await deps.inbox.purge(new Date(now.getTime() - REMEMBER_HANDLED_MS))
    forgotAt = now.getTime()
  }

  /** Something falls due then: rings no later. An alarm that is past rang here or, for all that we know, elsewhere. */
  async function expect(at: Date): Promise<void> {
    if (alarmAt !== null && clock.now().getTime() < alarmAt && alarmAt <= at.getTime()) return
    const delayMs = Math.max(SHORTEST_ALARM_MS, clock.delayUntil(at))
    if (delayMs > FARTHEST_ALARM_MS) return
    alarmAt = at.getTime()
    await deps.setAlarm(delayMs)
  }

  async function pass(sweeping: boolean): Promise<void> {
    sweepAgain ||= sweeping
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      do {
        const sweeps = sweepAgain
        again = false
        sweepAgain = false
        await once(sweeps)
      } while (again && !stopped)
    })().finally(() => {
      running = null
    })
    return running
  }

  function sweepRegularly(): void {
    const mine = ++loop
    void pass(true)
      .catch((error: unknown) => log.warn({ err: error }, 'A sweep failed; the next one tries again'))
      .finally(() => {
        const pauseMs = Math.max(SHORTEST_SWEEP_MS, SWEEP_MS / (clock.speed?.() ?? 1))
        if (!stopped && mine === loop) timer = setTimeout(sweepRegularly, pauseMs)
      })
  }

  return {
    /** Does everything that is due, and looks for what was left behind. Rejects when the database can't be asked. */
    pass: () => pass(true),
    /** The alarm rang: does what has just fallen due. Rejects likewise. */
    ring: () => pass(false),
    /** A decision was recorded that wakes then. Never rejects: the sweep is there. */
    async expect(at: Date): Promise<void> {
      await expect(at).catch((error: unknown) => {
        alarmAt = null
        log.warn({ err: error }, 'An alarm could not be set; the sweep will find the case')
      })
    },
    start: sweepRegularly,
    /** Time runs at another speed now. */
    restart(): void {
      clearTimeout(timer)
      alarmAt = null
      if (!stopped) sweepRegularly()
    },
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(timer)
      await running?.catch(() => {})
    },
  }
}
