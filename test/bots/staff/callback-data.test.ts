import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fingerprint,
  readButton,
  type StaffButton,
  writeButton,
} from '../../../src/bots/staff/callback-data.ts'
import {
  draftIdSchema,
  inquiryIdSchema,
  proposalIdSchema,
  reviewIdSchema,
} from '../../../src/routing/index.ts'
import { instansi } from '../../support/builders.ts'

const inquiries = fc.uuid().map((id) => inquiryIdSchema.parse(id))
const drafts = fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((id) => draftIdSchema.parse(id))

const proposals = fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((id) => proposalIdSchema.parse(id))

const buttons: fc.Arbitrary<StaffButton> = fc.oneof(
  fc.record({ verb: fc.constant('propose'), inquiry: inquiries }),
  fc.record({
    verb: fc.constant('fill'),
    proposal: proposals,
    field: fc.constantFrom('question', 'answer', 'keywords', 'legalBasis', 'validUntil'),
  }),
  fc.record({
    verb: fc.constant('aim'),
    proposal: proposals,
    as: fc.constantFrom('new', 'phrasing', 'revision'),
  }),
  fc.record({
    verb: fc.constantFrom('submit', 'approve'),
    proposal: proposals,
    shown: fc.string().map(fingerprint),
  }),
  fc.record({ verb: fc.constantFrom('withdraw', 'return'), proposal: proposals }),
  fc.record({
    verb: fc.constant('keep'),
    review: fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((id) => reviewIdSchema.parse(id)),
  }),
  fc.record({
    verb: fc.constantFrom('transfer', 'decline', 'files', 'claim', 'release', 'answer', 'correct', 'recall'),
    inquiry: inquiries,
    referral: fc.integer({ min: 1, max: 10_000 }),
  }),
  fc.record({ verb: fc.constantFrom('edit', 'cancel', 'search', 'own-words'), draft: drafts }),
  fc.record({ verb: fc.constant('send'), draft: drafts, shown: fc.string().map(fingerprint) }),
  fc.record({
    verb: fc.constant('pick'),
    draft: drafts,
    instansi: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/).map(instansi),
  }),
  fc.record({
    verb: fc.constant('reason'),
    draft: drafts,
    reason: fc.constantFrom('not-our-task', 'wrong-address', 'other-needed'),
  }),
)

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
