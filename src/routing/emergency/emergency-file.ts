import { type LineFault, readEntries, readWords } from '../entry-file.ts'
import type { EmergencyKind } from '../../knowledge/index.ts'
import {
  type EmergencyNumber,
  emergencyNumbersSchema,
  LONGEST_NAME,
  LONGEST_NUMBER,
  MOST_NUMBERS,
} from './emergency-numbers.ts'

/** The kinds as an office writes them. */
const WORDS = {
  kebakaran: 'fire',
  kecelakaan: 'accident',
  medis: 'medical',
  kekerasan: 'violence',
  bencana: 'disaster',
  hewan: 'animal',
  jiwa: 'self-harm',
  bahaya: 'danger',
} as const satisfies Record<string, EmergencyKind>

const words = Object.keys(WORDS).filter(isKnown)

const HEAD = `# Nomor darurat yang diberikan kepada warga, menurut urutannya. Satu baris: NOMOR = NAMA
# Sesudah tanda | boleh ditulis untuk apa; tanpa itu: untuk semua keadaan darurat.
# Yang dikenal: ${words.join(', ')}
`

export type ParsedNumbers =
  | { ok: true; value: readonly EmergencyNumber[] }
  | { ok: false; faults: LineFault[] }

/** The numbers as a text file that can be edited and taken in again. */
export function writeEmergencyFile(numbers: readonly EmergencyNumber[]): string {
  const lines = numbers.map(({ number, name, kinds }) => {
    const what = kinds.flatMap((kind) => words.filter((word) => WORDS[word] === kind))
    return `${number} = ${name}${what.length > 0 ? ` | ${what.join(', ')}` : ''}`
  })
  return `${HEAD}${lines.join('\n')}\n`
}

/** All faults with their lines, or the numbers. */
export function parseEmergencyFile(text: string): ParsedNumbers {
  const { entries: numbers, faults, lines } = readEntries(text, readLine)
  if (faults.length > 0) return { ok: false, faults }
  if (numbers.length === 0)
    return {
      ok: false,
      faults: [{ line: 1, message: 'tidak ada nomor; warga selalu perlu paling sedikit satu.' }],
    }
  const checked = emergencyNumbersSchema.safeParse(numbers)
  if (checked.success) return { ok: true, value: checked.data }
  return { ok: false, faults: [{ line: lines, message: `lebih dari ${MOST_NUMBERS} nomor.` }] }
}

function readLine(entry: string): EmergencyNumber | { fault: string } {
  const [said = '', what] = entry.split('|')
  const [number = '', ...rest] = said.split('=')
  const name = rest.join('=').trim()
  if (!/^[+(\d][a-z\d\s()+-]*$/i.test(number.trim()) || number.trim().length > LONGEST_NUMBER)
    return { fault: `"${number.trim().slice(0, 40)}" bukan nomor. Tulis misalnya: 112 = layanan darurat` }
  if (name === '' || name.length > LONGEST_NAME)
    return { fault: `sesudah tanda = harus ada nama, paling banyak ${LONGEST_NAME} huruf.` }
  const meaning = readWords(what, WORDS)
  if ('fault' in meaning) return meaning
  return { number: number.trim(), name, kinds: meaning.meant }
}

function isKnown(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word)
}
