import type { InstansiId } from '../../office/index.ts'
import type { RecipientKey, Transaction } from '../../routing/index.ts'
import { createAdministration } from './administration.ts'
import { createAnswerWriter } from './answers.ts'
import { createBlocks } from './blocks.ts'
import { createCases } from './cases.ts'
import { createConversations } from './conversations.ts'
import { createDesks } from './desks.ts'
import { createErasureRows } from './erasures.ts'
import { createDrafts } from './drafts.ts'
import { createForms } from './forms.ts'
import { createInboxRow } from './inbox-row.ts'
import { createKnown } from './known-inquiries.ts'
import { createLearning } from './learning.ts'
import { createLogins } from './logins.ts'
import { createLookups } from './lookups.ts'
import { createOfficers } from './officers.ts'
import { createOwing } from './owe.ts'
import { createProposals } from './proposals.ts'
import { createReviews } from './reviews.ts'
import { createPublishing } from './publish-entry.ts'
import { createRecorder } from './record-decision.ts'
import { createRegister } from './register.ts'
import { createSatisfaction } from './satisfaction.ts'
import type { OpenSession } from './session.ts'
import { createSettingRows } from './settings.ts'
import { createSettling } from './settle.ts'
import { createTemplates } from './templates.ts'
import { createToldConflicts } from './told-conflicts.ts'
import { createWords } from './words.ts'

/** What a transaction tells about itself besides what it stores. */
export interface Notes {
  owing(recipient: RecipientKey, notBefore: Date | null): void
  unreachable(desk: InstansiId): void
  settled(outboxId: bigint): void
}

/** The port's methods on one session; each file has those that belong together. */
export function createTransaction(session: OpenSession, notes: Notes): Transaction {
  const known = createKnown()
  const owing = createOwing(session, notes, known)
  return {
    ...createAdministration(session),
    ...createInboxRow(session),
    ...createConversations(session, known),
    ...createRecorder(session, owing, known),
    ...owing,
    ...createToldConflicts(session),
    ...createWords(session, known),
    ...createAnswerWriter(session),
    ...createForms(session),
    ...createDrafts(session),
    ...createProposals(session),
    ...createPublishing(session),
    ...createReviews(session),
    ...createErasureRows(session, notes, known),
    ...createOfficers(session),
    ...createRegister(session),
    ...createBlocks(session),
    ...createDesks(session),
    ...createCases(session),
    ...createSettingRows(session),
    ...createLogins(session),
    ...createLookups(session),
    ...createTemplates(session),
    ...createSettling(session, notes),
    ...createLearning(session),
    ...createSatisfaction(session),
  }
}
