import { type Instansi, type InstansiId, TRIAGE } from '../../office/index.ts'
import { changeOfficer } from '../register/change-officer.ts'
import { removeOfficer } from '../register/remove-officer.ts'
import type { Rules } from '../rules.ts'
import { type Administering, type DirectoryRefusal, editInstansi, mayAdminister } from './edit-instansi.ts'
import { moveCases } from './move-cases.ts'

type Closing = Administering & { rules: Rules }

/** What was moved, or ended. */
export type Closed = Record<'cases' | 'entries' | 'officers', number>

/** In characters, and in number: what the directory has room for. */
const MOST_ALIASES = 50
const LONGEST_ALIAS = 100
const LONGEST_DUTIES = 5_000

/**
 * Closes an *instansi*. `into`: who takes over its tasks, and with them its open cases, entries, officers and names; null:
 * cases go to triage, entries are retired, and appointments end. Admins of *Diskominfo* who sat there go on at triage.
 */
export async function closeInstansi(
  { tx, officer, now, rules }: Closing,
  { id, into }: { id: InstansiId; into: InstansiId | null },
): Promise<Closed | DirectoryRefusal> {
  if (!mayAdminister(officer)) return { refused: 'not-diskominfo' }
  if (id === TRIAGE) return { refused: 'triage' }
  if (id === into) return { refused: 'same' }
  // Before anything else: nobody links or unlinks a desk meanwhile.
  await tx.lockDesks()
  const closing = await tx.lockInstansi(id)
  const successor = into === null ? null : await tx.lockInstansi(into)
  if (!closing || (into !== null && !successor)) return { refused: 'unknown' }
  if (closing.closed || successor?.closed) return { refused: 'closed' }
  const acting = { tx, officer, now, rules }
  const closed = {
    cases: await moveCases(acting, id, into),
    entries: await moveEntries(acting, id, into),
    officers: await moveOfficers(acting, id, into),
  }
  if (successor) await editInstansi(acting, withNamesOf(closing, successor), { fresh: false })
  await tx.endInvitationsTo(id, now)
  await tx.unlinkDesk(id)
  await tx.closeInstansi(id, now)
  const detail = { instansi: id, into, ...closed }
  await tx.audit({ at: now, officer: officer.id, act: 'instansi-closed', inquiry: null, detail })
  return closed
}

/** Opens it again. What went elsewhere stays there. */
export async function reopenInstansi(
  { tx, officer, now }: Administering,
  id: InstansiId,
): Promise<{ id: InstansiId } | DirectoryRefusal> {
  if (!mayAdminister(officer)) return { refused: 'not-diskominfo' }
  const closed = await tx.lockInstansi(id)
  if (!closed) return { refused: 'unknown' }
  if (!closed.closed) return { refused: 'no-change' }
  await tx.closeInstansi(id, null)
  const detail = { instansi: id }
  await tx.audit({ at: now, officer: officer.id, act: 'instansi-reopened', inquiry: null, detail })
  return { id }
}

async function moveEntries({ tx, now }: Closing, id: InstansiId, into: InstansiId | null) {
  const entries = await tx.entriesOf(id)
  for (const { version: _, ...entry } of entries)
    if (into === null) await tx.retireEntry(entry.id)
    else await tx.publishEntry({ ...entry, instansi: into }, now)
  return entries.length
}

async function moveOfficers(
  { tx, officer: by, now, rules }: Closing,
  id: InstansiId,
  into: InstansiId | null,
) {
  const there = (await tx.officersInForce(now)).filter(({ instansi }) => instansi === id)
  for (const { telegramId } of there) {
    const officer = await tx.registeredByTelegram(telegramId)
    if (!officer) continue
    const instansi = into ?? (officer.role === 'diskominfo' ? TRIAGE : null)
    if (instansi === null) await removeOfficer(tx, { officer, by: by.id }, now, rules)
    else await changeOfficer(tx, { officer, change: { instansi }, by: by.id }, now, rules)
  }
  return there.length
}

/** People go on asking by the old names. */
function withNamesOf(closed: Instansi, { id, name, aliases, duties }: Instansi): Instansi {
  const names = [...new Set([...aliases, closed.name.slice(0, LONGEST_ALIAS), ...closed.aliases])]
  const both = [duties, closed.duties].filter((text) => text !== '').join('\n')
  return { id, name, aliases: names.slice(0, MOST_ALIASES), duties: both.slice(0, LONGEST_DUTIES) }
}
