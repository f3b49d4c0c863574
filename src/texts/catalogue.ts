import { administrationSentences } from './administration-sentences.ts'
import { audienceSentences } from './audience-sentences.ts'
import { approvalSentences } from './approval-sentences.ts'
import { breachSentences } from './breach-sentences.ts'
import { citizenSentences } from './citizen-sentences.ts'
import { calendarSentences } from './calendar-sentences.ts'
import { commonWords } from './common-words.ts'
import { casePageSentences } from './case-page-sentences.ts'
import { caseListSentences } from './case-list-sentences.ts'
import { copySentences } from './copy-sentences.ts'
import { dashboardSentences } from './dashboard-sentences.ts'
import { deskSentences } from './desk-sentences.ts'
import { fileSentences } from './file-sentences.ts'
import { filterSentences } from './filter-sentences.ts'
import { formSentences } from './form-sentences.ts'
import { groupSentences } from './group-sentences.ts'
import { inputSentences } from './input-sentences.ts'
import { linkSentences } from './link-sentences.ts'
import { noticeSentences } from './notice-sentences.ts'
import { ownWordSentences } from './own-word-sentences.ts'
import { periodSentences } from './period-sentences.ts'
import { proposalSentences } from './proposal-sentences.ts'
import { templatePageSentences } from './template-page-sentences.ts'
import { templateSentences } from './template-sentences.ts'
import { registerSentences } from './register-sentences.ts'
import { reportPageSentences, reportSentences } from './report-sentences.ts'
import { settingSentences } from './setting-sentences.ts'
import { auditSentences } from './audit-sentences.ts'
import { surveySentences } from './survey-sentences.ts'

/** Every sentence that the file must hold, with the arguments that it may use. */
export const catalogue = {
  ...commonWords,
  ...citizenSentences,
  ...copySentences,
  ...deskSentences,
  ...caseListSentences,
  ...filterSentences,
  ...noticeSentences,
  ...fileSentences,
  ...formSentences,
  ...inputSentences,
  ...breachSentences,
  ...templateSentences,
  ...approvalSentences,
  ...proposalSentences,
  ...registerSentences,
  ...linkSentences,
  ...surveySentences,
  ...dashboardSentences,
  ...administrationSentences,
  ...groupSentences,
  ...settingSentences,
  ...auditSentences,
  ...templatePageSentences,
  ...ownWordSentences,
  ...calendarSentences,
  ...casePageSentences,
  ...audienceSentences,
  ...periodSentences,
  ...reportSentences,
  ...reportPageSentences,
} as const

export type SentenceName = keyof typeof catalogue

/**
 * The arguments of a sentence. Of several names at once (`notice-${which}`) it is what all of them take together;
 * a sentence ignores what it doesn't mention.
 */
export type SentenceArguments<Name extends SentenceName> = {
  [Argument in (typeof catalogue)[Name][number]]: string | number
}
