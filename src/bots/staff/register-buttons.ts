import { z } from 'zod'
import type { Role } from '../../office/index.ts'
import { registerChangeIdSchema } from '../../routing/index.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons of the register, in the form of `callback-data.ts`; two letters each, so that they collide with no other:
 *
 *     k1.El.<page>                          the list: a page of it
 *     k1.Eo.<number>                        one officer, by number
 *     k1.Eh.<number>   k1.Er.<number>.<role>   ask to remove, to give another role
 *     k1.Ey.<change>   k1.En.<change>       yes, no
 */
const ROLES = { p: 'petugas', j: 'pejabat' } as const satisfies Record<string, Role>
const ON_OFFICER = { Eo: 'see-officer', Eh: 'remove-officer' } as const
const ON_CHANGE = { Ey: 'confirm-change', En: 'cancel-change' } as const

const number = z.int().positive()

export const registerButtonSchemas = [
  z.object({ verb: z.literal('see-register'), page: z.int().nonnegative() }),
  z.object({ verb: z.enum(Object.values(ON_OFFICER)), number }),
  z.object({ verb: z.literal('change-role'), number, role: z.enum(Object.values(ROLES)) }),
  z.object({ verb: z.enum(Object.values(ON_CHANGE)), change: registerChangeIdSchema }),
] as const
export type RegisterButton = z.infer<(typeof registerButtonSchemas)[number]>

const VERBS: readonly string[] = [
  'see-register',
  'change-role',
  ...Object.values(ON_OFFICER),
  ...Object.values(ON_CHANGE),
]

export function isRegisterButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, RegisterButton> {
  return VERBS.includes(button.verb)
}

/** What stands between the dots, after the version. */
export function packRegisterButton(button: RegisterButton): string[] {
  switch (button.verb) {
    case 'see-register':
      return ['El', button.page.toString(36)]
    case 'change-role':
      return ['Er', button.number.toString(36), letterOf(ROLES, button.role)]
    case 'see-officer':
    case 'remove-officer':
      return [letterOf(ON_OFFICER, button.verb), button.number.toString(36)]
    default:
      return [letterOf(ON_CHANGE, button.verb), button.change.toString(36)]
  }
}

/** Null when the letters are none of ours; what it gives still has to fit a schema. */
export function unpackRegisterButton(letters: string, id: string, more: string | undefined): unknown {
  const named = Number.parseInt(id, 36)
  if (letters === 'El') return { verb: 'see-register', page: named }
  if (letters === 'Er') return { verb: 'change-role', number: named, role: valueOf(ROLES, more ?? '') }
  const onOfficer = valueOf(ON_OFFICER, letters)
  if (onOfficer) return { verb: onOfficer, number: named }
  const onChange = valueOf(ON_CHANGE, letters)
  return onChange ? { verb: onChange, change: named } : null
}
