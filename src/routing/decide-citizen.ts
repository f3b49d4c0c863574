import type { CitizenMessage } from './citizen-message.ts'
import type { Command } from './command.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import { isOverdue } from './deadline.ts'
import { expiredEvents } from './expired.ts'
import type { Inquiry, InquiryIn } from './inquiry.ts'
import { isOpen, pauseOf } from './inquiry.ts'
import { replied } from './decide-pause.ts'
import { begin } from './open-inquiry.ts'
import { gatheredMore } from './conversation/gathered-more.ts'
import { refer } from './refer.ts'
import type { Rules } from './rules.ts'
import { refreshCard, tellCitizen, tellDesk } from './tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** "Terjawab": only a pressed button counts; silence is never a rating (invariant 11). */
export function confirm(inquiry: Inquiry, now: Date): Decision | Refusal {
  const { state } = inquiry
  if (state.name !== 'answered-at-once') return { refused: isOpen(state) ? 'not-offered' : 'closed' }
  if (state.judged === 'helpful') return { refused: 'already-judged' }
  const told = tellCitizen(inquiry, { type: 'notice', notice: 'glad', ticket: null })
  return decided(inquiry, { ...state, judged: 'helpful' }, [{ type: 'judged', helpful: true }], [told], now)
}

/** One of the candidates was the right one. */
export function choose(inquiry: Inquiry, { faq }: Of<'choose'>, now: Date, rules: Rules): Decision | Refusal {
  const { state } = inquiry
  if (state.name !== 'choosing') return refusalOfLateChoice(inquiry)
  if (!state.faqIds.includes(faq.id)) return { refused: 'not-offered' }
  return begin(inquiry, { type: 'answer', faq, confidence: null }, { asked: true, before: [] }, now, rules)
}

/** "Teruskan": from a candidate list, an instant answer or a redirect, a desk gets the question. */
export function forward(
  inquiry: Inquiry,
  { to, expired, grievance }: Of<'forward'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const { state } = inquiry
  const how = { asked: true, ...(grievance ? { grievance } : {}) }
  switch (state.name) {
    case 'choosing': {
      const late = { before: expiredEvents(expired), choiceExpired: expired !== undefined }
      return refer(inquiry, to, { ...how, ...late }, now, rules)
    }
    case 'noted':
      // What a desk has recorded is settled.
      if (state.referral) return { refused: 'closed' }
      return refer(inquiry, to, how, now, rules)
    case 'redirected':
      return refer(inquiry, to, how, now, rules)
    case 'answered-at-once':
      return refer(inquiry, to, { ...how, before: [{ type: 'judged', helpful: false }] }, now, rules)
    default:
      return refusalOfLateChoice(inquiry)
  }
}

/** More words for a question that a desk holds: its card shows them, and the desk hears of it. One that is gathered waits for more. */
export function addWords(
  inquiry: Inquiry,
  { how, guessed }: Of<'add-words'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const { state } = inquiry
  const event = { type: 'words-added' as const, edited: how === 'edited' }
  if (state.name === 'gathering')
    return decided(inquiry, gatheredMore({ ...inquiry, state }, how, now), [event], [], now)
  if (state.name === 'placing') return decided(inquiry, state, [event], [], now)
  if (state.name !== 'referred') return { refused: 'not-open' }
  const { referral } = state
  const refresh = refreshCard(inquiry, referral, now)
  // Whatever the citizen adds while we wait for a reply is the reply.
  if (pauseOf(inquiry, now)) return replied({ ...inquiry, state }, [event], now, rules)
  // The pictures of one album, and the pieces of a text that was cut, are one message: its first part has told everybody.
  if (how === 'part' || how === 'files') return decided(inquiry, state, [event], [refresh], now)
  const notice = how === 'edited' ? ('words-edited' as const) : ('words-added' as const)
  const isCall = state.emergency !== undefined
  const told = tellCitizen(inquiry, addedTo(inquiry, guessed))
  const owed = [
    ...(how === 'collected' ? [] : [told]),
    refresh,
    tellDesk(referral.holder.desk, deskNotice(inquiry, referral.number, notice), now, rules, isCall),
  ]
  return decided(inquiry, state, [event], owed, now)
}

/** That words were added to this ticket, and how its citizen says that they are a question of their own. */
export function addedTo({ id, ticket }: Inquiry, guessed: string | undefined): CitizenMessage {
  if (guessed === undefined) return { type: 'notice', notice: 'words-added', ticket }
  return { type: 'words-joined', inquiry: id, ticket, messageId: guessed }
}

/** Whoever holds or has answered it sees fewer words from now on; only who still works on it is told. */
export function deleteWords(
  inquiry: Inquiry,
  { moved = false }: Of<'delete-words'>,
  now: Date,
  rules: Rules,
): Decision {
  const what = moved ? ('words-moved' as const) : ('words-deleted' as const)
  const { state } = inquiry
  const referral = 'referral' in state ? state.referral : undefined
  const owed = referral ? [refreshCard(inquiry, referral, now)] : []
  if (state.name === 'referred') {
    const notice = deskNotice(inquiry, state.referral.number, what)
    owed.push(tellDesk(state.referral.holder.desk, notice, now, rules))
  }
  return decided(inquiry, state, [{ type: what }], owed, now)
}

/** `/batal`: the citizen takes the question back. */
export function withdraw(inquiry: Inquiry, now: Date, rules: Rules): Decision | Refusal {
  const { state } = inquiry
  if (!isOpen(state)) return { refused: 'closed' }
  const event = { type: 'withdrawn' as const }
  if (state.name !== 'referred') {
    const told = tellCitizen(inquiry, { type: 'withdrawn', inquiry: inquiry.id })
    return decided(inquiry, { name: 'withdrawn', referral: null }, [event], [told], now)
  }
  const { referral, promised, pause } = state
  const late = isOverdue(promised, pause?.since ?? now)
  const owed = [
    tellCitizen(inquiry, { type: 'notice', notice: 'withdrawn', ticket: inquiry.ticket }),
    refreshCard(inquiry, referral, now),
    tellDesk(referral.holder.desk, deskNotice(inquiry, referral.number, 'withdrawn-by-citizen'), now, rules),
  ]
  return decided(inquiry, { name: 'withdrawn', referral, promised, late }, [event], owed, now)
}

function deskNotice(
  inquiry: Inquiry,
  referral: number,
  notice: 'words-added' | 'words-edited' | 'words-deleted' | 'words-moved' | 'withdrawn-by-citizen',
) {
  return {
    type: 'notice' as const,
    notice,
    inquiry: inquiry.id,
    referral,
    who: null,
    instansi: null,
    at: null,
  }
}

/** Why a button, or whatever is late, changes nothing any more. */
export function refusalOfLateChoice(inquiry: Inquiry | InquiryIn<'referred'>): Refusal {
  switch (inquiry.state.name) {
    case 'referred':
      return { refused: 'already-forwarded' }
    case 'answered':
      return { refused: 'already-answered' }
    default:
      return { refused: isOpen(inquiry.state) ? 'not-offered' : 'closed' }
  }
}
