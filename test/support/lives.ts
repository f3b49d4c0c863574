import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { maySitAt, TRIAGE } from '../../src/office/index.ts'
import {
  answerIdSchema,
  type Command,
  type Decision,
  decide,
  draftIdSchema,
  type Inquiry,
  inquiryIdSchema,
  isRefusal,
  type Kind,
  type Ladder,
  type Opening,
  openInquiry,
  triage,
  type Undeliverable,
  usualLadder,
  type WarningCode,
} from '../../src/routing/index.ts'
import {
  anOfficer,
  aNewInquiry,
  HOUR_MS,
  instansi,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from './builders.ts'

const DESKS = ['dishub', 'pupr', 'disdukcapil', TRIAGE]
const ADMIN = anOfficer('diskominfo', 'diskominfo')
const DEPUTY = anOfficer('dishub')
const OFFICERS = [
  ...DESKS.map((desk) => anOfficer(desk)),
  ...DESKS.map((desk) => anOfficer(desk, 'pejabat')),
  ADMIN,
  DEPUTY,
]
const DRAFTS = [1, 2].map((id) => draftIdSchema.parse(id))
const OTHER_TICKET = inquiryIdSchema.parse(randomUUID())
const REOPENED = [1, 2].map(() => {
  const { id, ticket } = aNewInquiry()
  return { inquiry: id, ticket }
})
/** The answer, and what may become its *ralat*. */
const ANSWERS = Array.from({ length: 4 }, () => answerIdSchema.parse(randomUUID()))
const [FIRST = answerIdSchema.parse(randomUUID()), ...LATER] = ANSWERS
const NEXT_VERSIONS = LATER.map((answerId, index) => ({ answerId, corrects: ANSWERS[index] ?? FIRST }))
const FAQ = { id: 'ktp-hilang', version: 1, instansi: instansi('disdukcapil') }

const holders = fc.constantFrom(...DESKS).map((desk) => (desk === TRIAGE ? triage : responsible(desk)))
const officers = fc.constantFrom(...OFFICERS)
const kinds = fc.constantFrom<Kind>('pertanyaan', 'komentar', 'kritik', 'saran')

type Begin = Exclude<Opening, { type: 'place' | 'gather' }>

const openings: fc.Arbitrary<Begin> = fc.oneof(
  fc.record({
    type: fc.constant('answer' as const),
    faq: fc.constant(FAQ),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.constant<Begin>({ type: 'suggest', faqIds: ['ktp-hilang', 'ktp-rusak'] }),
  fc.constant<Begin>({ type: 'redirect', authority: { name: 'Polres', contact: 'kantor Satlantas' } }),
  fc.record({ type: fc.constant('refer' as const), to: holders }),
  fc.constant<Begin>({ type: 'note' }),
)
const place = fc.constant<Extract<Opening, { type: 'place' }>>({
  type: 'place',
  tickets: [{ inquiry: OTHER_TICKET, ticket: aNewInquiry().ticket }],
})
/** Half of the lives are at a desk from the beginning. */
export const anyOpening: fc.Arbitrary<Opening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('refer' as const), to: holders }) },
  { weight: 3, arbitrary: openings },
  { weight: 1, arbitrary: place },
  { weight: 1, arbitrary: fc.constant<Opening>({ type: 'gather' }) },
)

const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'confirm' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(FAQ, { ...FAQ, id: 'ktp-rusak' }, { ...FAQ, id: 'never-offered' })
      .map((faq) => ({ type: 'choose' as const, faq })),
  },
  { weight: 2, arbitrary: holders.map((to) => ({ type: 'forward' as const, to })) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('begin' as const),
      opening: fc.oneof({ weight: 4, arbitrary: openings }, { weight: 1, arbitrary: place }),
      asked: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'repeat' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(OTHER_TICKET, inquiryIdSchema.parse(randomUUID()))
      .map((target) => ({ type: 'join' as const, target })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'withdraw' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...REOPENED)
      .map((as) => ({ type: 'reopen' as const, as, reason: 'unclear' as const })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<'added' | 'edited' | 'part'>('added', 'edited', 'part')
      .map((how) => ({ type: 'add-words' as const, how })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((moved) => ({ type: 'delete-words' as const, moved })),
  },
  {
    weight: 2,
    arbitrary: officers.map((officer) => ({
      type: 'answer' as const,
      answerId: FIRST,
      officer,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('ask-approval' as const),
      draft: fc.constantFrom(...DRAFTS),
      officer: officers,
      by: fc.constantFrom('instansi' as const, 'diskominfo' as const),
      warnings: fc.constantFrom<WarningCode[]>([], ['phone']),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('approve-answer' as const),
      answerId: fc.constant(answerIdSchema.parse(randomUUID())),
      draft: fc.constantFrom(...DRAFTS),
      officer: officers,
      deputies: fc.constantFrom([], [DEPUTY.id]),
      warnings: fc.constantFrom<WarningCode[]>([], ['phone']),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('return-answer' as const),
      draft: fc.constantFrom(...DRAFTS),
      officer: officers,
      deputies: fc.constantFrom([], [DEPUTY.id]),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({
        type: fc.constant('explain-breach' as const),
        officer: officers,
        cause: fc.constantFrom('instansi-silent' as const, 'other' as const),
        proposed: fc.constant(null),
      }),
      fc.record({
        type: fc.constant('take-back-overdue' as const),
        officer: officers,
        reason: fc.constant('wrong-calendar' as const),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('pass-approval' as const, 'drop-approval' as const),
      draft: fc.constantFrom(...DRAFTS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ officer: officers, recall: fc.boolean(), versions: fc.constantFrom(...NEXT_VERSIONS) })
      .map(({ officer, recall, versions }) => ({ type: 'correct' as const, officer, recall, ...versions })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...ANSWERS).map((answerId) => ({ type: 'delivered' as const, answerId })),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('move' as const),
      to: holders,
      officer: officers,
      reason: fc.constant('not-our-task' as const),
    }),
  },
  { weight: 2, arbitrary: officers.map((officer) => ({ type: 'claim' as const, officer })) },
  {
    weight: 2,
    arbitrary: officers.map(({ id }) => ({ type: 'release' as const, officer: id, why: 'officer' as const })),
  },
  { weight: 5, arbitrary: officers.map((officer) => ({ type: 'ask-citizen' as const, officer })) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('tell-delay' as const),
      officer: officers,
      reason: fc.constantFrom('field-data' as const, 'own-words' as const),
      until: fc.constantFrom('2026-11-23', '2026-11-25', '2026-12-01'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('propose-rejection' as const, 'reject' as const),
      officer: officers,
      reason: fc.constant('spam' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom('note' as const, 'adopt' as const), officer: officers }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('correct-kind' as const), officer: officers, kind: kinds }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'desk-lost' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'delivered' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Undeliverable>('blocked', 'gone', 'never-started', 'rejected')
      .map((reason) => ({ type: 'undeliverable' as const, reason })),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'delayed' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'returned' as const }) },
  { weight: 8, arbitrary: holders.map((to) => ({ type: 'wake' as const, to })) },
)

/** Mostly minutes, sometimes days: the clock jumps, after an outage or in the simulator. */
const pauses = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 * HOUR_MS }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 * 24 * HOUR_MS }) },
)
/** `sits`: whoever acts is one of the desk that holds the question then, as it mostly is. */
export const steps = fc.array(
  fc.record({ command: commands, pause: pauses, sits: fc.constantFrom(true, true, true, false) }),
  { maxLength: 40, size: 'max' },
)
export const ruleSets = fc.record({
  deadlineHours: fc.constantFrom(0.01, 1, 24, 72),
  ladder: fc.constantFrom<Ladder>([], usualLadder([0.5]), usualLadder([0.5, 0.75, 0.9]), [
    { at: 0.9, tell: ['diskominfo'] },
    { at: 1.5, tell: ['pejabat'] },
    { at: 3, tell: ['petugas', 'pejabat', 'diskominfo'] },
  ]),
  pauseMs: fc.constantFrom(0, HOUR_MS, 72 * HOUR_MS),
  pauseEnd: fc.constantFrom<'resume' | 'close'>('resume', 'close'),
})

export interface Step {
  before: Inquiry
  command: Command
  now: Date
  decision: Decision
}

/** The same command, given by an officer of the desk that holds the question. */
function byHolder(command: Command, { state }: Inquiry): Command {
  if (!('officer' in command) || command.type === 'release') return command
  if (command.type === 'explain-breach' || command.type === 'take-back-overdue')
    return { ...command, officer: ADMIN }
  if (state.name !== 'referred') return command
  const { role } = command.officer
  const colleagues = OFFICERS.filter((officer) => maySitAt(officer, state.referral.holder.desk))
  const officer = colleagues.find((one) => one.role === role) ?? colleagues[0] ?? command.officer
  return { ...command, officer }
}

/** A life: its beginning and every step that changed something. */
export function live(
  opening: Opening,
  moves: { command: Command; pause: number; sits?: boolean }[],
  rules = someRules(),
) {
  let now = SUNDAY_AFTERNOON
  const begun = openInquiry(aNewInquiry(), opening, now, rules)
  let inquiry = begun.inquiry
  const taken: Step[] = []
  for (const { command: drawn, pause, sits = false } of moves) {
    now = new Date(now.getTime() + pause)
    const command = sits ? byHolder(drawn, inquiry) : drawn
    const outcome = decide(inquiry, command, now, rules)
    if (isRefusal(outcome)) continue
    taken.push({ before: inquiry, command, now, decision: outcome })
    inquiry = outcome.inquiry
  }
  const events = [...begun.events, ...taken.flatMap(({ decision }) => decision.events)]
  const owed = [...begun.owed, ...taken.flatMap(({ decision }) => decision.owed)]
  return { begun, taken, events, owed, inquiry, now, rules }
}
export type Life = ReturnType<typeof live>
