import { z } from 'zod'
import type { EmergencyKind } from '../../knowledge/index.ts'
import { emergencyKindSchema } from './emergency-kind.ts'

/** Under this key of the settings. */
export const EMERGENCY_NUMBERS_SETTING = 'emergency-numbers'

/** How many there may be, and the characters of a number and of a name. */
export const MOST_NUMBERS = 30
export const LONGEST_NUMBER = 40
export const LONGEST_NAME = 120

/** Whom to call, and in which emergencies; none named: in all. */
const emergencyNumberSchema = z.object({
  number: z.string().trim().min(1).max(LONGEST_NUMBER),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  kinds: z.array(emergencyKindSchema),
})
export type EmergencyNumber = z.infer<typeof emergencyNumberSchema>

/** In the order in which citizens read them. Never empty: an emergency without a number would be a dead end. */
export const emergencyNumbersSchema = z.array(emergencyNumberSchema).min(1).max(MOST_NUMBERS)

/** The numbers that hold in the whole country; an office adds its own and removes what doesn't work at its place. */
export const usualEmergencyNumbers: readonly EmergencyNumber[] = [
  { number: '112', name: 'layanan darurat, bebas pulsa', kinds: [] },
  { number: '113', name: 'pemadam kebakaran', kinds: ['fire', 'animal', 'danger'] },
  {
    number: '119',
    name: 'ambulans dan gawat darurat medis',
    // Bites and stings are why most call about an animal.
    kinds: ['medical', 'accident', 'disaster', 'animal', 'danger'],
  },
  { number: '118', name: 'ambulans', kinds: ['medical', 'accident', 'animal'] },
  { number: '119 lalu tekan 8', name: 'konseling kesehatan jiwa', kinds: ['self-harm'] },
  { number: '110', name: 'polisi', kinds: ['violence', 'accident', 'danger', 'self-harm'] },
  { number: '115', name: 'SAR (orang hilang, hanyut, tertimbun)', kinds: ['accident', 'disaster', 'danger'] },
  { number: '117', name: 'posko bencana', kinds: ['disaster'] },
  { number: '129', name: 'SAPA: kekerasan terhadap perempuan dan anak', kinds: ['violence'] },
]

/** Those to call in such an emergency: its own first, then those for everything. */
export function numbersFor(kind: EmergencyKind, numbers: readonly EmergencyNumber[]): EmergencyNumber[] {
  const own = numbers.filter(({ kinds }) => kinds.includes(kind))
  const forAll = numbers.filter(({ kinds }) => kinds.length === 0)
  // Who despairs needs somebody who listens first; everybody else the number that sends help.
  const found = kind === 'self-harm' ? [...own, ...forAll] : [...forAll, ...own]
  return found.length > 0 ? found : [...numbers]
}
