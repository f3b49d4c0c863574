/** What kinds of statement two answers to one question must not state differently; in Indonesian, for whoever reads the finding. */
export const factKinds = ['biaya', 'lama', 'jam', 'umur', 'persen', 'kontak', 'tempat'] as const
export type FactKind = (typeof factKinds)[number]

/** What an answer states, normalised, per kind: amounts in rupiah, times as `08.00`. */
export type Facts = ReadonlyMap<FactKind, ReadonlySet<string>>

const NUMBERS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const NUMBER = `\\d+|${NUMBERS.join('|')}`
const SCALES: Readonly<Record<string, number>> = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9 }

const AMOUNT =
  /rp\.?\s*([\d.,]*\d)\s*(ribu|rb|juta|jt|miliar)?|([\d.,]*\d)\s*(ribu|rb|juta|jt|miliar)?\s*rupiah/gu
const FREE =
  /\bgratis\b|\btidak (?:di(?:pungut|kenakan)|ada|perlu) (?:biaya|bayar)|\btanpa (?:dipungut )?biaya|\bbebas biaya/u
/** Not the year of a law: "Nomor 24 Tahun 2013". */
const SPAN = new RegExp(
  `\\b(${NUMBER})(?:\\s*\\([^)]*\\))?(?:\\s*(?:-|–|sampai|hingga)\\s*(${NUMBER}))?(?:\\s*\\([^)]*\\))?\\s*(menit|jam|hari|minggu|bulan|tahun)\\b(?!\\s*\\d{4})`,
  'gu',
)
const CLOCK = /(?<![\d.,:])([01]?\d|2[0-4])[.:]([0-5]\d)(?![.:]?\d)/gu
const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|persen)/gu
const CONTACT =
  /\b(?:\+?62|0)[\d\s-]{7,}\d|\b[\w.-]+@[\w-]+\.[\w.-]+\b|\b(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:go\.id|id|com|org|net)\b/gu
/** Where citizens are sent, by the names that mean the same place. The office that answers is compared besides. */
const PLACES: Readonly<Record<string, RegExp>> = {
  kelurahan: /\bkelurahan\b/u,
  desa: /\b(?:kantor|balai|pemerintah) desa\b/u,
  kecamatan: /\b(?:kantor )?(?:kecamatan|camat)\b/u,
  disdukcapil: /\b(?:disdukcapil|dukcapil|dinas kependudukan)\b/u,
  puskesmas: /\bpuskesmas\b/u,
  'rumah sakit': /\b(?:rsud|rumah sakit)\b/u,
  samsat: /\bsamsat\b/u,
  'mal pelayanan publik': /\b(?:mal pelayanan publik|mpp)\b/u,
  'kantor pos': /\bkantor pos\b/u,
  kua: /\b(?:kua|kantor urusan agama)\b/u,
  polisi: /\b(?:polsek|polres|polresta|kepolisian|kantor polisi)\b/u,
}

/** Reads the statements of an answer. */
export function readFacts(answer: string): Facts {
  const text = answer.toLowerCase().replace(/\bjum['’]at\b/gu, 'jumat')
  const facts = new Map<FactKind, Set<string>>()
  const note = (kind: FactKind, value: string) => {
    const values = facts.get(kind) ?? new Set<string>()
    facts.set(kind, values.add(value))
  }
  for (const [, amount, scale, amountBefore, scaleBefore] of text.matchAll(AMOUNT))
    note('biaya', rupiah(amount ?? amountBefore ?? '0', scale ?? scaleBefore))
  if (FREE.test(text)) note('biaya', 'gratis')
  for (const [, from = '', to, unit = ''] of text.matchAll(SPAN))
    note(
      unit === 'tahun' ? 'umur' : 'lama',
      `${count(from)}${to === undefined ? '' : `–${count(to)}`} ${unit}`,
    )
  // What stands in an amount is no time: "Rp 12.50".
  for (const [, hour = '', minute = ''] of text.replace(AMOUNT, ' ').matchAll(CLOCK))
    note('jam', `${hour.padStart(2, '0')}.${minute}`)
  for (const [, share = ''] of text.matchAll(PERCENT)) note('persen', `${share.replace(',', '.')} %`)
  for (const [contact] of text.matchAll(CONTACT)) note('kontak', contact.replace(/[\s-]|^https?:\/\//gu, ''))
  for (const [place, named] of Object.entries(PLACES)) if (named.test(text)) note('tempat', place)
  return facts
}

function rupiah(digits: string, scale: string | undefined): string {
  if (scale !== undefined) return `Rp${Number(digits.replace(',', '.')) * (SCALES[scale] ?? 1)}`
  return `Rp${Number(digits.replace(/,\d{2}$/u, '').replace(/[.,]/gu, ''))}`
}

function count(word: string): number {
  const spelled = NUMBERS.indexOf(word)
  return spelled < 0 ? Number(word) : spelled
}
