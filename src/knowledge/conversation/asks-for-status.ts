import type { Reading } from '../reading/reading.ts'

/** What is asked of an office that has one's question: news, an answer, progress. As stems. */
const NEWS =
  /\b(?:kabar|kembang|perkembangan|progres|lanjut|kelanjutan|tindaklanjut|ditindaklanjuti|jawab|balas|tanggap|respon|tangan|tangani|proses|status|baca|sampai mana)\b|\bada info\b/u
/** Nobody thanks for, or tells of, an answer with these: they wait for one. */
const WAITS =
  /\b(?:bagaimana|kapan|mana|belum|sudah|masih|lama|tunggu|ada|minta|mohon|kok|kenapa|status|cek)\b|\?/u
/** Such messages are about nothing else: what they hold besides are words about asking itself. */
const OF_ASKING = new Set(
  'jawab balas tanggap respon tangan proses status baca lanjut tindak ditindaklanjuti kembang progres kabar tunggu minta terbaru lambat tiket laporan aduan keluhan tanya #?lapor #?cekstatus #?cara #?waktu #?lamanya #?tempat'.split(
    ' ',
  ),
)

/** "Gimana kabarnya?", "kok belum dijawab": how one's question stands, and nothing besides. */
export function asksForStatus({ words, units, clean }: Reading): boolean {
  const stems = words.map(({ stem }) => stem).join(' ')
  if (!NEWS.test(stems) && !NEWS.test(clean)) return false
  if (!WAITS.test(stems) && !WAITS.test(clean)) return false
  return units.every(({ term, role }) => role === 'everyday' || OF_ASKING.has(term))
}
