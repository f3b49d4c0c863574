import type { Day, Officer } from '../../office/index.ts'
import { actOn } from '../act.ts'
import { type Decision, isRefusal, type Refusal } from '../decision.ts'
import type { InquiryId } from '../ids.ts'
import type { Rules } from '../rules.ts'
import type { Warning } from '../sharing/warning.ts'
import type { Transaction } from '../transaction.ts'
import type { GivenDelay } from './delay-reason.ts'

/** Tells the citizen that it takes until about that day, and why: by a code of ours, or in the officer's own words. */
export async function tellAboutDelay(
  tx: Transaction,
  given: {
    inquiry: InquiryId
    officer: Officer
    until: Day
    why: { reason: GivenDelay } | { words: string; warnings: Warning[] }
  },
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const { inquiry, officer, until, why } = given
  const own = 'words' in why ? why : null
  const reason = 'words' in why ? ('own-words' as const) : why.reason
  const warnings = (own?.warnings ?? []).map(({ code }) => code)
  const command = { type: 'tell-delay' as const, officer, reason, until, warnings }
  const outcome = await actOn(tx, inquiry, command, now, rules)
  if (isRefusal(outcome) || outcome.inquiry.state.name !== 'referred') return outcome
  const { delay } = outcome.inquiry.state
  if (!own || !delay) return outcome
  await tx.addDelayWords(inquiry, delay.number, own.words)
  if (warnings.length > 0) {
    const detail = { delay: delay.number, warnings: warnings.join(' ') }
    await tx.audit({ at: now, officer: officer.id, act: 'delayed-despite-warnings', inquiry, detail })
  }
  return outcome
}
