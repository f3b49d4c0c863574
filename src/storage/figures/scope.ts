import type { Insight } from '../../office/index.ts'

/** `$1` and `$2` are the period. What was added to another ticket is no case of its own. */
const IN_PERIOD = (table: string) =>
  `${table}.received_at >= $1 AND ${table}.received_at < $2 AND ${table}.standing <> 'joined'`
/** Under this appointment or an earlier one at the same *instansi*. */
const SAME_OFFICER = `SELECT o.id FROM officer o JOIN officer own ON own.id = $3::uuid
  WHERE o.telegram_id = own.telegram_id AND o.instansi_id = own.instansi_id`

/** Which cases of a period are somebody's (`SummaryLog.summary`): conditions on rows of `case_fact f` and of `case_part p`. */
export interface Scope {
  facts: string
  parts: string
  /** From `$3` on. */
  values: string[]
}

export function scopeOf(of: Insight): Scope {
  const [facts, parts] = [IN_PERIOD('f'), IN_PERIOD('p')]
  if (of.of === 'all') return { facts, parts, values: [] }
  if (of.of === 'officer') {
    const theirs = `f.officer_id IN (${SAME_OFFICER})`
    const cases = `SELECT f.inquiry_id FROM case_fact f WHERE ${facts} AND ${theirs}`
    return {
      facts: `${facts} AND ${theirs}`,
      parts: `${parts} AND p.inquiry_id IN (${cases})`,
      values: [of.officer],
    }
  }
  const cases = `SELECT own.inquiry_id FROM case_part own WHERE own.desk_id = $3 AND ${IN_PERIOD('own')}`
  return {
    facts: `${facts} AND f.inquiry_id IN (${cases})`,
    parts: `${parts} AND p.inquiry_id IN (${cases})`,
    values: [of.instansi],
  }
}
