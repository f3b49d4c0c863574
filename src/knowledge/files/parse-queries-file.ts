import { type EvaluationQuery, evaluationQuerySchema } from '../evaluation/query.ts'
import { checkRows } from './check-rows.ts'
import type { Fault } from './fault.ts'
import { locateCsvRows } from './locate-csv-rows.ts'
import { locateJsonRows } from './locate-json-rows.ts'

const columns = {
  id: 'id',
  text: 'text',
  pesan: 'text',
  faqid: 'faqId',
  style: 'style',
  gaya: 'style',
  accept: 'accept',
  tolerable: 'tolerable',
}

const fields = { id: 'Id', text: 'Pesan', faqId: 'faqId' }

/** Reads labelled messages from JSON or CSV. All faults at once, nothing half read. */
export function parseQueriesFile(
  content: string,
  name: string,
): { ok: true; queries: EvaluationQuery[] } | { ok: false; faults: Fault[] } {
  const { rows, faults } = /\.json$/iu.test(name)
    ? locateJsonRows(content)
    : locateCsvRows(content, columns, ['accept', 'tolerable'])
  if (rows.length === 0 && faults.length > 0) return { ok: false, faults }
  const checked = checkRows(rows, evaluationQuerySchema, fields, faults)
  return checked.ok ? { ok: true, queries: checked.entries } : checked
}
