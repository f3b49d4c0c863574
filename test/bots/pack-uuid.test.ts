import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packUuid, unpackUuid } from '../../src/bots/pack-uuid.ts'

it('gives back every UUID from 22 characters', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      expect(packUuid(uuid)).toMatch(/^[\w-]{22}$/)
      expect(unpackUuid(packUuid(uuid))).toBe(uuid)
    }),
  )
})

it.each([
  ['nothing', undefined],
  ['a character too few', 'A'.repeat(21)],
  ['a character too many', 'A'.repeat(23)],
  ['characters that are not ours', `${'A'.repeat(21)}+`],
])('takes %s for no UUID', (_, packed) => {
  expect(unpackUuid(packed)).toBeNull()
})
