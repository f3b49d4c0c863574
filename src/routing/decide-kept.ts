import type { Command } from './command.ts'
import { WAITS_FOR_MORE_MS } from './conversation/gathered-more.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import { refusalOfLateChoice } from './decide-citizen.ts'
import { type Inquiry, isOpen } from './inquiry.ts'
import { begin, type Opening } from './open-inquiry.ts'
import type { Rules } from './rules.ts'
import { tellCitizen } from './tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** A message that was kept until something was known about it (set aside, gathered, offered candidates for) goes its way. */
export function beginKept(
  inquiry: Inquiry,
  { opening, asked }: Of<'begin'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  if (!mayBegin(inquiry, opening)) return refusalOfLateChoice(inquiry)
  return begin(inquiry, opening, { asked, before: [] }, now, rules)
}

function mayBegin({ state }: Inquiry, opening: Opening): boolean {
  if (state.name === 'gathering') return true
  if (state.name === 'choosing') return opening.type === 'answer'
  return state.name === 'placing' && opening.type !== 'place'
}

/**
 * "Kak bot", or a picture without a word: nobody could do anything with it. It waits for what its citizen says when asked;
 * nothing is passed on without.
 */
export function askMore(inquiry: Inquiry, { lacks }: Of<'ask-more'>, now: Date): Decision | Refusal {
  const { state } = inquiry
  if (state.name !== 'gathering' || state.more) return refusalOfLateChoice(inquiry)
  const wakeAt = new Date(now.getTime() + WAITS_FOR_MORE_MS)
  const notice = lacks === 'words' ? 'file-needs-words' : 'say-more'
  const told = tellCitizen(inquiry, { type: 'notice', notice, ticket: null })
  return decided(inquiry, { ...state, wakeAt, more: 'asked' }, [{ type: 'gathering' }], [told], now)
}

/** A kept message belongs to another ticket; that ticket gets `add-words`. */
export function join(inquiry: Inquiry, { target }: Of<'join'>, now: Date): Decision | Refusal {
  const { state } = inquiry
  if (state.name !== 'placing' && state.name !== 'gathering') return refusalOfLateChoice(inquiry)
  if (state.name === 'placing' && !state.tickets.includes(target)) return { refused: 'not-offered' }
  return decided(inquiry, { name: 'joined', to: target }, [{ type: 'joined', to: target }], [], now)
}

/** The same words once more: no second case; where they stand is said again by whoever asks for this. */
export function repeat(inquiry: Inquiry, now: Date): Decision | Refusal {
  const { state } = inquiry
  const isKnown = state.name === 'answered-at-once' || state.name === 'redirected'
  if (!isOpen(state) && !isKnown) return { refused: 'closed' }
  return decided(inquiry, state, [{ type: 'repeated' }], [], now)
}
