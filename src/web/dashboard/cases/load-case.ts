import { mayRead, namesIn, type Officer, supervises } from '../../../office/index.ts'
import { caseFigures } from '../../../reports/index.ts'
import {
  deadlineClock,
  forOfficers,
  type InquiryEvent,
  type InquiryId,
  isDeleted,
  parseTicket,
  type Transaction,
  type Words,
} from '../../../routing/index.ts'
import type { Viewer } from '../layout.tsx'
import type { Case } from './case-page.tsx'
import type { CaseSources, Names } from './case-sources.ts'

/**
 * One case for an officer of a desk that has or had it, for the *pejabat* whose entry answered it, or for *Diskominfo*; null for
 * everybody else, and where there is none. That somebody looked is kept in the audit log.
 */
export async function loadCase(
  typed: string,
  { officer, viewer }: { officer: Officer; viewer: Viewer },
  sources: CaseSources,
): Promise<Case | null> {
  const { transactions, views, clock } = sources
  const ticket = parseTicket(typed)
  if (!ticket) return null
  const now = clock.now()
  const id = await transactions.transact(async (tx) => {
    const inquiry = await tx.inquiryByTicket(ticket)
    if (!inquiry || !(await mayOpen(officer, inquiry, tx))) return null
    await tx.audit({ at: now, officer: officer.id, act: 'case-viewed', inquiry, detail: {} })
    return inquiry
  })
  const found = id && (await views.caseHistory(id))
  if (!found) return null
  const sharing = await views.sharingRules()
  const clockOf = deadlineClock(found.inquiry, now)
  const taken = new Set(found.words.filter(isDeleted).map(({ messageId }) => messageId))
  return {
    viewer,
    found,
    figures: caseFigures(found.events, now),
    names: await findNames(found.events, supervises(officer), sources),
    deadline: clockOf && { due: new Date(clockOf.dueAt), how: await sources.tellDeadline(clockOf) },
    show: ({ messageId, text }: Words) => (taken.has(messageId) ? null : forOfficers(text, sharing)),
    answer: found.answer && !found.inquiry.erased ? forOfficers(found.answer.text, sharing) : null,
  }
}

/** As the list has it: a *pejabat* answers for the own entries, too. */
async function mayOpen(
  officer: Officer,
  inquiry: InquiryId,
  tx: Pick<Transaction, 'holdersOf' | 'lastEvent'>,
): Promise<boolean> {
  if (mayRead(officer, await tx.holdersOf(inquiry))) return true
  if (officer.role !== 'pejabat') return false
  return (await tx.lastEvent(inquiry, 'answered-at-once'))?.body.instansi === officer.instansi
}

/** Whose names the history needs. Officers are named to *Diskominfo* alone: for others an *instansi* speaks, not a person. */
async function findNames(
  events: readonly InquiryEvent[],
  byName: boolean,
  { texts, views, instansiEver }: CaseSources,
): Promise<Names> {
  const officers = byName ? events.flatMap(({ body }) => officersIn(body)) : []
  const names = new Map(
    await Promise.all([...new Set(officers)].map(async (id) => [id, await views.officerName(id)] as const)),
  )
  const unknown = texts.say(byName ? 'desk-officer-unknown' : 'dashboard-case-officer')
  return {
    officerName: (id) => names.get(id) ?? unknown,
    instansiName: namesIn(await instansiEver()),
  }
}

function officersIn(body: InquiryEvent['body']) {
  const own = 'officer' in body && body.officer ? [body.officer] : []
  if (body.type === 'moved' && body.actor.by === 'officer') return [...own, body.actor.officer]
  return body.type === 'noted' && body.by ? [...own, body.by.officer] : own
}
