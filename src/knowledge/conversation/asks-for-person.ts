import type { Reading } from '../reading/reading.ts'

const MACHINE = '(?:bot|robot|mesin)'
const REAL = '(?: (?:asli|sungguhan|beneran|benaran|langsung))?'
const PERSON = `(?:manusia|orang|org|petugas|operator|admin|cs|customer service)${REAL}`
const WHO = '(?:kamu|km|kau|anda|situ|sampeyan|ini|(?:yang|yg|ini di|di)? ?(?:jawab|balas))'
const TALK = '(?:ngomong|bicara|berbicara|ngobrol|chat|chatting|tanya|bertanya|dihubungkan|(?:di)?sambungkan)'
const LEAD = '(?:(?:oh|eh|jadi|lho|maaf|apa|apakah) )'
const WISH =
  '(?:(?:saya|sy|aku|mau|ingin|pengen|minta|bisa|boleh|bolehkah|bisakah|tolong|mohon|kah|langsung) )'
const END = '(?: (?:ya|yah|kah|kh|sih|nih|ini|dong|deh|pak|bu|kak|min|mas|mbak|saja|bukan|ada|gak|ga|tidak))*'

/** What such messages are made of, from the first word to the last: whoever says more asks something else. */
const SAID = [
  // "Oh ini bot", "kamu robot ya"; a bare "bot" calls somebody.
  `(?:${LEAD}|${WHO} )+${MACHINE}`,
  `${MACHINE} (?:ya|kah|kh)`,
  `${LEAD}?(?:${WHO} )?(?:${MACHINE}|${PERSON}) (?:atau|ato|apa) (?:${MACHINE}|${PERSON})`,
  `${LEAD}?(?:${WHO} )(?:manusia|orang|org)${REAL}`,
  `${LEAD}?(?:manusia|operator|customer service)${REAL}`,
  `${LEAD}?ada (?:manusia|orang|org|operator|admin)${REAL}`,
  `${WISH}*${TALK} ${WISH}*(?:sama|dengan|dgn|dg|ke|kepada) ${PERSON}`,
  `(?:kalau ${MACHINE} )?siapa (?:yang|yg) (?:mem)?(?:baca|jawab|balas)(?: (?:pesan|chat)(?: (?:saya|sy|ini))?)?`,
].map((said) => new RegExp(`^${said}${END}$`, 'u'))

/** "Kamu robot atau orang?", "mau ngomong sama manusia": who is there, and nothing besides. */
export function asksForPerson({ clean }: Reading): boolean {
  const words = (clean.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  return SAID.some((said) => said.test(words))
}
