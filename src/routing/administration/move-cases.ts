import type { InstansiId } from '../../office/index.ts'
import { actOn } from '../act.ts'
import { isRefusal } from '../decision.ts'
import { reachableHolder } from '../holder-for.ts'
import { triage } from '../holder.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'

/** What a desk that ends holds goes to another one, or (null) to triage. Gives how many cases went. */
export async function moveCases(
  { tx, now, rules }: { tx: Transaction; now: Date; rules: Rules },
  id: InstansiId,
  into: InstansiId | null,
): Promise<number> {
  const to = into === null ? triage : await reachableHolder(tx, into)
  let moved = 0
  for (const { id: inquiry } of await tx.heldBy(id)) {
    const outcome = await actOn(tx, inquiry, { type: 'desk-lost', to }, now, rules)
    if (!isRefusal(outcome)) moved += 1
  }
  return moved
}
