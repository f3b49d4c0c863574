import { z } from 'zod'
import { readArguments } from './read-arguments.ts'

/** Decimals with a dot only: `Number('')` is 0, and `Number('0x10')` is 16. */
export const decimal = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,9})?$/)
  .transform(Number)

export const whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

export function url(...protocols: string[]) {
  return z.string().refine((text) => {
    if (!URL.canParse(text)) return false
    const { protocol, host, searchParams } = new URL(text)
    // postgresql:///name?host=/run/postgresql is how a Unix socket is named.
    return protocols.includes(protocol) && (host !== '' || searchParams.has('host'))
  })
}

/** A base to which paths are appended, so it ends without a slash and has no query. */
export const base = url('http:', 'https:')
  .refine((text) => !/[?#]/.test(text))
  .transform((text) => text.replace(/\/+$/, ''))

/** The number before the colon is the bot's own id; the part after it is the secret. */
export const token = z.string().regex(/^[1-9]\d{4,19}:[A-Za-z0-9_-]{30,}$/)
export const TOKEN_SHAPE =
  'token dari @BotFather, seperti 123456789:AAF… (angka, titik dua, lalu sedikitnya 30 karakter)'

export const timezone = z.string().transform((name, context) => {
  try {
    return new Intl.DateTimeFormat('id', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }
})

export const roleSchema = z.enum(['bots', 'worker', 'web'])

export const roles = z
  .string()
  .transform((text) => [...new Set(text.split(',').map((role) => role.trim()))])
  .pipe(z.array(roleSchema).min(1))

export const fractions = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(decimal.pipe(z.number().gt(0).lt(1))))
  .refine((list) => list.every((fraction, index) => index === 0 || fraction > (list[index - 1] ?? 1)))

export const programArguments = z.string().transform((text, context) => {
  const list = readArguments(text)
  if (list !== null) return list
  context.addIssue({ code: 'custom' })
  return z.NEVER
})
