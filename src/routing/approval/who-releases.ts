import { z } from 'zod'
import {
  type InstansiId,
  mayApprove,
  type Officer,
  type OfficerId,
  officerIdSchema,
} from '../../office/index.ts'
import type { Transaction } from '../transaction.ts'

/** Officers of an *instansi* who stand in for its *pejabat*. */
export const deputiesSchema = z.array(officerIdSchema).max(20)

export function deputiesSetting(instansi: InstansiId): string {
  return `deputies/${instansi}`
}

/** May this officer approve answers in this *instansi*'s name: its *pejabat*, a deputy, or *Diskominfo*? */
export function mayRelease(officer: Officer, owner: InstansiId, deputies: readonly OfficerId[]): boolean {
  return mayApprove(officer, owner) || (officer.instansi === owner && deputies.includes(officer.id))
}

export interface Releasers {
  by: 'instansi' | 'diskominfo'
  officers: Officer[]
}

/**
 * Who is asked for approval: everybody in force who may give it at the *instansi*, except who proposes; where that is
 * nobody, *Diskominfo*.
 */
export async function findReleasers(
  tx: Pick<Transaction, 'officersInForce' | 'setting'>,
  owner: InstansiId,
  proposer: OfficerId | null,
  now: Date,
): Promise<Releasers> {
  const deputies = await deputiesOf(tx, owner)
  const others = (await tx.officersInForce(now)).filter(({ id }) => id !== proposer)
  const own = others.filter((officer) => officer.instansi === owner && mayRelease(officer, owner, deputies))
  if (own.length > 0) return { by: 'instansi', officers: own }
  return { by: 'diskominfo', officers: others.filter(({ role }) => role === 'diskominfo') }
}

export async function deputiesOf(
  tx: Pick<Transaction, 'setting'>,
  owner: InstansiId,
): Promise<readonly OfficerId[]> {
  return (await tx.setting(deputiesSetting(owner), deputiesSchema)) ?? []
}
