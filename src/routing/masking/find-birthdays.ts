import type { Place } from './place.ts'

const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[iy]?|jul[iy]?|a(?:gu|g)s(?:tus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?'
/** After a word for being born, with a place or a name between them at most. */
const BIRTHDAY = new RegExp(
  `(?<!\\p{L})(?:lahir|kelahiran|ttl|tgl\\.? ?lahir|tanggal lahir)(?!\\p{L})[^\\d\\n]{0,40}?(\\d{1,2}(?:[ ./-]{1,3}(?:${MONTH})|[ ./-]{1,3}\\d{1,2})[ ./-]{1,3})((?:19|20)?\\d\\d)(?!\\d)`,
  'giu',
)

/** Day and month of a birth; the year stays, for what somebody may apply for often hangs on the age. */
export function findBirthdays(text: string): Place[] {
  return [...text.matchAll(BIRTHDAY)].flatMap(({ 0: found, 1: day = '', 2: year = '', index }) => {
    const length = day.trimEnd().replace(/[./-]+$/, '').length
    return [{ index: index + found.length - year.length - day.length, length, label: 'tanggal lahir' }]
  })
}
