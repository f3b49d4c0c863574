/** What the bot knows about a case, as the citizen may read it. */
export interface Known {
  ticket: string
  instansi: string
  office: string
  due: string
}

/** What officers write between braces, and what it stands for. */
const NAMES: Readonly<Record<string, keyof Known>> = {
  tiket: 'ticket',
  'nomor tiket': 'ticket',
  instansi: 'instansi',
  'nama instansi': 'instansi',
  kantor: 'office',
  'nama kantor': 'office',
  tenggat: 'due',
  'batas waktu': 'due',
}

/** The blanks that the bot fills in, as officers are told of them. */
export const FILLED_BLANKS = ['nomor tiket', 'nama instansi', 'nama kantor', 'tenggat'] as const

/** The template's text with what the bot knows; every other blank stays for the officer to fill in. */
export function fillTemplate(text: string, known: Known): string {
  return text.replace(/\{([^{}\n]{1,60})\}/gu, (blank, inside: string) => {
    const name = inside.trim().toLowerCase().replace(/\s+/g, ' ')
    const field = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
    return field ? known[field] : blank
  })
}
