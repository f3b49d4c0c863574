import { isAccountNumber, NUMBER_OF_AN_ACCOUNT } from '../sharing/find-accounts.ts'
import { EMAIL } from '../sharing/find-emails.ts'
import { platePlaces } from '../sharing/find-plates.ts'
import { findBirthdays } from './find-birthdays.ts'
import { findLongNumbers } from './find-long-numbers.ts'
import { findSpeltNumbers } from './find-spelt-numbers.ts'
import { type Finder, finder, replacePlaces } from './place.ts'
import { withPlainDigits } from './plain-digits.ts'

const ABOUT_A_PASSPORT = /(?<!\p{L})pas?port?(?!\p{L})[^\n]{0,30}$/iu

/**
 * Personal data that citizens type into their questions. Each looks at what the former ones left. Rather a number too
 * many than one too few: the officer who holds the case can look, a group that has seen a NIK can't unsee it.
 */
const FINDERS: readonly Finder[] = [
  finder('e-mail', EMAIL),
  finder('e-mail', /[\p{L}\p{N}._%+-]{2,64}@[\p{L}\p{N}-]{4,63}/gu),
  finder(
    'e-mail',
    /[\p{L}\p{N}._%+-]{2,64} ?(?:\(at\)|\[at\]| at ) ?(?:gmail|yahoo|ymail|hotmail|outlook|icloud)(?: ?(?:\.|\(dot\)| dot | titik ) ?(?:com|co\.id|id))?(?![\p{L}\p{N}])/giu,
  ),
  finder(
    'akun',
    /(?:https?:\/\/)?(?:t\.me|wa\.me|telegram\.me)\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{4,32}/giu,
  ),
  finder('NPWP', /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-?\d{3}\.\d{3}(?!\d)/g),
  finder(
    'nomor paspor',
    /(?<![\p{L}\p{N}])[A-Z] ?\d{6,8}(?!\p{N})/giu,
    (found, index, text) =>
      /^[A-Z]\d{7}$/.test(found) || ABOUT_A_PASSPORT.test(text.slice(Math.max(0, index - 40), index)),
  ),
  findBirthdays,
  // An account is told by the words around it, and a NIK by its length: whoever writes both has the NIK seen first.
  (text) => findLongNumbers(text).filter(({ label }) => label === 'NIK/KK'),
  finder('nomor rekening', NUMBER_OF_AN_ACCOUNT, (found, index, text) => isAccountNumber(text, found, index)),
  // The letter O for a nought, and an l for a one.
  finder(
    'NIK/KK',
    /(?<![\p{L}\p{N}])[\dol](?:[ .-]?[\dol]){15}(?![\p{L}\p{N}])/giu,
    (found) => /[ol]/i.test(found) && found.replace(/\D/g, '').length >= 10,
  ),
  finder(
    'nomor telepon',
    /(?<![\p{L}\p{N}])[o0]8(?:[ .-]?[\dol]){7,12}(?![\p{L}\p{N}])/giu,
    (found) => /[ol]/i.test(found) && found.replace(/\D/g, '').length >= 6,
  ),
  findLongNumbers,
  findSpeltNumbers,
  (text) => platePlaces(text, 'any case').map((place) => ({ ...place, label: 'pelat nomor' })),
]

/** The text with everything that looks like personal data replaced by a word for what it was. */
export function maskPersonalData(text: string): string {
  return hideWith(text, (label) => `[${label} disamarkan]`)
}

/** Which kinds of personal data a text holds, by their Indonesian names; empty when none is seen. */
export function findPersonalData(text: string): string[] {
  const found = new Set<string>()
  hideWith(text, (label) => {
    found.add(label)
    return ' '
  })
  return [...found]
}

function hideWith(text: string, write: (label: string) => string): string {
  return FINDERS.reduce(
    (rest, find) => replacePlaces(rest, find(rest), ({ label }) => write(label)),
    withPlainDigits(text),
  )
}
