import type { Understanding } from '../../knowledge/index.ts'
import { maskPersonalData } from '../masking/mask.ts'

/** Characters of a question that is suggested. */
const LONGEST = 200
const MOST_KEYWORDS = 8

/** What somebody says before (or instead of) asking. */
const COURTESIES =
  /^(?:ass?alam\S*(?:\s+w\S*\s+w\S*)?|wa?ss?alam\S*|hall?o|hai|hi|permisi|punten|maaf|mohon maaf|selamat (?:pagi|siang|sore|malam)|pagi|siang|sore|malam|pak|bapak|bu|ibu|min|admin|kak|kakak|bang|mas|mba?k|om|bos|gan|tolong|(?:mau|ingin|numpang|izin|ijin|boleh) (?:tanya|nanya|bertanya)|(?:saya|sy|aku) (?:mau|ingin) (?:tanya|nanya|bertanya)|tanya dong|tanya|mohon (?:info|informasi|penjelasan)(?:nya)?|info dong)(?=$|[\s,.!?:;])[\s,.!?:;]*/i

const ASKS =
  /\b(?:apa|apakah|bagaimana|gimana|gmn|berapa|brp|kapan|kpn|di ?mana|dimana|ke ?mana|siapa|mengapa|kenapa|knp|bisakah|bolehkah|bisa|boleh|syarat\w*|cara\w*)\b/i

/**
 * The citizen's words as a question that anybody could have asked: masked, without courtesies, the sentence that asks.
 * Names can't be recognised: whoever proposes it reads it. Empty when nothing is left.
 */
export function suggestQuestion(words: string): string {
  const sentences = maskPersonalData(words)
    // A word for what was there tells nothing to the next one who asks.
    .replace(/\[[^\]]* disamarkan\]/g, ' ')
    .split(/(?<=[?!])|\.(?=\s|$)|\n+/)
    .map(bare)
    .filter((sentence) => sentence.length > 2)
  const asking =
    sentences.find((sentence) => sentence.endsWith('?')) ?? sentences.find((one) => ASKS.test(one))
  const chosen = asking ?? sentences[0] ?? ''
  if (chosen === '') return ''
  const said = shortened(chosen.replace(/[\s,;:!?.]+$/, ''))
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}?`
}

/** What the lexicon recognised in the words, as keywords: only that, for unknown words may be names. */
export function suggestKeywords(understood: readonly Understanding[]): string[] {
  const terms = understood.flatMap(({ why }) => why.terms)
  const recognised = terms.flatMap(
    (term) => /^#\??([a-z][a-z-]*)$/.exec(term)?.[1]?.replaceAll('-', ' ') ?? [],
  )
  return [...new Set(recognised)].filter((word) => word !== 'cara').slice(0, MOST_KEYWORDS)
}

function bare(sentence: string): string {
  let rest = sentence.replace(/\s+/g, ' ').trim()
  for (let without = strip(rest); without !== rest; without = strip(rest)) rest = without
  return rest
}

function strip(text: string): string {
  return text.replace(COURTESIES, '').trim()
}

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return text.slice(0, LONGEST).replace(/\s+\S*$/, '')
}
