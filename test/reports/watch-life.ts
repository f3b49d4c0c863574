import type { Inquiry } from '../../src/routing/index.ts'
import { SUNDAY_AFTERNOON } from '../support/builders.ts'
import type { Life } from '../support/lives.ts'

/** The life as one who looks at the inquiry itself sees it: between two decisions nothing changes but the time. */
export interface Naive {
  grossMs: number
  pausedMs: number
  held: { referral: number; desk: string; ms: number; pausedMs: number }[]
  late: boolean
  takenBack: boolean
  /** Who held it when its deadline passed. */
  brokenAt: string | null
}

/** Adds up, stretch by stretch, who held the question then and whether its deadline had passed; knows of no event. */
export function watchLife({ begun, taken, now: end }: Life): Naive {
  const naive: Naive = { grossMs: 0, pausedMs: 0, held: [], late: false, takenBack: false, brokenAt: null }
  const states = [
    { inquiry: begun.inquiry, since: SUNDAY_AFTERNOON },
    ...taken.map((step) => ({ inquiry: step.decision.inquiry, since: step.now })),
  ]
  for (const [index, { inquiry, since }] of states.entries()) {
    const until = states[index + 1]?.since ?? end
    pass(naive, inquiry, until.getTime() - since.getTime(), until)
  }
  return naive
}

function pass(naive: Naive, inquiry: Inquiry, ms: number, until: Date): void {
  const { state } = inquiry
  naive.takenBack = 'promised' in state && state.promised?.ruling?.type === 'taken-back'
  if (state.name !== 'referred') return
  const { number: referral, holder } = state.referral
  let own = naive.held.find((one) => one.referral === referral)
  if (!own) naive.held.push((own = { referral, desk: holder.desk, ms: 0, pausedMs: 0 }))
  const since = state.pause?.since
  const start = new Date(until.getTime() - ms)
  if (since && start < since && since < until) {
    const running = { ...inquiry, state: { ...state, pause: null } }
    pass(naive, running, since.getTime() - start.getTime(), since)
    return pass(naive, inquiry, until.getTime() - since.getTime(), until)
  }
  naive.grossMs += ms
  if (since && start >= since) {
    naive.pausedMs += ms
    own.pausedMs += ms
  } else {
    own.ms += ms
    if (!naive.late && until >= state.promised.dueAt) {
      naive.late = true
      naive.brokenAt = holder.desk
    }
  }
}
