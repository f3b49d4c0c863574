import { dayOf, type InstansiId, mayApprove, type Officer, yearAfter } from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import { checkPhrasings, checkProposal, type EntryFault } from './check-proposal.ts'
import { entryIdFor } from './entry-id.ts'
import type { ProposalContent } from './proposal.ts'
import type { CurrentEntry } from './publishing.ts'

export interface Editing {
  tx: Transaction
  officer: Officer
  now: Date
  rules: Pick<Rules, 'timeZone'>
}

/** An entry as somebody who may approve it wants it to be. */
export interface EntryEdit extends ProposalContent {
  instansi: InstansiId
  phrasings: string[]
}

export type EditRefusal =
  | { refused: 'may-not-approve' | 'unknown-instansi' | 'entry-gone' | 'no-change' }
  /** Somebody published another version since it was read. */
  | { refused: 'changed-since'; version: number }
  | { refused: 'faults'; faults: EntryFault[] }

interface Wanted {
  /** Null: a new entry. */
  id: string | null
  /** The version that was read when editing began; null: none, it was retired or is new. */
  basedOn: number | null
  edit: EntryEdit
  /** Numbers and addresses in it are the office's own, as the editor was asked. */
  sureOfData: boolean
  /** The version that this brings back. */
  restores?: number
}

/**
 * Publishes an entry as its owner's *pejabat* or *Diskominfo* edited it: they are those whose approval every entry needs.
 * Each edit is a version of its own, phrasings and days included, so that it can be taken back whole.
 */
export async function editEntry(
  { tx, officer, now, rules }: Editing,
  { id, basedOn, edit, sureOfData, restores }: Wanted,
): Promise<{ id: string; version: number } | EditRefusal> {
  const before = id === null ? null : await tx.currentEntry(id)
  if (!mayApprove(officer, edit.instansi)) return { refused: 'may-not-approve' }
  if (before && !mayApprove(officer, before.instansi)) return { refused: 'may-not-approve' }
  if (!before && basedOn !== null) return { refused: 'entry-gone' }
  if (before && before.version !== basedOn) return { refused: 'changed-since', version: before.version }
  if (!(await tx.instansi(edit.instansi))) return { refused: 'unknown-instansi' }
  const today = dayOf(now, rules.timeZone)
  const wanted = { ...edit, reviewAt: edit.reviewAt ?? yearAfter(today) }
  if (before && isSame(before, wanted)) return { refused: 'no-change' }
  const faults = [
    ...checkProposal({ content: wanted, aim: { as: 'new' } }, now, rules.timeZone),
    ...checkPhrasings(wanted.phrasings),
  ].filter(({ what }) => !(sureOfData && what === 'personal-data'))
  if (faults.length > 0) return { refused: 'faults', faults }
  const name = id ?? ((taken: string[]) => entryIdFor(wanted.question, taken))
  const made = await tx.publishEntry({ ...wanted, id: name }, now)
  const detail = {
    entry: made.id,
    version: made.version,
    before: before?.version ?? null,
    instansi: wanted.instansi,
    ...(sureOfData ? { sureOfData } : {}),
    ...(restores === undefined ? {} : { restores }),
  }
  const act = before ? 'entry-edited' : 'entry-added'
  await tx.audit({ at: now, officer: officer.id, act, inquiry: null, detail })
  return made
}

/** Nobody is answered with it any more; restoring a version brings it back. */
export async function retireEntry(
  { tx, officer, now }: Editing,
  id: string,
): Promise<{ id: string; version: number } | EditRefusal> {
  const entry = await tx.currentEntry(id)
  if (!entry) return { refused: 'entry-gone' }
  if (!mayApprove(officer, entry.instansi)) return { refused: 'may-not-approve' }
  await tx.retireEntry(id)
  const { version } = entry
  const detail = { entry: id, version, instansi: entry.instansi }
  await tx.audit({ at: now, officer: officer.id, act: 'entry-retired', inquiry: null, detail })
  return { id, version }
}

function isSame(before: CurrentEntry, wanted: EntryEdit): boolean {
  return JSON.stringify(comparable(before)) === JSON.stringify(comparable(wanted))
}

function comparable(entry: EntryEdit) {
  const { question, answer, keywords, category, legalBasis, validUntil, reviewAt, instansi, phrasings } =
    entry
  return [question, answer, keywords, category, legalBasis, validUntil, reviewAt, instansi, phrasings]
}
