import type { InstansiId } from '../office/index.ts'
import type { Ticket } from './ids.ts'

/** What officers do that supervision may ask about, as the audit log names it. */
export const ACTS = [
  'answer-approved',
  'answer-corrected',
  'answer-recalled',
  'answer-returned',
  'answered-despite-warnings',
  'approval-asked',
  'approval-set',
  'asked-despite-warnings',
  'author-blocked',
  'author-unblocked',
  'breach-explained',
  'calendar-set',
  'case-viewed',
  'cases-searched',
  'dashboard-login',
  'data-viewed',
  'delayed-despite-warnings',
  'deputy-named',
  'desk-linked',
  'desk-unlinked',
  'emergency-numbers-set',
  'entry-added',
  'entry-days-restored',
  'entry-edited',
  'entry-kept',
  'entry-retired',
  'faq-approved',
  'faq-drafted',
  'faq-imported',
  'faq-returned',
  'faq-submitted',
  'faq-withdrawn',
  'files-requested',
  'filter-set',
  'frame-set',
  'instansi-added',
  'instansi-closed',
  'instansi-edited',
  'instansi-reopened',
  'invitation-withdrawn',
  'ladder-set',
  'officer-changed',
  'officer-expired',
  'officer-invited',
  'officer-removed',
  'officer-renewed',
  'overdue-taken-back',
  'registered',
  'rejected',
  'rejection-proposed',
  'rejection-returned',
  'report-addresses-set',
  'report-letterhead',
  'report-words',
  'sentence-set',
  'service-standard-set',
  'statistics-set',
  'status-looked-up',
  'template-changed',
  'template-made',
  'template-removed',
  'tone-words-set',
] as const

export type ActName = (typeof ACTS)[number]

/** One act of an officer (or of the office itself), as supervision reads it. Of citizens nothing but the ticket. */
export interface AuditLine {
  /** Later acts have higher ones. */
  id: bigint
  at: Date
  /** An `ActName`, or one that a former version noted. */
  act: string
  /** Null: nobody in the register did it, such as an act on the command line. */
  officer: { number: number; name: string; instansi: InstansiId } | null
  ticket: Ticket | null
  detail: Record<string, unknown>
}
