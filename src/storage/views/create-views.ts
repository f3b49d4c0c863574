import type pg from 'pg'
import type { z } from 'zod'
import { hoursVersion, type OfficeHours, usualOfficeHours } from '../../office/index.ts'
import type { CaseLog, StandingLog } from '../../reports/index.ts'
import {
  channelLinkSchema,
  WHATSAPP_LINK,
  EMERGENCY_NUMBERS_SETTING,
  emergencyNumbersSchema,
  REPORT_ADDRESSES_SETTING,
  reportAddressesSchema,
  usualReportAddresses,
  firstWords,
  inquiryIdSchema,
  LOOKUP_SECRET,
  lookupSecretSchema,
  secretWords,
  SERVICE_STANDARD_SETTING,
  serviceStandardSchema,
  SHARING_SETTING,
  sharingRulesSchema,
  starterSharingRules,
  usualEmergencyNumbers,
  usualServiceStandard,
  type Views,
} from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import type { Retry } from '../connect/retry.ts'
import { readInquiry } from '../rows/read-inquiry.ts'
import { attachmentSchema } from '../rows/read-words.ts'
import { toInquiryRow, WITH_CONVERSATION } from './inquiry-row.ts'
import { createAskedView } from './read-asked.ts'
import { createBlocksView } from './read-blocks.ts'
import { createCaseViews } from './read-case.ts'
import { createCardView } from './read-card.ts'
import { readClarification } from './read-clarification.ts'
import { createFaqView } from './read-faq.ts'
import { createActsView } from './read-audit.ts'
import { createFormerValuesView } from './read-former-values.ts'
import { createFormViews } from './read-forms.ts'
import { createCaseLog } from './read-histories.ts'
import { createRatingViews } from './read-ratings.ts'
import { createReviewViews } from './read-review.ts'
import { createProposalViews } from './read-proposal-view.ts'
import { createPersonalCopy } from './read-personal-copy.ts'
import { createTemplateViews } from './read-templates.ts'
import { createNameView } from './read-name.ts'
import { createRegisterViews } from './read-register.ts'
import { toWords, WITH_FILES } from './words-row.ts'
import { createUnansweredView } from './read-unanswered.ts'
import { createAnswerView, createDraftView } from './read-versions.ts'

/** What is read to show things, on Prisma: each is one look at one moment, and none is on the path of every message. */
export function createViews(
  prisma: Prisma,
  calendars: { version(name: string): Promise<OfficeHours | null> },
  settings: { read<Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null> },
  plain: { pool: pg.Pool; retry: Retry },
): Views & CaseLog & StandingLog {
  return {
    card: createCardView(prisma),
    async clarification(inquiry, number) {
      const row = await prisma.clarification.findUnique({
        where: { inquiryId_number: { inquiryId: inquiry, number } },
      })
      return row && readClarification(row)
    },
    async secretWords(inquiry) {
      const secret = await settings.read(LOOKUP_SECRET, lookupSecretSchema)
      return secret === null ? null : secretWords(secret, inquiry)
    },
    async delayWords(inquiry, number) {
      const row = await prisma.delayNote.findUnique({
        where: { inquiryId_number: { inquiryId: inquiry, number } },
      })
      return row?.words ?? null
    },
    personalCopy: createPersonalCopy(plain),
    faq: createFaqView(prisma),
    askedMost: createAskedView(prisma),
    ...createFormViews(prisma),
    channelLink: () => settings.read(WHATSAPP_LINK, channelLinkSchema),
    async emergencyNumbers() {
      const own = await settings.read(EMERGENCY_NUMBERS_SETTING, emergencyNumbersSchema)
      return own ?? usualEmergencyNumbers
    },
    blocks: createBlocksView(prisma),
    async sharingRules() {
      return (await settings.read(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules
    },
    async reportAddresses() {
      const own = await settings.read(REPORT_ADDRESSES_SETTING, reportAddressesSchema)
      return own ?? usualReportAddresses
    },
    async serviceStandard() {
      const own = await settings.read(SERVICE_STANDARD_SETTING, serviceStandardSchema)
      return own ?? usualServiceStandard
    },
    async officeHours(calendar) {
      const version = hoursVersion(calendar)
      if (version === null) return null
      return version === usualOfficeHours.version ? usualOfficeHours : calendars.version(version)
    },
    ...createProposalViews(prisma),
    ...createTemplateViews(prisma),
    ...createReviewViews(prisma),
    formerValues: createFormerValuesView(prisma),
    acts: createActsView(prisma),
    ...createRatingViews(prisma),
    async postedCard(inquiry, referral) {
      const posted = await prisma.deskMessage.findFirst({
        where: { inquiryId: inquiry, referral, kind: 'card', current: true },
        orderBy: [{ postedAt: 'desc' }, { messageId: 'desc' }],
      })
      if (!posted) return null
      const { chatId, messageId, postedAt } = posted
      return { chatId: Number(chatId), messageId: Number(messageId), postedAt }
    },
    async postedPreview(draftId) {
      const posted = await prisma.deskMessage.findFirst({
        where: { draftId, kind: 'preview' },
        orderBy: [{ postedAt: 'desc' }, { messageId: 'desc' }],
      })
      return posted && { chatId: Number(posted.chatId), messageId: Number(posted.messageId) }
    },
    answer: createAnswerView(prisma),
    draft: createDraftView(prisma),
    async officerName(id) {
      return (await prisma.officer.findUnique({ where: { id } }))?.name ?? null
    },
    instansiName: createNameView(prisma),
    ...createRegisterViews(prisma),
    async inquiry(id) {
      const row = await prisma.inquiry.findUnique({ where: { id }, include: WITH_CONVERSATION })
      return row && readInquiry(toInquiryRow(row))
    },
    async question(id) {
      const rows = await prisma.inquiryWords.findMany({ where: { inquiryId: id }, ...WITH_FILES })
      return firstWords(rows.map(toWords))
    },
    ...createCaseViews(prisma),
    ...createCaseLog(prisma),
    unanswered: createUnansweredView(prisma),
    async attachment(id) {
      const row = await prisma.attachment.findUnique({ where: { id } })
      return row && { ...attachmentSchema.parse(row), content: row.content }
    },
    async dueInquiries(now, limit) {
      const rows = await prisma.inquiry.findMany({
        where: { wakeAt: { lte: now } },
        select: { id: true },
        orderBy: [{ wakeAt: 'asc' }, { id: 'asc' }],
        take: limit,
      })
      return rows.map(({ id }) => inquiryIdSchema.parse(id))
    },
    async nextWakeAt(now) {
      const soonest = { where: { wakeAt: { gt: now } }, select: { wakeAt: true } } as const
      const [inquiry, form] = await Promise.all([
        prisma.inquiry.findFirst({ ...soonest, orderBy: { wakeAt: 'asc' } }),
        prisma.form.findFirst({ ...soonest, orderBy: { wakeAt: 'asc' } }),
      ])
      const moments = [inquiry?.wakeAt, form?.wakeAt].filter((at) => at instanceof Date)
      return moments.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
    },
  }
}
