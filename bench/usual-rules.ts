import { HOUR_MS } from '../src/office/index.ts'
import { CHOICE_WAIT_MS, type Rules, usualLadder } from '../src/routing/index.ts'

/** What the service is configured with when nothing is set. */
export const USUAL_RULES: Rules = {
  deadlineHours: 24,
  ladder: usualLadder([0.5, 0.75, 0.9]),
  calendar: { kind: 'clock' },
  timeZone: 'Asia/Makassar',
  pauseMs: 72 * HOUR_MS,
  pauseEnd: 'resume',
  choiceWaitMs: CHOICE_WAIT_MS,
  claimMs: HOUR_MS / 2,
  casesPerDay: 20,
  retentionMs: 365 * 24 * HOUR_MS,
}
