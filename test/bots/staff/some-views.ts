import type { GapReport } from '../../../src/knowledge/index.ts'
import { instansiSchema } from '../../../src/office/index.ts'
import type { CaseLog } from '../../../src/reports/index.ts'
import {
  type Draft,
  type DraftContent,
  draftIdSchema,
  type Inquiry,
  openInquiry,
  starterSharingRules,
  type Views,
  usualServiceStandard,
} from '../../../src/routing/index.ts'
import { aNewInquiry, anOfficer, responsible, someRules, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { aCard, texts } from './a-card.ts'

export const officer = anOfficer()
const begun = openInquiry(aNewInquiry(), { type: 'refer', to: responsible() }, SUNDAY_AFTERNOON, someRules())
export const { inquiry } = begun
export const draftId = draftIdSchema.parse(7)
export const ticket = texts.formatTicket(inquiry.ticket)
export const LONG_NAME = `Dinas ${'Panjang '.repeat(24)}`.trim()

export function draft(content: DraftContent, status: Draft['status'] = 'open'): Draft {
  return {
    id: draftId,
    officer: officer.id,
    inquiry: inquiry.id,
    referral: 1,
    content,
    status,
    chatId: -1,
    threadId: null,
    sourceMessageId: 5,
    createdAt: SUNDAY_AFTERNOON,
  }
}

/** What storage would give for one case and one draft. */
export function viewsOf(
  current: Draft = draft({ type: 'answer', text: 'Jam 6 pagi.' }),
  about: Inquiry = inquiry,
  name = 'Dinas Perhubungan',
): Views & CaseLog {
  const dishub = instansiSchema.parse({ id: 'dishub', name })
  return {
    card: async () => aCard({ inquiry: about }),
    acts: async () => [],
    postedCard: async () => ({ chatId: -1, messageId: 44, postedAt: SUNDAY_AFTERNOON }),
    postedPreview: async () => null,
    template: async () => null,
    templates: async () => ({ templates: [], count: 0 }),
    answer: async () => null,
    channelLink: async () => null,
    secretWords: async () => null,
    delayWords: async () => 'Kata petugas',
    clarification: async () => null,
    officeHours: async () => null,
    faq: async () => null,
    askedMost: async () => new Map(),
    reportAddresses: async () => [],
    form: async () => null,
    dueForms: async () => [],
    emergencyNumbers: async () => [],
    blocks: async () => [],
    sharingRules: async () => starterSharingRules,
    serviceStandard: async () => usualServiceStandard,
    draft: async () => ({ draft: current, inquiry: about, instansi: dishub }),
    proposal: async () => null,
    submittedProposals: async () => [],
    formerValues: async () => [],
    review: async () => null,
    dueRatings: async () => [],
    rating: async () => null,
    entriesToReview: async () => [],
    officerName: async () => 'Rahmat',
    instansiName: async () => name,
    inquiry: async () => about,
    personalCopy: async () => null,
    question: async () => 'Jam berapa bus pertama?',
    openTickets: async () => ({ open: [about], count: 1 }),
    caseHistory: async () => ({ inquiry: about, words: [], answer: null, events: begun.events }),
    unconfirmedBreaches: async () => ({ cases: [about], count: 1 }),
    takeBackWords: async () => 'Kemarin libur daerah',
    async *histories() {},
    openNow: async () => ({ open: 1, overdue: 0 }),
    async *unanswered() {},
    attachment: async () => null,
    dueInquiries: async () => [],
    register: async () => [],
    appointments: async () => [],
    openInvitations: async () => [],
    registerChange: async () => null,
    nextWakeAt: async () => null,
  }
}

/** What `/celah` would have to tell. */
export const dashboard = async () => ({
  url: 'https://jawab24.contoh.go.id/dasbor/masuk/7K3F-9QXA-2M4T',
  page: 'https://jawab24.contoh.go.id/dasbor/masuk',
  code: '7K3F-9QXA-2M4T',
  expiresAt: new Date('2025-11-23T06:10:00Z'),
})
export const gaps = async (): Promise<GapReport> => ({
  questions: 9,
  people: 7,
  unread: 2,
  gaps: [{ topic: ['ktp', 'hilang'], inquiries: 4, people: 3, examples: ['urus ktp hilang', 'ktp raib'] }],
  single: 3,
})
