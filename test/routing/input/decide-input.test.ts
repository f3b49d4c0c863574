import { describe, expect, it } from 'vitest'
import { TRIAGE } from '../../../src/office/index.ts'
import {
  answerIdSchema,
  breachStanding,
  type Command,
  decide,
  draftIdSchema,
  type Inquiry,
  isOpen,
  isRefusal,
  type Kind,
  openInquiry,
} from '../../../src/routing/index.ts'
import {
  aNewInquiry,
  anInquiry,
  anOfficer,
  HOUR_MS,
  later,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../../support/builders.ts'

const rules = someRules()
const officer = anOfficer('dishub')
const stranger = anOfficer('pupr')
const admin = anOfficer(TRIAGE, 'diskominfo')
const hours = (count: number) => later(SUNDAY_AFTERNOON, count * HOUR_MS)
const note: Command = { type: 'note', officer }
const adopt: Command = { type: 'adopt', officer }
const asKind = (kind: Kind, by = officer): Command => ({ type: 'correct-kind', officer: by, kind })

const aRemark = (kind: Kind): Inquiry => ({ ...anInquiry(), kind })

function done(inquiry: Inquiry, command: Command, at = hours(1)) {
  const outcome = decide(inquiry, command, at, rules)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
const refusal = (inquiry: Inquiry, command: Command, at = hours(1)) => {
  const outcome = decide(inquiry, command, at, rules)
  return isRefusal(outcome) ? outcome.refused : null
}
const toCitizen = ({ owed }: ReturnType<typeof done>) => owed.filter(({ to }) => to === 'citizen')

describe('"Catat"', () => {
  it.each<Kind>(['komentar', 'kritik', 'saran'])(
    'ends a %s without an answer, and its author hears it in one message',
    (kind) => {
      const noted = done(aRemark(kind), note)
      expect(isOpen(noted.inquiry.state)).toBe(false)
      expect(noted.inquiry.state).toMatchObject({ name: 'noted', officer: officer.id })
      expect(noted.events).toMatchObject([
        {
          body: { type: 'noted', by: { instansi: 'dishub', heldMs: HOUR_MS, totalMs: HOUR_MS, late: false } },
        },
      ])
      expect(toCitizen(noted)).toMatchObject([{ message: { type: 'noted', kind } }])
    },
  )

  it('ends no question, no call for help, and nothing that another desk holds', () => {
    expect(refusal(aRemark('pertanyaan'), note)).toBe('needs-answer')
    const call = anInquiry({ type: 'refer', to: responsible(), emergency: 'fire' })
    expect(refusal({ ...call, kind: 'kritik' }, note)).toBe('needs-answer')
    expect(refusal(aRemark('saran'), { type: 'note', officer: stranger })).toBe('not-the-holder')
  })

  it('takes nothing away from a colleague who works on it, or from an answer that waits for approval', () => {
    const colleague = anOfficer('dishub')
    const { inquiry } = done(aRemark('saran'), { type: 'claim', officer: colleague })
    expect(refusal(inquiry, note)).toBe('claimed')
    expect(refusal(inquiry, { type: 'note', officer: colleague })).toBeNull()
    const draft = draftIdSchema.parse(1)
    const asked = done(aRemark('saran'), {
      type: 'ask-approval',
      draft,
      officer,
      by: 'instansi',
      warnings: [],
    })
    expect(refusal(asked.inquiry, note)).toBe('awaiting-approval')
  })

  it('after the deadline is late, and supervision sees it', () => {
    const noted = done(aRemark('kritik'), note, hours(25))
    expect(noted.events).toMatchObject([{ body: { by: { late: true } } }])
    expect(breachStanding(noted.inquiry)).toBe('unconfirmed')
    expect(breachStanding(done(aRemark('kritik'), note).inquiry)).toBeNull()
  })

  it('waits for the morning with its news', () => {
    const noted = done(aRemark('saran'), note, hours(12))
    expect(toCitizen(noted)).toMatchObject([{ notBefore: expect.any(Date) }])
  })
})

describe('what is noted at once', () => {
  const begun = openInquiry(aNewInquiry({ kind: 'komentar' }), { type: 'note' }, SUNDAY_AFTERNOON, rules)

  it('is closed, held by nobody, and promises nothing', () => {
    expect(begun.inquiry.state).toEqual({
      name: 'noted',
      notedAt: SUNDAY_AFTERNOON,
      officer: null,
      referral: null,
    })
    expect(begun.events.map(({ body }) => body.type)).toEqual(['received', 'noted'])
    expect(begun.owed).toMatchObject([{ to: 'citizen', message: { type: 'noted-at-once' } }])
  })

  it('still gets a desk and its deadline when the citizen wants an answer; what a desk noted does not', () => {
    const forward: Command = { type: 'forward', to: responsible() }
    expect(done(begun.inquiry, forward).inquiry.state).toMatchObject({
      name: 'referred',
      promised: { dueAt: hours(25) },
    })
    expect(refusal(done(aRemark('komentar'), note).inquiry, forward)).toBe('closed')
  })
})

describe('"Saran diterapkan"', () => {
  const noted = done(aRemark('saran'), note).inquiry
  const answerId = answerIdSchema.parse('00000000-0000-4000-8000-000000000001')
  const answered = done(aRemark('saran'), { type: 'answer', officer, answerId }).inquiry

  it.each([
    ['noted', noted],
    ['answered', answered],
  ])('may be said of a suggestion that was %s, once, and its author hears of it', (_, inquiry) => {
    const adopted = done(inquiry, adopt)
    expect(adopted.events).toMatchObject([{ body: { type: 'adopted', instansi: 'dishub' } }])
    expect(toCitizen(adopted)).toMatchObject([{ message: { type: 'adopted' } }])
    expect(refusal(adopted.inquiry, adopt)).toBe('adopted-before')
    expect(refusal(adopted.inquiry, asKind('kritik'))).toBe('adopted-before')
    expect(isOpen(adopted.inquiry.state)).toBe(false)
  })

  it('is for the instansi and Diskominfo, and for suggestions only', () => {
    expect(refusal(noted, { type: 'adopt', officer: admin })).toBeNull()
    expect(refusal(noted, { type: 'adopt', officer: stranger })).toBe('not-the-holder')
    expect(refusal(done(aRemark('kritik'), note).inquiry, adopt)).toBe('no-suggestion')
    expect(refusal(aRemark('saran'), adopt)).toBe('not-closed-yet')
  })

  it('stays said when the answer gets a ralat', () => {
    const next = answerIdSchema.parse('00000000-0000-4000-8000-000000000002')
    const correct: Command = { type: 'correct', officer, answerId: next, corrects: answerId, recall: false }
    const { state } = done(done(answered, adopt).inquiry, correct).inquiry
    expect(state).toMatchObject({ name: 'answered', adopted: { officer: officer.id } })
  })
})

describe('"Ubah jenis"', () => {
  it('changes the kind and nothing else, and the citizen hears nothing', () => {
    const before = aRemark('kritik')
    const corrected = done(before, asKind('pertanyaan'))
    expect(corrected.inquiry.kind).toBe('pertanyaan')
    expect(corrected.inquiry.state).toEqual(before.state)
    expect(corrected.events).toMatchObject([
      { body: { type: 'kind-corrected', from: 'kritik', to: 'pertanyaan', officer: officer.id } },
    ])
    expect(toCitizen(corrected)).toEqual([])
    expect(refusal(corrected.inquiry, note)).toBe('needs-answer')
  })

  it('is the desk’s own, or Diskominfo’s once the case is closed', () => {
    expect(refusal(aRemark('kritik'), asKind('saran', stranger))).toBe('not-the-holder')
    expect(refusal(aRemark('kritik'), asKind('kritik'))).toBe('same-kind')
    const noted = done(aRemark('kritik'), note).inquiry
    expect(refusal(noted, asKind('saran', admin))).toBeNull()
    expect(refusal(noted, asKind('saran', stranger))).toBe('not-the-holder')
  })

  it('never makes a question of what was noted: nobody has answered it', () => {
    const noted = done(aRemark('kritik'), note).inquiry
    expect(refusal(noted, asKind('pertanyaan'))).toBe('needs-answer')
  })
})
