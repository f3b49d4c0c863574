import type { Insight } from '../../office/index.ts'

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
  /** What cases are read from: `case_fact f`, and what tells whose they are. */
  from: string
  /** Conditions on that. */
  facts: string
  /** Of what is read, whose `received_at` and `inquiry_id` an index has in order. */
  ordered: 'f' | 'own'
  /** From `$3` on. */
  values: string[]
}

export function scopeOf(of: Insight): Scope {
  const everybody = { from: 'case_fact f', facts: IN_PERIOD('f'), ordered: 'f', values: [] } as const
  if (of.of === 'all') return { ...everybody, values: [] }
  if (of.of === 'officer') {
    const facts = `${everybody.facts} AND f.officer_id IN (${SAME_OFFICER('$3')})`
    return { ...everybody, facts, values: [of.officer] }
  }
  return {
    from: 'case_part own JOIN case_fact f ON f.inquiry_id = own.inquiry_id',
    facts: `own.desk_id = $3 AND ${IN_PERIOD('own')}`,
    ordered: 'own',
    values: [of.instansi],
  }
}
