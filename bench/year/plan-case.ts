import { DAY_MS, HOUR_MS, MINUTE_MS, TRIAGE } from '../../src/office/index.ts'
import {
  answerIdSchema,
  type BreachCause,
  type Command,
  type Holder,
  type Inquiry,
  inquiryIdSchema,
  type Kind,
  type NewInquiry,
  type Opening,
  type Tone,
  triage,
} from '../../src/routing/index.ts'
import { type Act, deskOf } from './live-case.ts'
import type { YearOffice } from './office.ts'
import { type Chance, longTailed, weighted } from './random.ts'

/** Of a hundred messages so many … */
const openingOf = weighted<Opening['type']>([
  ['answer', 35],
  ['suggest', 7],
  ['redirect', 3],
  ['note', 3],
  ['gather', 4],
  ['refer', 48],
])
export const kindOf = weighted<Kind>([
  ['pertanyaan', 72],
  ['kritik', 14],
  ['saran', 8],
  ['komentar', 6],
])
const toneOf = weighted<Tone>([
  ['netral', 74],
  ['negatif', 18],
  ['positif', 8],
])
const causeOf = weighted<BreachCause>([
  ['instansi-silent', 62],
  ['wrong-routing', 14],
  ['triage-slow', 8],
  ['citizen-unreachable', 6],
  ['channel-outage', 4],
  ['other', 6],
])
const AUTHORITY = { name: 'Polres', contact: 'kantor Satlantas' }
/** Half of the answers come within this; with this spread about one in twelve comes after the deadline. */
const ANSWERED_MS = 5 * HOUR_MS
const SPREAD = 1

type Reopens = NonNullable<Extract<Opening, { type: 'refer' }>['reopens']>

/** What will happen to a case, by chance alone. `to`: whose matter it is. */
export function planCase(fresh: NewInquiry, office: YearOffice, chance: Chance, reopens: Reopens | null) {
  const to = chance.happens(0.04) ? triage : { desk: office.desk(chance), as: 'responsible' as const }
  const opening = reopens
    ? { type: 'refer' as const, to, reopens }
    : openingFor(openingOf(chance), to, office, chance)
  const acts = [...citizenActs(to, office, chance), ...officeActs(fresh, office, chance)]
  return { to, opening, tone: chance.happens(0.97) ? toneOf(chance) : null, acts }
}

function openingFor(type: Opening['type'], to: Holder, { faq }: YearOffice, chance: Chance): Opening {
  switch (type) {
    case 'answer':
      return { type, faq: faq(chance), confidence: 0.9 + chance.next() / 10 }
    case 'suggest':
      return { type, faqIds: [...new Set([faq(chance).id, faq(chance).id, faq(chance).id])] }
    case 'redirect':
      return { type, authority: AUTHORITY }
    case 'note':
    case 'gather':
      return { type }
    default:
      return { type: 'refer', to }
  }
}

/** Buttons under answers and suggestions; most people press none. */
function citizenActs(to: Holder, { entry }: YearOffice, chance: Chance): Act[] {
  const pressed = chance.next()
  const press = ({ state }: Inquiry): Command | null => {
    if (state.name === 'choosing' && pressed < 0.55)
      return { type: 'choose', faq: entry(chance.pick(state.faqIds)) }
    if (pressed > 0.86) return { type: 'forward', to }
    return state.name === 'answered-at-once' && pressed < 0.4 ? { type: 'confirm' } : null
  }
  return [{ after: 5_000 + chance.below(10 * MINUTE_MS), command: press }]
}

/** What the office does with a question that came to a desk. */
function officeActs({ kind }: NewInquiry, office: YearOffice, chance: Chance): Act[] {
  const done = MINUTE_MS + longTailed(chance, ANSWERED_MS, SPREAD)
  const acts: Act[] = []
  const maybe = (probability: number, after: number, command: Act['command']) => {
    if (chance.happens(probability)) acts.push({ after: Math.round(after), command })
  }
  const sitting = (inquiry: Inquiry) => {
    const colleagues = office.at(deskOf(inquiry))
    const claim = inquiry.state.name === 'referred' ? inquiry.state.claim : undefined
    return colleagues.find(({ id }) => id === claim?.officer) ?? chance.pick(colleagues)
  }
  const watching = () => chance.pick(office.at(TRIAGE).filter(({ role }) => role === 'diskominfo'))
  const isMerelyInput = kind !== 'pertanyaan' && chance.happens(0.4)
  const asked = done * 0.5
  maybe(0.12, done * 0.3, (inquiry) => ({
    type: 'move',
    to: chance.happens(0.3) ? triage : { desk: office.desk(chance), as: 'responsible' },
    officer: sitting(inquiry),
    reason: 'not-our-task',
  }))
  maybe(0.55, done * 0.45, (inquiry) => ({ type: 'claim', officer: sitting(inquiry) }))
  if (chance.happens(0.06)) {
    maybe(1, asked, (inquiry) => ({ type: 'ask-citizen', officer: sitting(inquiry) }))
    maybe(0.85, asked + longTailed(chance, 3 * HOUR_MS, 1), () => ({ type: 'add-words', how: 'added' }))
  }
  maybe(0.02, done * 0.6, () => ({ type: 'withdraw' }))
  maybe(0.01, done * 0.7, (inquiry) => ({
    type: 'propose-rejection',
    officer: sitting(inquiry),
    reason: 'spam',
  }))
  maybe(1, done * 0.9, (inquiry) =>
    inquiry.state.name === 'referred' && inquiry.state.rejection
      ? { type: 'reject', officer: watching(), reason: 'spam' }
      : null,
  )
  // Some are forgotten for a long time.
  const answered = chance.happens(0.01) ? done + longTailed(chance, 12 * DAY_MS, 0.6) : done
  const answerId = answerIdSchema.parse(chance.uuid())
  maybe(1, answered, (inquiry) =>
    isMerelyInput
      ? { type: 'note', officer: sitting(inquiry) }
      : { type: 'answer', answerId, officer: sitting(inquiry) },
  )
  // What couldn't be done so (a note, where it is a question after all) is done as a colleague sees it.
  const later = answerIdSchema.parse(chance.uuid())
  maybe(1, answered + DAY_MS, (inquiry) => ({ type: 'answer', answerId: later, officer: sitting(inquiry) }))
  maybe(1, answered + DAY_MS + MINUTE_MS, () => ({ type: 'delivered', answerId: later }))
  const arrived = answered + 2_000 + chance.below(MINUTE_MS)
  const isAway = chance.happens(0.02)
  maybe(1, arrived, () =>
    isAway ? { type: 'undeliverable', reason: 'blocked', answerId } : { type: 'delivered', answerId },
  )
  if (isAway) maybe(0.4, arrived + 2 * DAY_MS, () => ({ type: 'returned' }))
  if (chance.happens(0.015)) {
    const ralat = answerIdSchema.parse(chance.uuid())
    const corrected = arrived + longTailed(chance, 6 * HOUR_MS, 1)
    const recall = chance.happens(0.1)
    maybe(1, corrected, () => ({
      type: 'correct',
      answerId: ralat,
      corrects: answerId,
      recall,
      officer: watching(),
    }))
    maybe(1, corrected + MINUTE_MS, () => ({ type: 'delivered', answerId: ralat }))
  }
  maybe(0.02, arrived + longTailed(chance, 8 * HOUR_MS, 1), () => ({
    type: 'reopen',
    as: { inquiry: inquiryIdSchema.parse(chance.uuid()), ticket: office.ticket(chance) },
    reason: 'unclear',
  }))
  if (kind === 'saran') maybe(0.1, answered + 5 * DAY_MS, () => ({ type: 'adopt', officer: watching() }))
  maybe(0.05, done * 0.8, (inquiry) => ({
    type: 'correct-kind',
    officer: sitting(inquiry),
    kind: kindOf(chance),
  }))
  const ruled = answered + longTailed(chance, 2 * DAY_MS, 0.5)
  maybe(0.65, ruled, () => ({
    type: 'explain-breach',
    officer: watching(),
    cause: causeOf(chance),
    proposed: null,
  }))
  maybe(0.04, ruled + DAY_MS, () => ({
    type: 'take-back-overdue',
    officer: watching(),
    reason: 'answered-elsewhere',
  }))
  return acts
}
