import { z } from 'zod'
import { isActive, officerSchema } from './officer.ts'

/** How an appointment ended: *Diskominfo* removed the person, another one took its place, or its decree ran out. */
const leftWhySchema = z.enum(['removed', 'moved', 'expired'])
export type LeftWhy = z.infer<typeof leftWhySchema>

/** An officer as the register lists them. */
export const registeredSchema = officerSchema.extend({
  /** By which people name the person without mistaking one for another; the same in all appointments of one account. */
  number: z.int().positive(),
  /** Set once what the officer still had in hand was ended, too. */
  left: z.object({ at: z.date(), why: leftWhySchema }).nullable(),
})
export type Registered = z.infer<typeof registeredSchema>

export type Presence = 'active' | 'expired' | 'removed'

/** How somebody whose latest appointment this is stands in the register now. */
export function presenceOf(registered: Registered, now: Date): Presence {
  if (registered.left === null && isActive(registered, now)) return 'active'
  return registered.left?.why === 'removed' ? 'removed' : 'expired'
}

/** "P12" */
export function writeOfficerNumber(number: number): string {
  return `P${number}`
}

/** P12, p12, P-12 and 12 all mean the same officer; null for what is none of these. */
export function readOfficerNumber(typed: string): number | null {
  const digits = /^(?:p[\s-]?)?([1-9]\d{0,8})$/i.exec(typed.trim())?.[1]
  return digits === undefined ? null : Number(digits)
}
