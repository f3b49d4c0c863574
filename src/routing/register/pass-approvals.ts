import { type InstansiId, TRIAGE } from '../../office/index.ts'
import { actOn } from '../act.ts'
import { findReleasers } from '../approval/index.ts'
import { isRefusal } from '../decision.ts'
import { type Owed, PRIORITY } from '../message.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import { tellDesk } from '../tell.ts'
import type { Transaction } from '../transaction.ts'

/**
 * Somebody who could approve for this *instansi* no longer can. Whoever else may was asked with them; where nobody else
 * may, *Diskominfo* is asked for what waits, and the desk hears of it.
 */
export async function passApprovals(
  tx: Transaction,
  instansi: InstansiId,
  now: Date,
  rules: Rules,
): Promise<void> {
  for (const { id, state } of await tx.heldBy(instansi)) {
    if (state.name !== 'referred' || state.approval?.by !== 'instansi') continue
    const { draft, proposer } = state.approval
    const { by, officers } = await findReleasers(tx, instansi, proposer, now)
    if (by === 'instansi') continue
    if (isRefusal(await actOn(tx, id, { type: 'pass-approval', draft }, now, rules))) continue
    const message = { type: 'approval-request' as const, draft }
    const silent = quietUntil(now, rules.timeZone) !== null
    const about = { inquiry: id, referral: state.referral.number, who: proposer, instansi: null, at: null }
    // A decree ends at midnight: the card waits at the desk, and nobody is woken for it.
    const waits = silent && (await tx.desks()).some((desk) => desk.instansi === TRIAGE)
    const asked: Owed[] = waits
      ? []
      : officers.map((officer) => ({ to: 'officer', officer: officer.id, message, silent }))
    await tx.owe(
      [
        { to: 'desk', desk: TRIAGE, message, priority: PRIORITY.card, rank: now, silent },
        tellDesk(instansi, { type: 'notice', notice: 'approval-passed', ...about }, now, rules),
        ...asked,
      ],
      now,
    )
  }
}
