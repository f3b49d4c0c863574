import { type LineFault, readEntries, readWords } from '../entry-file.ts'
import type { Grievance } from '../../knowledge/index.ts'
import {
  LONGEST_ADDRESS,
  MOST_ADDRESSES,
  type ReportAddress,
  reportAddressesSchema,
} from './report-addresses.ts'

/** The sorts as an office writes them. */
const WORDS = {
  pelayanan: 'service',
  pelanggaran: 'offence',
} as const satisfies Record<string, Grievance>

const words = Object.keys(WORDS).filter(isKnown)

const HEAD = `# Alamat pengaduan yang diberitahukan kepada warga di samping tiketnya. Satu baris: NAMA = CARA MENGHUBUNGI
# Sesudah tanda | boleh ditulis untuk apa; tanpa itu: untuk semua.
# pelayanan   = keluhan tentang cara melayani
# pelanggaran = korupsi, pungli, gratifikasi, penyalahgunaan wewenang
# Contoh milik kantor sendiri: Inspektorat = WhatsApp 08xx, Jalan Merdeka 1 | pelanggaran
`

export type ParsedAddresses =
  | { ok: true; value: readonly ReportAddress[] }
  | { ok: false; faults: LineFault[] }

/** The addresses as a text file that can be edited and taken in again. */
export function writeAddressesFile(addresses: readonly ReportAddress[]): string {
  const lines = addresses.map(({ name, how, grievances }) => {
    const what = words.filter((word) => grievances.includes(WORDS[word]))
    return `${name} = ${how}${what.length > 0 ? ` | ${what.join(', ')}` : ''}`
  })
  return `${HEAD}${lines.join('\n')}\n`
}

/** All faults with their lines, or the addresses. */
export function parseAddressesFile(text: string): ParsedAddresses {
  const { entries: addresses, faults, lines } = readEntries(text, readLine)
  if (faults.length > 0) return { ok: false, faults }
  if (addresses.length === 0)
    return { ok: false, faults: [{ line: 1, message: 'tidak ada alamat; harus ada paling sedikit satu.' }] }
  const checked = reportAddressesSchema.safeParse(addresses)
  if (checked.success) return { ok: true, value: checked.data }
  return { ok: false, faults: [{ line: lines, message: `lebih dari ${MOST_ADDRESSES} alamat.` }] }
}

function readLine(entry: string): ReportAddress | { fault: string } {
  const [said = '', what] = entry.split('|')
  const [called = '', ...rest] = said.split('=')
  const [name, how] = [called.trim(), rest.join('=').trim()]
  if (name === '' || how === '')
    return {
      fault: `"${entry.slice(0, 40)}" kurang lengkap. Tulis misalnya: SP4N-LAPOR! = situs lapor.go.id`,
    }
  if (name.length > LONGEST_ADDRESS || how.length > LONGEST_ADDRESS)
    return { fault: `nama dan cara menghubungi paling banyak ${LONGEST_ADDRESS} huruf.` }
  const meaning = readWords(what, WORDS)
  if ('fault' in meaning) return meaning
  return { name, how, grievances: meaning.meant }
}

function isKnown(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word)
}
