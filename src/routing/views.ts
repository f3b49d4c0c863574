import type { Day, Instansi, InstansiId, OfficerId, OfficeHours, Registered } from '../office/index.ts'
import type { AuditLine } from './acts.ts'
import type { FormerValue } from './administration/former-value.ts'
import type { Block } from './blocks/block.ts'
import type { ChannelLink } from './channel-link.ts'
import type { Draft } from './draft.ts'
import type { EmergencyNumber } from './emergency/emergency-numbers.ts'
import type { Form } from './form/form.ts'
import type { AnswerId, AttachmentId, ConversationId, DraftId, InquiryId, Ticket } from './ids.ts'
import type { InquiryEvent } from './event.ts'
import type { PersonalCopy } from './erasure/personal-copy.ts'
import type { Inquiry } from './inquiry.ts'
import type { Proposal, ProposalId } from './proposals/proposal.ts'
import type { EntryDays, Review, ReviewId } from './proposals/review.ts'
import type { EntryToReview } from './proposals/review-entries.ts'
import type { RegisterChange, RegisterChangeId } from './register/register-change.ts'
import type { OpenInvitation } from './register/withdraw-invitation.ts'
import type { SharingRules } from './sharing/sharing-rules.ts'
import type { ReopenReason } from './reopening/reopen-reason.ts'
import type { Rating } from './satisfaction/rating.ts'
import type { ServiceStandard } from './standard/service-standard.ts'
import type { Asked } from './topics/topic.ts'
import type { Template, TemplateId } from './templates/template.ts'
import type { ReportAddress } from './grievances/report-addresses.ts'
import type { Answer, Attachment, Clarification, FaqText, Words } from './kept.ts'

/** What is read to show things. Never locks, never writes. */
export interface Views {
  card(inquiry: InquiryId, referral: number): Promise<CardView | null>
  /** Where and when the current card of this referral was posted. */
  postedCard(
    inquiry: InquiryId,
    referral: number,
  ): Promise<{ chatId: number; messageId: number; postedAt: Date } | null>
  /** The newest preview of this draft. */
  postedPreview(draft: DraftId): Promise<{ chatId: number; messageId: number } | null>
  answer(id: AnswerId): Promise<AnswerView | null>
  /** What an officer asked the citizen, by its number; null when its words were erased. */
  clarification(inquiry: InquiryId, number: number): Promise<Clarification | null>
  /** An officer's own words for why an answer takes longer, by their number; null when there are none (any more). */
  delayWords(inquiry: InquiryId, number: number): Promise<string | null>
  /** The words that only the owner of this ticket is told; null before anybody asked for such. */
  secretWords(inquiry: InquiryId): Promise<string | null>
  /** A version of the office's hours, as deadlines name them; null by the clock, or where there is none. */
  officeHours(calendar: string): Promise<OfficeHours | null>
  faq(id: string, version?: number): Promise<FaqText | null>
  /** By how many people each entry was asked for and answered with at once since then, by id; entries that weren't are missing. */
  askedMost(since: Date): Promise<Asked>
  /** What this citizen has filled in of the form and not sent. */
  form(conversation: ConversationId): Promise<Form | null>
  /** Forms that wait for their moment no longer, earliest first. */
  dueForms(now: Date, limit: number): Promise<ConversationId[]>
  /** Whom to call in an emergency, as the office set it; never empty. */
  emergencyNumbers(): Promise<readonly EmergencyNumber[]>
  /** Whose messages reach no desk for a while, the one that ends first in front. */
  blocks(now: Date): Promise<Block[]>
  /** The office's lists for what is said and shown; ours until it set its own. */
  sharingRules(): Promise<SharingRules>
  /** Where grievances can be reported as well, as the office set it. */
  reportAddresses(): Promise<readonly ReportAddress[]>
  /** The office's *standar pelayanan*; ours until it set its own. */
  serviceStandard(): Promise<ServiceStandard>
  /** How WhatsApp's number stands; null: it was never switched on. */
  channelLink(): Promise<ChannelLink | null>
  draft(id: DraftId): Promise<DraftView | null>
  proposal(id: ProposalId): Promise<ProposalView | null>
  /** Proposals that wait for approval, the one that has waited longest first. */
  submittedProposals(): Promise<ProposalView[]>
  review(id: ReviewId): Promise<ReviewView | null>
  /** Current entries to be reviewed by `today`, or whose last day is `soon` or earlier. */
  entriesToReview(today: Day, soon: Day): Promise<EntryToReview[]>
  template(id: TemplateId): Promise<Template | null>
  /** Templates of this *instansi* by name: so many from that place on, and how many there are in all. */
  templates(
    instansi: InstansiId,
    from: number,
    most: number,
  ): Promise<{ templates: Template[]; count: number }>
  /** What this was before each of its changes, the latest first. */
  formerValues(subject: string, most: number): Promise<FormerValue[]>
  /** Acts of a period, the latest first, before this one; `until` is not in it. */
  acts(period: { from: Date; until: Date }, before: bigint | null, most: number): Promise<AuditLine[]>
  officerName(id: OfficerId): Promise<string | null>
  instansiName(id: InstansiId): Promise<string | null>
  /** Everybody who was ever in the register, each with the latest appointment, by *instansi*, role and name. */
  register(): Promise<Registered[]>
  /** These appointments, in the same order. */
  appointments(ids: readonly OfficerId[]): Promise<Registered[]>
  /** Invitations that can still be used, those that end first before the others. */
  openInvitations(now: Date): Promise<OpenInvitation[]>
  registerChange(id: RegisterChangeId): Promise<RegisterChange | null>
  inquiry(id: InquiryId): Promise<Inquiry | null>
  /** Everything held of the person behind this conversation. */
  personalCopy(conversation: ConversationId): Promise<PersonalCopy | null>
  /** The question as the citizen puts it now; empty when its words were erased. */
  question(id: InquiryId): Promise<string>
  /** What this desk holds, the earliest deadline first: so many from that place on, and how many there are in all. */
  openTickets(desk: InstansiId, from: number, most: number): Promise<{ open: Inquiry[]; count: number }>
  caseHistory(inquiry: InquiryId): Promise<CaseHistory | null>
  /** Deadlines that passed and of which *Diskominfo* has said nothing, the oldest first: so many from that place on, and how many in all. */
  unconfirmedBreaches(from: number, most: number): Promise<{ cases: Inquiry[]; count: number }>
  /** An officer's own words for why an "overdue" was taken back, the latest; null: it wasn't, or they were erased. */
  takeBackWords(inquiry: InquiryId): Promise<string | null>
  /**
   * Questions of a period that the knowledge base didn't settle, so that they were referred, in portions, the latest first.
   * `desk`: only those that this desk had at some time. `most`: so many are looked at.
   */
  unanswered(period: {
    from: Date
    until: Date
    desk: InstansiId | null
    most: number
  }): AsyncIterable<UnansweredQuestion[]>
  /** Answers about which it may be time to ask their citizens, the earliest first. */
  dueRatings(now: Date, limit: number): Promise<{ answer: AnswerId; inquiry: InquiryId }[]>
  rating(answer: AnswerId): Promise<RatingView | null>
  attachment(id: AttachmentId): Promise<(Attachment & { content: Uint8Array }) | null>
  /** Inquiries whose moment has come, earliest first. */
  dueInquiries(now: Date, limit: number): Promise<InquiryId[]>
  /** The next moment after `now` at which an inquiry or a form wakes by itself. */
  nextWakeAt(now: Date): Promise<Date | null>
}

/** A case from its beginning. */
export interface CaseHistory {
  inquiry: Inquiry
  words: Words[]
  answer: Answer | null
  events: InquiryEvent[]
}

export interface CardView {
  inquiry: Inquiry
  referral: number
  /** Which desk this card stands at, and since when. */
  desk: InstansiId
  since: Date
  words: Words[]
  answer: Answer | null
  /** What the citizen was asked last. */
  clarification: Clarification | null
  /** The entry that would have answered, had it not expired. */
  expired: { id: string; question: string } | null
  /** The ticket that goes on here: why, and what had been answered (null: its words were erased). */
  former: { ticket: Ticket; reason: ReopenReason; answer: Answer | null } | null
  /** Where the question went when this desk no longer holds it, and the officer's words for it. */
  movedTo: InstansiId | null
  /** The officer who moved it; null when it was not moved, or by the system. */
  movedBy: OfficerId | null
  moveReason: string | null
  /** How the question came here, when another desk had it before. */
  movedFrom: InstansiId | null
  receivedReason: string | null
}

/** `sentAs`: what the citizen's platform calls the question; `isBusy`: a question of theirs is open just now. */
export type RatingView = Pick<Rating, 'standing'> & { sentAs: string | null; isBusy: boolean }

/** One version of an official answer. */
export interface AnswerView extends Answer {
  ticket: Ticket
  /** What the citizen's platform calls the message in which it went out; null when it (or any part of it) did not. */
  sentAs: string | null
  /** The latest version before it that the citizen has read; null: there is none, this is the first they read. */
  before: ReadVersion | null
}

/** `missingFiles`: so many of its files never came. */
export type ReadVersion = Pick<Answer, 'number' | 'text' | 'recalled' | 'files'> & {
  missingFiles?: number | undefined
}

export interface ProposalView {
  proposal: Proposal
  ticket: Ticket
  /** The current entry that the question is surely taken for; null when there is none (any more). */
  resembles: { id: string; question: string } | null
  /** The current entry that approval would change. */
  changes: { id: string; question: string } | null
}

export interface ReviewView {
  review: Review
  /** Null when there is no such entry any more. */
  entry: (EntryDays & { question: string; answer: string }) | null
}

export interface DraftView {
  draft: Draft
  inquiry: Inquiry
  instansi: Instansi
  /** A *ralat*: the number that it would get, and what the citizen has read before. Absent: it is none. */
  correction?: { number: number; before: ReadVersion | null } | undefined
}

/** What a citizen asked, as typed; `person` is opaque. */
export interface UnansweredQuestion {
  person: string
  text: string
}
