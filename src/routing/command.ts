import type { Grievance } from '../knowledge/index.ts'
import type { Day, Officer, OfficerId } from '../office/index.ts'
import type { DelayReason } from './delay/delay-reason.ts'
import type { MoveReason, ReleaseReason } from './event.ts'
import type { ExpiredEntry } from './expired.ts'
import type { Holder } from './holder.ts'
import type { AnswerId, DraftId, InquiryId, Ticket } from './ids.ts'
import type { Undeliverable } from './inquiry.ts'
import type { Kind } from './kind.ts'
import type { Opening } from './open-inquiry.ts'
import type { ReopenReason } from './reopening/reopen-reason.ts'
import type { RejectionReason } from './rejection.ts'
import type { BreachCause, TakeBackReason } from './ruling.ts'
import type { WarningCode } from './sharing/warning.ts'

/** Everything that can be asked of an inquiry once it exists. `decide` answers each with a decision or a refusal. */
export type Command =
  /** The citizen: "Terjawab". */
  | { type: 'confirm' }
  /** The citizen: one of the offered candidates. */
  | { type: 'choose'; faq: { id: string; version: number; instansi: Holder['desk'] } }
  /**
   * The citizen: "Belum, teruskan", "Bukan itu, teruskan"; `to` is who should answer, worked out from the words. `expired`:
   * the chosen candidate, which may not answer any more; `grievance`: what a place for grievances should hear of too.
   */
  | { type: 'forward'; to: Holder; expired?: ExpiredEntry; grievance?: Grievance }
  /**
   * The citizen (or the clock): a message that was set aside is a question of its own; one that was gathered is whole, and
   * may be set aside; one that candidates were offered for is surely known with what followed.
   */
  | { type: 'begin'; opening: Exclude<Opening, { type: 'gather' }>; asked: boolean }
  /** What was gathered says too little: its citizen is asked for what it `lacks`. */
  | { type: 'ask-more'; lacks: 'words' | 'meaning' }
  /** The citizen sent the same words again. */
  | { type: 'repeat' }
  /** The citizen, or what a gathered message is about: these words belong to that open ticket. */
  | { type: 'join'; target: InquiryId }
  /** The citizen: an official answer did not settle it. `as`: the inquiry that begins by it. */
  | { type: 'reopen'; as: { inquiry: InquiryId; ticket: Ticket }; reason: ReopenReason }
  /** The citizen: `/batal`. */
  | { type: 'withdraw' }
  /**
   * More words, an edit of earlier ones, or a further part of the same message (an album's, a cut text's; `files`: without a
   * word) arrived for a question that a desk holds, or that waits for its citizen; `collected`: another matter of somebody who has brought enough for today, and hears so.
   */
  | {
      type: 'add-words'
      how: 'added' | 'edited' | 'part' | 'files' | 'collected'
      /** The first message of what we took for an addition: its citizen may say that it is none. Absent: they said so themselves. */
      guessed?: string
    }
  /** The citizen took a message back, or says that it is a question of its own; other words are left, or the question is closed. */
  | { type: 'delete-words'; moved?: boolean }
  /** An officer's confirmed answer; the words are kept under `answerId`. `warnings`: confirmed in spite of these. */
  | { type: 'answer'; answerId: AnswerId; officer: Officer; warnings?: WarningCode[] }
  /** An officer's confirmed answer that has to wait for approval; its words are the draft's. */
  | {
      type: 'ask-approval'
      draft: DraftId
      officer: Officer
      by: 'instansi' | 'diskominfo'
      warnings: WarningCode[]
    }
  /** A *pejabat*, a deputy or *Diskominfo* lets a waiting answer go, or gives it back to be rewritten. */
  | {
      type: 'approve-answer'
      answerId: AnswerId
      draft: DraftId
      officer: Officer
      deputies: readonly OfficerId[]
      warnings: WarningCode[]
    }
  | { type: 'return-answer'; draft: DraftId; officer: Officer; deputies: readonly OfficerId[] }
  /** Nobody of the *instansi* can let a waiting answer go any more: *Diskominfo* is asked. */
  | { type: 'pass-approval'; draft: DraftId }
  /** The author of a waiting answer left the register: nobody is asked for it any more. */
  | { type: 'drop-approval'; draft: DraftId }
  /** "Ralat": an officer replaces (or, with `recall`, takes back) the version `corrects`; the words are kept under `answerId`. */
  | {
      type: 'correct'
      answerId: AnswerId
      corrects: AnswerId
      recall: boolean
      officer: Officer
      warnings?: WarningCode[]
    }
  /** An officer gives the question to another desk ("Alihkan"), or, with the triage desk as holder, declines it ("Bukan kewenangan kami"). */
  | { type: 'move'; to: Holder; officer: Officer; reason: MoveReason }
  /** "Ambil": this officer works on it, for `rules.claimMs` at most. */
  | { type: 'claim'; officer: Officer }
  /** "Lepas", or the officer left the register. */
  | { type: 'release'; officer: OfficerId; why: Exclude<ReleaseReason, 'time' | 'paused'> }
  /** An officer asks the citizen for something ("Minta keterangan"). `warnings`: confirmed in spite of these. */
  | { type: 'ask-citizen'; officer: Officer; warnings?: WarningCode[] }
  /** An officer tells the citizen that it takes longer ("Kabari warga"), until about that day. */
  | { type: 'tell-delay'; officer: Officer; reason: DelayReason; until: Day; warnings?: WarningCode[] }
  /** An officer's desk wants no answer given, for a reason of ethics: triage decides. */
  | { type: 'propose-rejection'; officer: Officer; reason: RejectionReason }
  /** Triage: no answer is given. */
  | { type: 'reject'; officer: Officer; reason: RejectionReason }
  /** "Catat": an officer records what needs no answer. */
  | { type: 'note'; officer: Officer }
  /** "Saran diterapkan". */
  | { type: 'adopt'; officer: Officer }
  /** "Ubah jenis". */
  | { type: 'correct-kind'; officer: Officer; kind: Kind }
  /** The holder's desk can't be reached any more (group gone, *instansi* closed): triage takes over, or who succeeds it. */
  | { type: 'desk-lost'; to?: Holder }
  /** What the channel said about the official answer. `answerId`: about which version; absent: the one that holds now. */
  | { type: 'delivered'; answerId?: AnswerId; missingFiles?: number }
  | { type: 'undeliverable'; reason: Undeliverable; answerId?: AnswerId }
  /** The channel has been down for a while with the answer waiting for it. */
  | { type: 'delayed'; answerId?: AnswerId }
  /** The citizen did something: an answer that could not be delivered can be now. */
  | { type: 'returned' }
  /** *Diskominfo*: why the deadline passed. `proposed`: what the log suggests; null where it suggests nothing. */
  | { type: 'explain-breach'; officer: Officer; cause: BreachCause; proposed: BreachCause | null }
  /** *Diskominfo*: the case is not to be counted as late. */
  | { type: 'take-back-overdue'; officer: Officer; reason: TakeBackReason }
  /** The moment that the state named has come. `to`: who should answer a choice that nobody pressed; `grievance` as above. */
  | { type: 'wake'; to: Holder; grievance?: Grievance }
