import { type InstansiId, maySitAt, type Officer, type OfficerId } from '../../office/index.ts'
import {
  adoptable,
  correctable,
  type Inquiry,
  type InquiryId,
  type InquiryIn,
  kindCorrectable,
  type Transaction,
} from '../../routing/index.ts'

/** May this officer act on the case now, and if not, what is the truth about it? */
export type Standing =
  | { may: true; inquiry: InquiryIn<'referred'> }
  | {
      may: false
      why:
        | 'not-your-instansi'
        | 'already-moved'
        | 'already-answered'
        | 'already-rejected'
        | 'already-noted'
        | 'withdrawn'
        | 'closed'
      instansi: InstansiId | null
      who: OfficerId | null
      at: Date | null
    }

const refused = (
  why: Extract<Standing, { may: false }>['why'],
  facts: Partial<Omit<Extract<Standing, { may: false }>, 'may' | 'why'>> = {},
): Standing => ({ may: false, why, instansi: null, who: null, at: null, ...facts })

/** Locks the case and says how it stands, with who was faster and when, where that was an officer. */
export async function findStanding(
  tx: Pick<Transaction, 'lockInquiry' | 'lastEvent'>,
  id: InquiryId,
  referral: number,
  officer: Officer,
): Promise<Standing> {
  const standing = standingOf(await tx.lockInquiry(id), referral, officer)
  if (standing.may || standing.why !== 'already-moved') return standing
  const moved = await tx.lastEvent(id, 'moved')
  if (moved?.body.actor.by !== 'officer') return standing
  return { ...standing, who: moved.body.actor.officer, at: moved.at }
}

/**
 * Officers touch only what their own desk holds now. `referral` is the holding that their card was about: a card of
 * an earlier holding says where the case went; a stranger to the desk is told whose case it is (invariant 8).
 */
function standingOf(inquiry: Inquiry | null, referral: number, officer: Officer): Standing {
  if (!inquiry || inquiry.erased) return refused('closed')
  const { state } = inquiry
  switch (state.name) {
    case 'referred': {
      const { desk } = state.referral.holder
      if (maySitAt(officer, desk)) return { may: true, inquiry: { ...inquiry, state } }
      const why = state.referral.number === referral ? 'not-your-instansi' : 'already-moved'
      return refused(why, { instansi: desk })
    }
    case 'answered': {
      const { instansi, officer: who, answeredAt: at } = state
      const stranger = state.referral.number === referral && !maySitAt(officer, instansi)
      return stranger
        ? refused('not-your-instansi', { instansi })
        : refused('already-answered', { instansi, who, at })
    }
    case 'rejected':
      return refused('already-rejected', { who: state.officer, at: state.rejectedAt })
    case 'noted':
      return state.officer
        ? refused('already-noted', { who: state.officer, at: state.notedAt })
        : refused('closed')
    case 'withdrawn':
      return refused('withdrawn')
    default:
      return refused('closed')
  }
}

/** Does the case have buttons for this officer: those of an open card, or of a closed one that may be corrected or adopted? */
export function mayAct(inquiry: Inquiry, officer: Officer): boolean {
  const { state } = inquiry
  if (state.name === 'referred') return maySitAt(officer, state.referral.holder.desk)
  const may = [correctable(inquiry, officer), adoptable(inquiry, officer), kindCorrectable(inquiry, officer)]
  return may.some((found) => !('refused' in found))
}
