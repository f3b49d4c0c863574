import type { BreachCause } from '../routing/index.ts'
import { pausedWithin, spanMs } from './span-ms.ts'
import type { HoldingSpan, Walk } from './walk.ts'

/** So much later than the deadline our own clock may act on it; more means that the service was away. */
const NOTICED_MS = 3_600_000
/** Who had the question for less than this part of the time that was promised can't have made it late. */
const SHORT_PART = 1 / 4
/** Given away so often by desks that took it for another's, it went the wrong way. */
const WRONG_TURNS = 2

/**
 * Why the deadline passed, as far as the log tells; *Diskominfo* confirms it or knows better. The first of these that fits:
 *
 * 1. `channel-outage`: a desk's group was gone, or nobody here noticed the deadline for an hour.
 * 2. `approval-slow`: an answer waited for approval when the deadline passed.
 * 3. `citizen-unreachable`: the citizen was asked for something and did not reply in the time for it.
 * 4. Who held it then had it for less than a quarter of the time (by the wall clock): `triage-slow` where *Diskominfo* had
 *    had it for most of it, else `wrong-routing`.
 * 5. `triage-slow`: *Diskominfo* held it.
 * 6. `wrong-routing`: desks that took it for another's gave it away twice or more.
 * 7. `instansi-silent`.
 *
 * `then`: the case as it was at its deadline; `overdueTold`: when the clock acted on that, if it ever did.
 */
export function proposeCause(then: Walk, overdueTold: Date | null): BreachCause {
  const { holdings, pauses, asOf, approvalSince } = then
  const noticedMs = overdueTold ? overdueTold.getTime() - asOf.getTime() : 0
  const unreachable = holdings.some(({ why }) => why === 'desk-unreachable')
  if (unreachable || noticedMs > NOTICED_MS) return 'channel-outage'
  if (approvalSince) return 'approval-slow'
  if (pauses.some(({ end }) => end === 'timed-out')) return 'citizen-unreachable'
  const own = (one: HoldingSpan) => spanMs(one, asOf) - pausedWithin(one, then)
  const whole = holdings.reduce((sum, one) => sum + own(one), 0)
  const last = holdings.at(-1)
  if (last && own(last) < whole * SHORT_PART) {
    const atTriage = holdings.filter(({ as }) => as === 'triage').reduce((sum, one) => sum + own(one), 0)
    return atTriage * 2 > whole ? 'triage-slow' : 'wrong-routing'
  }
  if (last?.as === 'triage') return 'triage-slow'
  const turns = holdings.filter(({ as, why }) => as === 'responsible' && why !== null)
  return turns.length >= WRONG_TURNS ? 'wrong-routing' : 'instansi-silent'
}
