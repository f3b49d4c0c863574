import type { Understanding } from '../knowledge/index.ts'
import { instansiIdSchema } from '../office/index.ts'
import { type Holder, triage } from './holder.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Transaction } from './transaction.ts'

/** Who should answer: the one *instansi* that is sure to be responsible and can be reached, else triage. */
export async function holderFor(
  tx: Pick<Transaction, 'desks'>,
  understanding: Understanding | undefined,
  knowledge: Pick<KnowledgeBase, 'sureOfInstansi'>,
): Promise<Holder> {
  const best = understanding?.responsible[0]
  if (!best || best.confidence < knowledge.sureOfInstansi) return triage
  return reachableHolder(tx, instansiIdSchema.parse(best.id))
}

/** The desk of this *instansi* where one is linked, else triage, told for whom: a desk without a chat would never see the question. */
export async function reachableHolder(
  tx: Pick<Transaction, 'desks'>,
  instansi: Holder['desk'],
): Promise<Holder> {
  const linked = (await tx.desks()).some((desk) => desk.instansi === instansi)
  if (linked) return { desk: instansi, as: 'responsible' }
  return instansi === triage.desk ? triage : { ...triage, meant: instansi }
}
