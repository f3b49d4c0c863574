import { z } from 'zod'
import type { Grievance } from '../../knowledge/index.ts'
import { grievanceSchema } from './grievance.ts'

/** Under this key of the settings. */
export const REPORT_ADDRESSES_SETTING = 'report-addresses'

/** How many there may be, and the characters of a name and of a way. */
export const MOST_ADDRESSES = 20
export const LONGEST_ADDRESS = 160

const line = z.string().trim().min(1).max(LONGEST_ADDRESS)

/** Who takes such grievances, how to reach them, and which ones; none named: all. */
const reportAddressSchema = z.object({ name: line, how: line, grievances: z.array(grievanceSchema) })
export type ReportAddress = z.infer<typeof reportAddressSchema>

/** In the order in which citizens read them. */
export const reportAddressesSchema = z.array(reportAddressSchema).min(1).max(MOST_ADDRESSES)

/**
 * Those that hold in the whole country; an office adds its own, such as the *Inspektorat*'s. (The task force against *pungli*
 * is not among them: Perpres 49/2025 ended it.)
 */
export const usualReportAddresses: readonly ReportAddress[] = [
  { name: 'SP4N-LAPOR!', how: 'situs lapor.go.id, atau SMS ke 1708', grievances: [] },
  { name: 'Ombudsman RI', how: 'telepon 137, atau situs ombudsman.go.id', grievances: ['service'] },
  { name: 'KPK', how: 'telepon 198, atau situs kws.kpk.go.id', grievances: ['offence'] },
]

/** Where such a grievance can be reported. */
export function addressesFor(grievance: Grievance, addresses: readonly ReportAddress[]): ReportAddress[] {
  return addresses.filter(({ grievances }) => grievances.length === 0 || grievances.includes(grievance))
}
