import { type Instansi, type InstansiId, TRIAGE } from '../../office/index.ts'
import { type Closing, closingSubject } from './closing.ts'
import { changeOfficer } from '../register/change-officer.ts'
import { removeOfficer } from '../register/remove-officer.ts'
import type { Rules } from '../rules.ts'
import { type Administering, type DirectoryRefusal, editInstansi, mayAdminister } from './edit-instansi.ts'
import { moveCases } from './move-cases.ts'

type Acting = Administering & { rules: Rules }

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
  { tx, officer, now, rules }: Acting,
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
  const desk = (await tx.desks()).find(({ instansi }) => instansi === id) ?? null
  const cases = await moveCases(acting, id, into)
  const entries = await moveEntries(acting, id, into)
  const closed = { cases, entries: entries.length, officers: await moveOfficers(acting, id, into) }
  if (successor) await editInstansi(acting, withNamesOf(closing, successor), { fresh: false })
  await tx.endInvitationsTo(id, now)
  await tx.unlinkDesk(id)
  await tx.closeInstansi(id, now)
  await tx.keepFormer(closingSubject(id), { into, desk, entries } satisfies Closing, officer.id, now)
  const detail = { instansi: id, into, ...closed }
  await tx.audit({ at: now, officer: officer.id, act: 'instansi-closed', inquiry: null, detail })
  return closed
}

/** Gives each as it was, and the version that the successor has of it. */
async function moveEntries(
  { tx, now }: Acting,
  id: InstansiId,
  into: InstansiId | null,
): Promise<Closing['entries']> {
  const moved: Closing['entries'] = []
  for (const { version, ...entry } of await tx.entriesOf(id)) {
    if (into === null) await tx.retireEntry(entry.id)
    const next = into === null ? null : await tx.publishEntry({ ...entry, instansi: into }, now)
    moved.push({ ...entry, version: next?.version ?? version })
  }
  return moved
}

async function moveOfficers(
  { tx, officer: by, now, rules }: Acting,
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
