import { z } from 'zod'
import type { Insight, OfficerId } from '../../office/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** `$1` and `$2` are the period. What was added to another ticket is no case of its own. */
const IN_PERIOD = (table: string) =>
  `${table}.received_at >= $1 AND ${table}.received_at < $2 AND ${table}.standing <> 'joined'`
/** Under this appointment or an earlier one at the same *instansi*. */
export const SAME_OFFICER = (
  id: string,
) => `SELECT o.id FROM officer o JOIN officer own ON own.id = ${id}::uuid
  WHERE o.telegram_id = own.telegram_id AND o.instansi_id = own.instansi_id`

/** Which cases of a period are somebody's (`SummaryLog.summary`), as parts of a statement. */
export interface Scope {
  /** Where their rows are in the order of `received_at` and `inquiry_id`, by an index. */
  table: 'case_fact f' | 'case_part own'
  /** Of these rows. */
  ordered: 'f' | 'own'
  /** `table`, with the facts of each case as `f`. */
  from: string
  /** Conditions on `ordered`. */
  whose: string
  /** From `$3` on. */
  values: unknown[]
}

export async function scopeOf(prisma: Prisma, of: Insight): Promise<Scope> {
  const facts = { table: 'case_fact f', ordered: 'f', from: 'case_fact f' } as const
  if (of.of === 'all') return { ...facts, whose: IN_PERIOD('f'), values: [] }
  if (of.of === 'officer') {
    const officers = await appointmentsOf(prisma, of.officer)
    // One appointment, as nearly everybody has: only so an index gives the cases in their order.
    const [place, value] =
      officers.length === 1 ? ['= $3::uuid', officers[0]] : ['= ANY ($3::uuid[])', officers]
    return { ...facts, whose: `f.officer_id ${place} AND ${IN_PERIOD('f')}`, values: [value] }
  }
  return {
    table: 'case_part own',
    ordered: 'own',
    from: 'case_part own JOIN case_fact f ON f.inquiry_id = own.inquiry_id',
    whose: `own.desk_id = $3 AND ${IN_PERIOD('own')}`,
    values: [of.instansi],
  }
}

async function appointmentsOf(prisma: Prisma, officer: OfficerId): Promise<string[]> {
  const rows = await prisma.$queryRawUnsafe(SAME_OFFICER('$1'), officer)
  return z
    .array(z.object({ id: z.uuid() }))
    .parse(rows)
    .map(({ id }) => id)
}
