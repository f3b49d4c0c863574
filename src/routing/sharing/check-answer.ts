import { unfilledPlaceholders } from '../unfilled-placeholders.ts'
import { findAccounts } from './find-accounts.ts'
import { findEmails } from './find-emails.ts'
import { findLinks, isOfficial } from './find-links.ts'
import { findPhones, phoneDigits } from './find-phones.ts'
import { findPlates } from './find-plates.ts'
import { findPopulationNumbers } from './find-population-numbers.ts'
import { findWords } from './find-words.ts'
import { isShouting, isTooShort } from './read-loudness.ts'
import type { SharingRules } from './sharing-rules.ts'
import type { Warning, WarningCode } from './warning.ts'

/** What a machine sees in an officer's words that should be read again before they go out; empty: nothing. */
export function checkAnswer(text: string, rules: SharingRules): Warning[] {
  const links = findLinks(text, rules.domains)
  const numbers = findPopulationNumbers(text)
  const phones = personalPhones(text, rules)
  const taken = new Set([...phones, ...numbers.map(({ found }) => found)])
  return [
    ...warn(
      'nik',
      numbers.flatMap(({ kind, found }) => (kind === 'nik' ? [found] : [])),
    ),
    ...warn(
      'kk',
      numbers.flatMap(({ kind, found }) => (kind === 'kk' ? [found] : [])),
    ),
    ...warn('phone', phones),
    ...warn('email', personalEmails(text, rules)),
    ...warn('plate', findPlates(text)),
    ...warn(
      'account',
      personalAccounts(text, rules).filter((account) => !taken.has(account)),
    ),
    ...warn('insult', findWords(text, rules.insults)),
    ...warn('sara', findWords(text, rules.sara)),
    ...warn('unfinished', unfilledPlaceholders(text)),
    ...warn('link-insecure', links.insecure),
    ...warn('link-unofficial', links.unofficial),
    ...(isTooShort(text) ? [{ code: 'short' as const, found: [] }] : []),
    ...(isShouting(text) ? [{ code: 'shouting' as const, found: [] }] : []),
  ]
}

/** What of a text could be somebody's own and is looked for in other citizens' cases, as it stands in the text. */
export function personalPlaces(text: string, rules: SharingRules): string[] {
  const numbers = findPopulationNumbers(text).map(({ found }) => found)
  const all = [
    ...numbers,
    ...personalPhones(text, rules),
    ...personalEmails(text, rules),
    ...findPlates(text),
  ]
  return [...new Set([...all, ...personalAccounts(text, rules)])]
}

function personalPhones(text: string, { phones }: SharingRules): string[] {
  const own = new Set(phones.map(phoneDigits))
  return findPhones(text).filter((phone) => !own.has(phoneDigits(phone)))
}

function personalEmails(text: string, { emails, domains }: SharingRules): string[] {
  const own = new Set(emails.map((email) => email.toLowerCase()))
  return findEmails(text).filter(
    (email) => !own.has(email.toLowerCase()) && !isOfficial(email.replace(/^.*@/, ''), domains),
  )
}

function personalAccounts(text: string, { accounts, phones }: SharingRules): string[] {
  const own = new Set([...accounts, ...phones].map(digitsOf))
  return findAccounts(text).filter((account) => !own.has(digitsOf(account)))
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '')
}

function warn(code: WarningCode, found: string[]): Warning[] {
  return found.length > 0 ? [{ code, found }] : []
}
