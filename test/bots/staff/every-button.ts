import { z } from 'zod'
import { type StaffButton, staffButtonSchema } from '../../../src/bots/staff/callback-data.ts'

/** What a button carries besides its verb: the field's name, and what may stand in it. */
export type Field = [name: string, may: z.core.$ZodType]

/** One verb with its fields, as the schema of the buttons has them: a new button is here by itself. */
export interface ButtonForm {
  verb: string
  fields: Field[]
}

export const buttonForms: ButtonForm[] = staffButtonSchema.options.flatMap(({ shape }) => {
  const fields = Object.entries<z.core.$ZodType>(shape).filter(([name]) => name !== 'verb')
  return choicesOf(shape.verb)?.map((verb) => ({ verb: String(verb), fields })) ?? []
})

/** The values between which a field chooses; null where it is free. */
export function choicesOf(may: z.core.$ZodType): unknown[] | null {
  if (may instanceof z.ZodEnum) return may.options
  return may instanceof z.ZodLiteral ? [...may.values] : null
}

/** Every button that can be written with these ids and numbers; `fill` gives what may stand in a free field. */
export function everyButton(fill: (field: Field) => unknown[]): StaffButton[] {
  return buttonForms.flatMap(({ verb, fields }) => {
    const filled = fields.reduce<Record<string, unknown>[]>(
      (begun, field) => {
        const values = choicesOf(field[1]) ?? fill(field)
        return begun.flatMap((one) => values.map((value) => ({ ...one, [field[0]]: value })))
      },
      [{ verb }],
    )
    return filled.map((button) => staffButtonSchema.parse(button))
  })
}
