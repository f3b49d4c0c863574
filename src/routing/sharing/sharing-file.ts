import type { SharingRules } from './sharing-rules.ts'

/** The sections of the file, as an office reads them. */
const SECTIONS = {
  hinaan: 'insults',
  sara: 'sara',
  telepon: 'phones',
  surel: 'emails',
  rekening: 'accounts',
  domain: 'domains',
} as const satisfies Record<string, keyof SharingRules>
type Section = keyof typeof SECTIONS

const MEANING: Record<Section, string> = {
  hinaan: 'Kata dan ungkapan yang menyinggung.',
  sara: 'Kata dan ungkapan yang menyinggung suku, agama, ras, atau golongan.',
  telepon: 'Nomor telepon milik kantor: boleh ada dalam jawaban.',
  surel: 'Alamat surel milik kantor. Alamat go.id dan desa.id tidak perlu ditulis.',
  rekening: 'Nomor rekening milik kantor.',
  domain: 'Situs resmi selain go.id dan desa.id, misalnya ppid-malinau.id',
}
const LONGEST = 200

export type ParsedSharing =
  | { ok: true; rules: Partial<SharingRules> }
  | { ok: false; faults: { line: number; message: string }[] }

/** What the office maintains for the filter as a text file: a section per list, an entry per line, `#` for remarks. */
export function writeSharingFile(rules: SharingRules): string {
  return names()
    .map((name) => [`[${name}]`, `# ${MEANING[name]}`, ...rules[SECTIONS[name]], ''].join('\n'))
    .join('\n')
}

/** The lists that the file names; one that it doesn't name is left as it is. */
export function parseSharingFile(text: string): ParsedSharing {
  const faults: { line: number; message: string }[] = []
  const rules: Partial<SharingRules> = {}
  let current: Section | null = null
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const entry = written.trim()
    const fault = (message: string) => faults.push({ line: index + 1, message })
    const heading = /^\[(.*)\]$/.exec(entry)?.[1]
    if (heading !== undefined) {
      current = names().find((name) => name === heading.trim().toLowerCase()) ?? null
      if (current) rules[SECTIONS[current]] ??= []
      else fault(`bagian [${heading}] tidak dikenal; yang ada: ${names().join(', ')}.`)
    } else if (entry !== '' && !entry.startsWith('#')) {
      if (entry.length > LONGEST) fault(`lebih dari ${LONGEST} huruf.`)
      else if (current) rules[SECTIONS[current]] = [...(rules[SECTIONS[current]] ?? []), entry]
      else fault(`"${entry.slice(0, 40)}" tidak berada di bawah bagian yang dikenal, misalnya [hinaan].`)
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rules }
}

function names(): Section[] {
  return Object.keys(SECTIONS).filter((name): name is Section => name in SECTIONS)
}
