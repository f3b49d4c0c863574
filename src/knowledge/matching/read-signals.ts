import { chatterExpressions, signalExpressions, signalForms, spamExpressions } from '../lexicon/signals.ts'
import type { Reader } from '../reading/create-reader.ts'
import type { Reading } from '../reading/reading.ts'

/** What a message is like, apart from its matter; counts capped at 2, shares from 0 to 1. */
export interface Signals {
  asks: number
  asksHow: number
  asksWhereToReport: number
  ownCase: number
  complaint: number
  suggestion: number
  praise: number
  spam: number
  chatter: number
  wants: number
  longNumber: number
  shouting: number
  words: number
}

export type ReadSignals = (reading: Reading, text: string) => Signals

const formsOf = new Map(Object.entries(signalForms).map(([name, forms]) => [name, new Set(forms.split(' '))]))

/** A number that names one file, one place in a queue, one person: long, or announced as such, or with a letter before it. */
const ownNumber =
  /\d{6,}|\b\d{4,}x+|\b(?:nomor|nomer|no|nop|nik|tiket|antrean|antrian|resi|registrasi|register|bed|kamar)\b[\s.:#]*[a-z]{0,3}[\s-]?\d{2,}|\b[a-z]{1,2}-?0\d{2,3}\b/u

/** "Saran saya …", "masukan dari kami …" at its beginning. */
const ANNOUNCED =
  /^(?:(?:pak|bu|min|admin|kak|halo|maaf)\s+)*(?:saran|usul|usulan|masukan)\s+(?:dari\s+)?(?:saya|kami)\b/u

/** "Usul saya bulan lalu gimana kabarnya" asks what became of one. */
const OF_BEFORE = /\?|\b(?:kabar(?:nya)?|bagaimana|gimana|gmn|sudah|sdh|udah|belum|blm|kapan|kemarin|lalu)\b/u

/** Whoever says what follows is a suggestion has said so, whatever else its words may sound like; a question about one asks. */
function announcesSuggestion(
  { clean }: Pick<Reading, 'clean'>,
  { asksHow = 0, ownCase = 0 }: Readonly<Record<string, number>>,
): boolean {
  return ANNOUNCED.test(clean) && !OF_BEFORE.test(clean) && asksHow === 0 && ownCase === 0
}

/** Compiles the expressions of lexicon/signals.ts for one reader. */
export function createSignalReader(reader: Reader): ReadSignals {
  const detect = reader.detector({ ...signalExpressions, chatter: chatterExpressions, spam: spamExpressions })
  return (reading, text) => {
    const counts = detect(reading)
    const typed = (name: string) => reading.words.filter((word) => formsOf.get(name)?.has(word.typed)).length
    const capped = (name: string) => Math.min(2, (counts[name] ?? 0) + typed(name))
    const letters = text.replace(/[^\p{L}]/gu, '')
    const capitals = text.replace(/[^\p{Lu}]/gu, '')
    return {
      asks: reading.segments.some((segment) => segment.asks) ? 1 : 0,
      asksHow: capped('asksHow'),
      asksWhereToReport: capped('asksWhereToReport'),
      ownCase: capped('ownCase'),
      complaint: capped('complaint'),
      suggestion: announcesSuggestion(reading, counts) ? 2 : capped('suggestion'),
      praise: capped('praise'),
      spam: capped('spam'),
      chatter: capped('chatter'),
      wants: capped('wants'),
      longNumber: ownNumber.test(reading.clean) ? 1 : 0,
      shouting: letters.length > 12 && capitals.length > letters.length * 0.8 ? 1 : 0,
      words: reading.words.length,
    }
  }
}
