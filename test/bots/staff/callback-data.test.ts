import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fingerprint,
  readButton,
  type StaffButton,
  staffButtonSchema,
  writeButton,
} from '../../../src/bots/staff/callback-data.ts'
import { draftIdSchema, inquiryIdSchema } from '../../../src/routing/index.ts'
import { instansi } from '../../support/builders.ts'
import { buttonForms, choicesOf, everyButton, type Field } from './every-button.ts'

const ids = fc.integer({ min: 1, max: 2 ** 31 - 1 })

/** What may stand in a free field; a new one has to be named here. */
function anything([name, may]: Field): fc.Arbitrary<unknown> {
  const choices = choicesOf(may)
  if (choices) return fc.constantFrom(...choices)
  if (may === inquiryIdSchema) return fc.uuid()
  switch (name) {
    case 'shown':
      return fc.string().map(fingerprint)
    case 'instansi':
    case 'desk':
      return fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/)
    case 'page':
      return fc.nat()
    default:
      return ids
  }
}

const buttons: fc.Arbitrary<StaffButton> = fc
  .constantFrom(...buttonForms)
  .chain(({ verb, fields }) =>
    fc.record({
      verb: fc.constant(verb),
      ...Object.fromEntries(fields.map((field) => [field[0], anything(field)])),
    }),
  )
  .map((button) => staffButtonSchema.parse(button))

describe('the data of a staff button', () => {
  it('comes back as it was written, within 64 bytes', () => {
    fc.assert(
      fc.property(buttons, (button) => {
        const data = writeButton(button)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(readButton(data)).toEqual(button)
      }),
    )
  })

  it('is a button’s own: no two share it, and no two verbs share a letter', () => {
    fc.assert(
      fc.property(fc.uuid(), ids, fc.string().map(fingerprint), (inquiry, id, shown) => {
        const all = everyButton(([name, may]) => {
          if (may === inquiryIdSchema) return [inquiry]
          if (name === 'shown') return [shown]
          return name === 'instansi' || name === 'desk' ? ['dishub', 'a', '1'] : [id]
        })
        const written = all.map((button) => writeButton(button))
        expect(new Set(written).size).toBe(all.length)
        for (const [index, data] of written.entries()) expect(readButton(data)).toEqual(all[index])
        const letters = new Map(all.map(({ verb }, index) => [verb, written[index]?.split('.')[1]]))
        expect(new Set(letters.values()).size).toBe(buttonForms.length)
      }),
      { numRuns: 20 },
    )
  })

  it('fits with the longest ids that there can be', () => {
    const draft = draftIdSchema.parse(Number.MAX_SAFE_INTEGER)
    const data = writeButton({ verb: 'pick', draft, instansi: instansi('a'.repeat(40)) })
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    expect(readButton(data)).toMatchObject({ draft })
  })

  it('means nothing in another version, cut, lengthened, or forged', () => {
    fc.assert(
      fc.property(buttons, (button) => {
        const data = writeButton(button)
        expect(readButton(data.replace('k1', 'k0'))).toBeNull()
        expect(readButton(data.replace('k1.', ''))).toBeNull()
        expect(readButton(`${data}.`)).toBeNull()
        expect(readButton(`${data}.x`)).toBeNull()
        expect(readButton(data.toUpperCase())).toBeNull()
        expect(readButton(` ${data}`)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.string(), (data) => {
        expect(readButton(data)).toBeNull()
      }),
    )
    for (const data of [
      '',
      'k1',
      'k1.',
      'k1.s',
      'k1.e.0',
      'k1.e.-1',
      'k1.e.1.5',
      'k1.p.1.',
      'k1.r.1.toString',
      'k1.j.',
      'k1.x.1.toString',
      'k1.y.1.',
      'k1.b.0',
    ])
      expect(readButton(data)).toBeNull()
  })

  it('tells one text from another', () => {
    expect(fingerprint('Buka jam 8')).not.toBe(fingerprint('Buka jam 9'))
    expect(fingerprint('Buka jam 8')).toMatch(/^[\w-]{8}$/)
  })
})
