import { type Day, type InstansiId, instansiIdSchema, readDay } from '../../../office/index.ts'
import {
  lastOfMonth,
  type OrderFault,
  orderFault,
  PAPER_KINDS,
  type PaperOrder,
} from '../../../reports/index.ts'
import type { SentForm } from '../forms/read-form.ts'

/** What a form asks for, as it was filled in: what is refused is shown again. */
export interface AskedOrder {
  kind: string
  year: string
  /** Empty: the whole year. */
  month: string
  whose: string
}

/** The report that is asked for, or why there can be none. */
export function readOrder(
  { kind: typed, year, month, whose: chosen }: AskedOrder,
  { today, own }: { today: Day; own: InstansiId | null },
): { order: PaperOrder } | { fault: OrderFault | 'unclear' | 'month' } {
  const kind = PAPER_KINDS.find((one) => one === typed)
  const days = daysOf(year, kind === 'bulanan' || kind === 'skm' ? month : '')
  if (!kind || !days) return { fault: 'unclear' }
  if (kind === 'bulanan' && month === '') return { fault: 'month' }
  const whose = own ?? (chosen === '' ? null : instansiIdSchema.safeParse(chosen).data)
  if (whose === undefined) return { fault: 'unclear' }
  const order = { kind, whose: kind === 'evaluasi' || kind === 'skm' ? null : whose, ...days }
  const fault = orderFault(order, today)
  return fault ? { fault } : { order }
}

export function askedIn(form: SentForm): AskedOrder {
  return {
    kind: form.text('jenis'),
    year: form.text('tahun').trim(),
    month: form.text('bulan'),
    whose: form.text('instansi'),
  }
}

function daysOf(year: string, month: string): { first: Day; last: Day } | null {
  const first = readDay(`${year}-${month === '' ? '01' : month}-01`)
  if (first === null) return null
  return { first, last: month === '' ? `${first.slice(0, 4)}-12-31` : lastOfMonth(first) }
}
