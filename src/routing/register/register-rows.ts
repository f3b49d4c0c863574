import type {
  Day,
  Decree,
  DecreeWarning,
  InstansiId,
  Invitation,
  LeftWhy,
  Officer,
  OfficerId,
  Registered,
  Role,
} from '../../office/index.ts'
import type { DraftId } from '../ids.ts'
import type { ProposalId } from '../proposals/proposal.ts'
import type { RegisterChange, RegisterChangeId } from './register-change.ts'

/** Whose code it is: in whose name it was made, and who alone may use it (null: whoever has it). */
export interface CodeHolders {
  madeBy: OfficerId | null
  /** An officer's number. */
  meantFor: number | null
}

/** The part of a decision's transaction that keeps the register of officers. */
export interface RegisterRows {
  /** The latest appointment of this account, locked. */
  registeredByTelegram(telegramId: number): Promise<Registered | null>
  /** The latest appointment of the officer with this number, locked. */
  registered(number: number): Promise<Registered | null>
  /** Appointments that ran out, and of which something may still be in hand. */
  runOut(now: Date): Promise<Registered[]>
  /** *Diskominfo*'s admins in force; they stay so until the end, for nobody else can change them. */
  lockAdmins(now: Date): Promise<OfficerId[]>
  /** Begins an appointment; whatever the account had before ends. */
  appoint(officer: Officer): Promise<void>
  /** The same appointment by another decree, or in another role. */
  changeAppointment(
    id: OfficerId,
    change: { name: string; role: Role; decree: Decree | null; validUntil: Date | null },
  ): Promise<void>
  /** It ends now, if it hadn't before, and nothing of it is in hand any more. */
  endAppointment(id: OfficerId, why: LeftWhy, now: Date): Promise<void>

  createInvitation(
    codeHash: string,
    invitation: Invitation,
    expiresAt: Date,
    holders?: CodeHolders,
  ): Promise<void>
  /** What this code is good for now, locked; null when it is unknown, used, expired, or another officer's. */
  invitation(codeHash: string, number: number | null, now: Date): Promise<Invitation | null>
  useInvitation(codeHash: string, now: Date): Promise<void>
  /** Unused codes that were made in this officer's name, or are meant for the one with this number, end. Gives how many. */
  endInvitations(whose: CodeHolders, now: Date): Promise<number>
  /** Unused codes that would appoint somebody there end. */
  endInvitationsTo(instansi: InstansiId, now: Date): Promise<void>
  /** The unused code with this number ends; gives whom it would have appointed. */
  endInvitation(id: number, now: Date): Promise<Invitation | null>

  /**
   * What this officer has begun and not confirmed, or what waits for approval; not what is about an answer of one of these
   * desks. `referred`: the case still waits for an answer.
   */
  draftsOf(officer: OfficerId, exceptAnsweredBy: InstansiId[]): Promise<{ id: DraftId; referred: boolean }[]>
  /** These come to nothing, where nothing came of them yet. */
  cancelDrafts(drafts: DraftId[]): Promise<void>
  /** The latest message that shows this draft with its buttons. */
  previewOf(draft: DraftId): Promise<number | null>
  /** Proposals that only this officer can go on with. */
  proposalsBegunBy(officer: OfficerId): Promise<ProposalId[]>

  createRegisterChange(change: Omit<RegisterChange, 'id'>, now: Date): Promise<RegisterChangeId>
  /** The change that was asked for, locked. */
  lockRegisterChange(id: RegisterChangeId): Promise<RegisterChange | null>
  settleRegisterChange(id: RegisterChangeId, status: 'done' | 'cancelled'): Promise<void>

  /** Notes that these were said about the decree that ends on this day; gives those that had not been. */
  noteWarnings(officer: OfficerId, until: Day, warnings: DecreeWarning[], now: Date): Promise<DecreeWarning[]>
}
