import { maySitAt, type Officer } from '../../office/index.ts'
import type { Command } from '../command.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import type { Inquiry, Referral } from '../inquiry.ts'
import type { Kind } from '../kind.ts'
import { refreshCard } from '../tell.ts'

/** "Ubah jenis": what the message really is. The citizen isn't bothered, and no deadline moves. */
export function correctKind(
  inquiry: Inquiry,
  { officer, kind: to }: Extract<Command, { type: 'correct-kind' }>,
  now: Date,
): Decision | Refusal {
  const desk = kindCorrectable(inquiry, officer)
  if ('refused' in desk) return desk
  const { kind: from, state } = inquiry
  if (from === to) return { refused: 'same-kind' }
  if (!kindsFor(inquiry).includes(to)) return { refused: 'needs-answer' }
  const event = { type: 'kind-corrected' as const, from, to, officer: officer.id }
  return decided({ ...inquiry, kind: to }, state, [event], [refreshCard(inquiry, desk, now)], now)
}

/** What it may be instead: what was merely noted is no question, because nobody has answered it. */
export function kindsFor({ kind, state }: Pick<Inquiry, 'kind' | 'state'>): Kind[] {
  const all = ['pertanyaan', 'komentar', 'kritik', 'saran'] as const
  return all.filter((one) => one !== kind && (one !== 'pertanyaan' || state.name !== 'noted'))
}

/** The holding that its card stands for, when this officer may correct the kind: one of the desk that has or had it last, or *Diskominfo*. */
export function kindCorrectable({ state, erased }: Inquiry, officer: Officer): Referral | Refusal {
  if (state.name !== 'referred' && state.name !== 'answered' && state.name !== 'noted')
    return { refused: 'closed' }
  if (erased || !state.referral) return { refused: 'closed' }
  if ('adopted' in state && state.adopted) return { refused: 'adopted-before' }
  const { desk } = state.referral.holder
  const may = maySitAt(officer, desk) || (state.name !== 'referred' && officer.role === 'diskominfo')
  return may ? state.referral : { refused: 'not-the-holder' }
}
