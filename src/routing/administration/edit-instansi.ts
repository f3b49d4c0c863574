import type { Instansi, Officer } from '../../office/index.ts'
import type { Transaction } from '../transaction.ts'
import { instansiSubject } from './former-value.ts'

export interface Administering {
  tx: Transaction
  officer: Officer
  now: Date
}

export interface DirectoryRefusal {
  refused: 'not-diskominfo' | 'taken' | 'unknown' | 'closed' | 'no-change' | 'same' | 'triage'
}

/** May this officer change the directory, the register and the settings of all? *Diskominfo*'s admins, and nobody else. */
export const mayAdminister = ({ role }: Officer) => role === 'diskominfo'

/** Adds an *instansi* to the directory (`fresh`), or changes one. */
export async function editInstansi(
  { tx, officer, now }: Administering,
  instansi: Instansi,
  { fresh }: { fresh: boolean },
): Promise<{ id: Instansi['id'] } | DirectoryRefusal> {
  if (!mayAdminister(officer)) return { refused: 'not-diskominfo' }
  const before = await tx.lockInstansi(instansi.id)
  if (fresh && before) return { refused: 'taken' }
  if (!fresh && !before) return { refused: 'unknown' }
  if (before?.closed) return { refused: 'closed' }
  const { id, name, aliases, duties } = instansi
  if (before && JSON.stringify(wordsOf(before)) === JSON.stringify(wordsOf(instansi)))
    return { refused: 'no-change' }
  if (before) await tx.keepFormer(instansiSubject(id), wordsOf(before), officer.id, now)
  await tx.saveInstansi({ id, name, aliases, duties }, now)
  const act = before ? 'instansi-edited' : 'instansi-added'
  await tx.audit({ at: now, officer: officer.id, act, inquiry: null, detail: { instansi: id } })
  return { id }
}

function wordsOf({ id, name, aliases, duties }: Instansi): Instansi {
  return { id, name, aliases, duties }
}
