import {
  LONGEST_COMPONENT,
  type ServiceStandard,
  serviceStandardSchema,
  type StandardComponent,
  standardComponents,
} from './service-standard.ts'

/** The headings of the file, as the regulation names the components. */
const HEADINGS: Record<StandardComponent, string> = {
  requirements: 'persyaratan',
  procedure: 'sistem, mekanisme, dan prosedur',
  time: 'jangka waktu',
  cost: 'biaya',
  product: 'produk pelayanan',
  complaints: 'pengaduan, saran, dan masukan',
  'legal-basis': 'dasar hukum',
  facilities: 'sarana dan prasarana',
  competence: 'kompetensi pelaksana',
  supervision: 'pengawasan internal',
  staff: 'jumlah pelaksana',
  guarantee: 'jaminan pelayanan',
  safety: 'jaminan keamanan dan keselamatan',
  evaluation: 'evaluasi kinerja',
}

const HEAD = `# Standar pelayanan (Permen PANRB 15/2014): warga membacanya dengan /standar.
# {kantor} diganti nama kantor, {waktu} diganti waktu yang dijanjikan. Semua bagian harus terisi.
`

export type ParsedStandard =
  | { ok: true; value: ServiceStandard }
  | { ok: false; faults: { line: number; message: string }[] }

/** As a text file that can be edited and taken in again: a section for each component. */
export function writeStandardFile(standard: ServiceStandard): string {
  return `${HEAD}${standardComponents.map((name) => `\n[${HEADINGS[name]}]\n${standard[name]}\n`).join('')}`
}

/** All faults with their lines, or the whole standard: a part of one is none. */
export function parseStandardFile(text: string): ParsedStandard {
  const faults: { line: number; message: string }[] = []
  const said = new Map<StandardComponent, string[]>()
  let current: string[] | null = null
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('#')) continue
    const heading = /^\[(.*)\]\s*$/.exec(line.trim())?.[1]
    if (heading === undefined) {
      if (current) current.push(line.trimEnd())
      else if (line.trim() !== '')
        faults.push({ line: index + 1, message: 'tidak berada di bawah bagian, misalnya [persyaratan].' })
      continue
    }
    const component = componentOf(heading)
    current = []
    if (!component)
      faults.push({ line: index + 1, message: `bagian [${heading}] tidak dikenal; yang ada: ${known()}.` })
    else if (said.has(component))
      faults.push({ line: index + 1, message: `bagian [${heading}] ditulis dua kali.` })
    else said.set(component, current)
  }
  const standard = Object.fromEntries([...said].map(([name, words]) => [name, words.join('\n').trim()]))
  for (const name of standardComponents) {
    const words = standard[name] ?? ''
    if (words === '') faults.push({ line: lines.length, message: `bagian [${HEADINGS[name]}] belum diisi.` })
    if (words.length > LONGEST_COMPONENT)
      faults.push({
        line: lines.length,
        message: `bagian [${HEADINGS[name]}] lebih dari ${LONGEST_COMPONENT} huruf.`,
      })
  }
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, value: serviceStandardSchema.parse(standard) }
}

function componentOf(heading: string): StandardComponent | undefined {
  return standardComponents.find((name) => HEADINGS[name] === heading.trim().toLowerCase())
}

function known(): string {
  return standardComponents.map((name) => HEADINGS[name]).join('; ')
}
