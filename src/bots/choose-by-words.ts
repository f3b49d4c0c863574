import type { NamedChoice } from './number-choices.ts'

/** How people say a number, in Indonesian, Javanese and English, one line for each number from one to nine. */
const NUMBERS = [
  'satu pertama kesatu siji kapisan one first 1st',
  'dua kedua loro kaloro kapindho two second 2nd',
  'tiga ketiga telu katelu three third 3rd',
  'empat keempat papat kapapat four fourth 4th',
  'lima kelima limo kalima five fifth 5th',
  'enam keenam nem enem six sixth 6th',
  'tujuh ketujuh pitu seven seventh 7th',
  'delapan kedelapan wolu eight eighth 8th',
  'sembilan kesembilan sanga nine ninth 9th',
].map((words) => words.split(' '))

/** What stands before a number that is meant as a choice. */
const BEFORE = new Set(
  'yang yg sing the no nomor nomer nmr number num angka pilih pilihan opsi option saya aku sy mau ambil ke jawab jawaban itu ya oke ok'.split(
    ' ',
  ),
)
/** What stands behind it, out of courtesy. */
const BEHIND = new Set(
  'ya iya yah aja saja sj wae one please pls pak bu bapak ibu buk kak ka min admin mas mbak bang gan dong deh lah kok itu tolong mohon terima kasih makasih thanks'.split(
    ' ',
  ),
)

/** A ticket and nothing else names the choice that it stands in. */
const TICKET = /^\w{3}-\w{3}$/

/**
 * Which of the choices these words name: by number ("2", "2.", "no. 2", "yang kedua ya"), or by what it says, whole, up to its
 * first comma, or the ticket in it. Null where they name none: then they are words. `numbers` false: only what it says counts.
 */
export function chooseByWords<Choice extends NamedChoice>(
  words: string,
  choices: readonly Choice[],
  { numbers }: { numbers: boolean },
): Choice | null {
  const said = plain(words)
  if (said === '') return null
  const bare = withoutCourtesy(said)
  const named = choices.filter(({ number, label }) =>
    [plain(label), plain(`${number ?? ''} ${label}`), headOf(label)].some(
      (name) => name === said || name === bare,
    ),
  )
  if (named.length === 1) return named[0] ?? null
  const held = TICKET.test(words.trim()) ? choices.filter(({ label }) => plain(label).includes(said)) : []
  if (held.length === 1) return held[0] ?? null
  const number = numbers ? numberIn(said) : null
  return number === null ? null : (choices.find((choice) => choice.number === number) ?? null)
}

/** "Belum" of "Belum, teruskan ke petugas"; null where there is no comma. */
function headOf(label: string): string | null {
  const comma = label.indexOf(',')
  return comma === -1 ? null : plain(label.slice(0, comma))
}

/** "Belum" of "belum ya pak". */
export function withoutCourtesy(said: string): string {
  const words = said.split(' ')
  while (words.length > 1 && BEHIND.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** The one number that these words are about, and nothing else; null where there is more in them. */
function numberIn(said: string): number | null {
  const words = withoutCourtesy(said).split(' ')
  const isLast = () => words.length === 1
  while (!isLast() && BEFORE.has(words[0] ?? '')) words.shift()
  const [word = ''] = words
  if (!isLast()) return null
  if (/^(?:ke)?[1-9]$/.test(word)) return Number(word.at(-1))
  const found = NUMBERS.findIndex((names) => names.includes(word))
  return found === -1 ? null : found + 1
}

/** Letters and figures in small letters, one space between words; "2️⃣" and "２" are a 2. */
export function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
