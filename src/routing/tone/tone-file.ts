import { LONGEST_LINE, MOST_LINES, type ToneWords } from './tone.ts'

const SECTIONS = {
  positif: 'Kata dan ungkapan yang bernada positif.',
  negatif: 'Kata dan ungkapan yang bernada negatif.',
} as const satisfies Record<keyof ToneWords, string>
type Section = keyof typeof SECTIONS

const HEAD = `# Daftar kata untuk memperkirakan nada pesan warga (positif, netral, negatif), hanya untuk statistik.
# Satu kata atau ungkapan per baris. Sesudah "tidak", "kurang", dan sejenisnya artinya dibalik dengan sendirinya.
`

export type ParsedTone =
  | { ok: true; value: ToneWords }
  | { ok: false; faults: { line: number; message: string }[] }

/** The lists as a text file that can be edited and taken in again. */
export function writeToneFile(words: ToneWords): string {
  const sections = names().map((name) => [`[${name}]`, `# ${SECTIONS[name]}`, ...words[name], ''].join('\n'))
  return [HEAD, ...sections].join('\n')
}

/** A list that the file doesn't name stays as it is. */
export function parseToneFile(text: string, current: ToneWords): ParsedTone {
  const faults: { line: number; message: string }[] = []
  const words: Partial<Record<Section, string[]>> = {}
  let section: string[] | null = null
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [index, written] of lines.entries()) {
    const entry = written.trim()
    const fault = (message: string) => faults.push({ line: index + 1, message })
    const heading = /^\[(.*)\]$/.exec(entry)?.[1]?.trim().toLowerCase()
    if (heading !== undefined) {
      const name = names().find((known) => known === heading)
      section = name ? (words[name] ??= []) : null
      if (!name) fault(`bagian [${heading.slice(0, 40)}] tidak dikenal; yang ada: ${names().join(', ')}.`)
    } else if (entry === '' || entry.startsWith('#')) continue
    else if (entry.length > LONGEST_LINE) fault(`lebih dari ${LONGEST_LINE} huruf.`)
    else if (!/\p{L}/u.test(entry)) fault(`"${entry}" tidak berisi kata.`)
    else if (section) section.push(entry)
    else fault(`"${entry.slice(0, 40)}" tidak berada di bawah [positif] atau [negatif].`)
  }
  for (const name of names())
    if ((words[name]?.length ?? 0) > MOST_LINES)
      faults.push({ line: lines.length, message: `[${name}] lebih dari ${MOST_LINES} baris.` })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { ...current, ...words } }
}

function names(): Section[] {
  return ['positif', 'negatif']
}
