import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Transaction } from '../transaction.ts'
import { WORD_LIST } from './word-list.ts'

/** The setting from which all secret words of this installation come: 32 random bytes, base64. Never shown, never logged. */
export const LOOKUP_SECRET = 'status-lookup-secret'
export const lookupSecretSchema = z.base64().min(40)
export type LookupSecret = z.infer<typeof lookupSecretSchema>

/** Each word is one of 256: 2^24 in all. */
const WORDS = 3

/** What only the owner of a ticket is told, such as `kunang-senja-padi`. */
export function secretWords(secret: LookupSecret, subject: string): string {
  const bytes = createHmac('sha256', Buffer.from(secret, 'base64')).update(`status ${subject}`).digest()
  return [...bytes.subarray(0, WORDS)].map((byte) => WORD_LIST[byte] ?? '').join('-')
}

/** Are these the words, however they were typed? Takes as long for a wrong word as for a right one. */
export function isSecret(typed: string, secret: LookupSecret, subject: string): boolean {
  return timingSafeEqual(digest(plain(typed)), digest(secretWords(secret, subject)))
}

function plain(typed: string): string {
  return (
    typed
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join('-') ?? ''
  )
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** The installation's secret, made when it is needed first; whoever was first made it. */
export async function lookupSecret(
  tx: Pick<Transaction, 'setting' | 'seedSetting'>,
  now: Date,
): Promise<LookupSecret> {
  const known = await tx.setting(LOOKUP_SECRET, lookupSecretSchema)
  if (known !== null) return known
  const fresh = randomBytes(32).toString('base64')
  await tx.seedSetting(LOOKUP_SECRET, fresh, now)
  return (await tx.setting(LOOKUP_SECRET, lookupSecretSchema)) ?? fresh
}
