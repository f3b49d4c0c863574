import { createHash, randomInt } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 12

/** A new one-time code, 60 random bits, shown in groups of four: `7K3F-9QXA-2M4T`. Only its hash is stored. */
export function newOneTimeCode(): string {
  const characters = Array.from({ length: CODE_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)))
  return [0, 4, 8].map((start) => characters.slice(start, start + 4).join('')).join('-')
}

/**
 * What is stored of a code; one for something else has another hash. Hyphens, spaces and case don't matter; I, L and O are
 * read as 1, 1 and 0.
 */
export function hashOneTimeCode(purpose: 'invitation' | 'login', code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
  return createHash('sha256').update(`jawab24 ${purpose} ${plain}`).digest('hex')
}
