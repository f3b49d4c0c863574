import type { FaqIndex } from './matching/build-index.ts'
import { IN_KEYWORDS, IN_QUESTION, type IndexedEntry, placesOf } from './matching/index-entry.ts'
import type { Match } from './matching/match-question.ts'
import type { Signals } from './matching/read-signals.ts'
import type { TermTable } from './matching/term-table.ts'
import type { Reading, Unit } from './reading/reading.ts'

interface Said {
  reading: Reading
  signals: Signals
  match: Pick<Match, 'ranked'>
}

/**
 * What only an entry that names it may answer: the one beside it would be a wrong answer with consequences. Who was
 * bitten needs a doctor today; who lacks school benches is no pupil in want of a grant.
 */
const OWN_MATTERS = ['gigitan-hewan', 'sarana-sekolah']
/** What is bitten with these in the message is paper. */
const PAPERS = 'kependudukan'

/** Said of one's own order or request that was made before. */
const DONE =
  /\b(?:sudah|telah|pernah|habis)\s(?:\S+\s){0,2}?(?:pesan|aju|ajuan|pengajuan|lapor|telepon|hubung|hubungi|kirim|transfer|setor|daftar|bayar|mohon|permohonan|minta|order|booking|serah|lunas)\b/u
const STILL_WAITS =
  /\b(?:belum|tidak)\s(?:\S+\s){0,2}?(?:datang|jadi|selesai|keluar|terbit|proses|diproses|tanggap|respon|balas|jawab|jemput|angkut|kabar|muncul|hasil|tindak|tindaklanjut|ditindaklanjuti|sampai|kunjung|juga)\b/u
/** An entry about waiting itself is the right answer to whoever waits. */
const ABOUT_WAITING = /\b(?:belum|status|terlambat|tidak (?:cair|keluar|jadi|aktif|terangkut|diangkut))\b/iu

/** Ages, which are no matter by themselves. */
const AGES = new Set(['pemula', 'belum-cukup-umur'])
const NUMBER = /\d/u

/**
 * Whether the likeliest entry is no answer to this message, however well its words fit: it may answer how something is
 * done, and not what became of one's own request, a fact about oneself, or something that is said not to be the case.
 */
export function isHeldBack(said: Said, { entries, table }: FaqIndex): boolean {
  const entry = entries[said.match.ranked[0]?.number ?? -1]
  if (entry === undefined) return false
  return (
    missesOwnMatter(said, entry, table) ||
    (waitsForOwn(said) && !isAboutWaiting(entry)) ||
    onlyTellsAge(said) ||
    onlyDenies(said)
  )
}

function missesOwnMatter({ reading }: Said, entry: IndexedEntry, table: TermTable): boolean {
  const isPaper = reading.units.some(({ concept }) => concept?.domain === PAPERS)
  return OWN_MATTERS.some((id) => {
    if (!reading.units.some(({ concept }) => concept?.id === id)) return false
    if (id === 'gigitan-hewan' && isPaper) return false
    // A phrasing is no more than one way of asking: "KTP digigit anjing" is about a KTP.
    return (placesOf(entry, table.find(`#${id}`)) & (IN_QUESTION | IN_KEYWORDS)) === 0
  })
}

/** "Sudah pesan … belum datang": asks how it stands with one's own, though it may look like a question how to order. */
function waitsForOwn({ reading, signals }: Said): boolean {
  if (signals.asksHow > 0) return false
  const stems = reading.words.map(({ stem }) => stem).join(' ')
  return DONE.test(stems) && STILL_WAITS.test(stems)
}

function isAboutWaiting({ entry }: IndexedEntry): boolean {
  return ABOUT_WAITING.test([entry.question, ...entry.keywords].join(' . '))
}

/** "Umur saya 17": nothing is asked, and nothing is named that could be wanted. */
function onlyTellsAge({ reading, signals }: Said): boolean {
  const matters = reading.units.filter(isMatter)
  return (
    matters.length > 0 &&
    matters.every(({ concept }) => AGES.has(concept?.id ?? '')) &&
    !asksOrWants(signals) &&
    reading.words.some(({ typed }) => NUMBER.test(typed))
  )
}

/** "Bukan gratifikasi, ya": what the message names is what it is not about. */
function onlyDenies({ reading, signals }: Said): boolean {
  const matters = reading.units.filter(isMatter)
  return matters.length > 0 && !asksOrWants(signals) && matters.every((unit) => isDenied(unit, reading))
}

function isDenied({ stems, segment }: Unit, { words }: Reading): boolean {
  const at = words.findIndex((word) => word.segment === segment && word.stem === stems[0])
  return words[at - 1]?.stem === 'bukan'
}

function isMatter({ concept, role }: Unit): boolean {
  return concept !== undefined && (role === 'object' || role === 'event' || concept.decides)
}

function asksOrWants({ asks, asksHow, asksWhereToReport, wants }: Signals): boolean {
  return asks + asksHow + asksWhereToReport + wants > 0
}
