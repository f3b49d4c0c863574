import { type Officer, TRIAGE } from '../../src/office/index.ts'
import {
  type AnswerId,
  type Command,
  decide,
  type Holder,
  type Inquiry,
  type InquiryEvent,
  isRefusal,
  type NewInquiry,
  type Opening,
  openInquiry,
  type Tone,
  wakeAt,
} from '../../src/routing/index.ts'
import { USUAL_RULES } from '../usual-rules.ts'

/** Somebody does something so long after it came in; who that is is seen when the time has come. */
export interface Act {
  /** Milliseconds. */
  after: number
  command(inquiry: Inquiry): Command | null
}

export interface Life {
  inquiry: Inquiry
  events: InquiryEvent[]
  referrals: Referral[]
  answers: Answer[]
}

/** As the table `referral` has it. */
interface Referral {
  number: number
  holder: Holder
  since: Date
  until: Date | null
  reason: string | null
}

interface Answer {
  id: AnswerId
  number: number
  officer: Officer['id']
  instansi: Officer['instansi']
  at: Date
  recalled: boolean
  deliveredAt: Date | null
}

/** More than any case needs: a case that wakes for ever is a fault. */
const MOST_STEPS = 200

/**
 * One case as the service would have lived it: each act by routing's own decisions, and the clock between them. What would be
 * after `until` doesn't happen; what routing refuses doesn't either.
 */
export function liveCase(
  fresh: NewInquiry,
  opening: Opening,
  { acts, tone, to, until }: { acts: Act[]; tone: Tone | null; to: Holder; until: Date },
): Life {
  const begun = openInquiry(fresh, opening, fresh.receivedAt, USUAL_RULES, true, tone)
  const life: Life = { inquiry: begun.inquiry, events: [...begun.events], referrals: [], answers: [] }
  note(life, begun.events)
  const waiting = acts.toSorted((one, other) => one.after - other.after)
  for (let step = 0; step < MOST_STEPS; step++) {
    const wakes = wakeAt(life.inquiry.state)
    const [next] = waiting
    const acts = next ? new Date(fresh.receivedAt.getTime() + next.after) : null
    const wakesFirst = wakes !== null && (acts === null || wakes <= acts)
    const at = wakesFirst ? wakes : acts
    if (at === null || at > until) return life
    const command: Command | null = wakesFirst
      ? { type: 'wake', to }
      : (waiting.shift()?.command(life.inquiry) ?? null)
    if (command) take(life, command, at)
  }
  throw new Error(`A case never comes to rest: ${JSON.stringify(life.inquiry.state)}`)
}

function take(life: Life, command: Command, at: Date): void {
  const outcome = decide(life.inquiry, command, at, USUAL_RULES)
  if (isRefusal(outcome)) return
  life.inquiry = outcome.inquiry
  life.events.push(...outcome.events)
  note(life, outcome.events)
}

/** What the service keeps in rows beside the events. */
function note({ inquiry: { state }, referrals, answers }: Life, events: readonly InquiryEvent[]): void {
  for (const { body, at } of events) {
    const held = referrals.at(-1)
    if (body.type === 'moved' && held) Object.assign(held, { until: at, reason: body.reason })
    if (body.type === 'referred' || body.type === 'moved')
      referrals.push({ number: body.referral, holder: body.holder, since: at, until: null, reason: null })
    if (body.type === 'answered')
      answers.push({
        ...authorOf(body),
        id: body.answerId,
        number: 1,
        at,
        recalled: false,
        deliveredAt: null,
      })
    if (body.type === 'corrected')
      answers.push({
        ...authorOf(body),
        id: body.answerId,
        number: body.number,
        at,
        recalled: body.recalled,
        deliveredAt: null,
      })
    if (body.type === 'delivered') {
      const answer = answers.find(({ id }) => id === body.answerId)
      if (answer) answer.deliveredAt = at
    }
  }
  const last = referrals.at(-1)
  if (state.name !== 'referred' && last) last.until ??= events.at(-1)?.at ?? null
}

function authorOf({ officer, instansi }: Pick<Answer, 'officer' | 'instansi'>) {
  return { officer, instansi }
}

/** Of an open case: whose desk has it. */
export function deskOf({ state }: Inquiry): Officer['instansi'] {
  return state.name === 'referred' ? state.referral.holder.desk : TRIAGE
}
