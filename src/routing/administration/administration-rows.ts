import type { Instansi, InstansiId, OfficerId } from '../../office/index.ts'
import type { CurrentEntry } from '../proposals/publishing.ts'
import type { FormerValue } from './former-value.ts'

/** The part of a decision's transaction by which the office changes itself. */
export interface AdministrationRows {
  /** Keeps what this was, so that it can be brought back. Null: it was never set. */
  keepFormer(subject: string, value: unknown, officer: OfficerId | null, now: Date): Promise<void>
  formerValue(id: number): Promise<FormerValue | null>

  /** Adds it, or changes the one with its id. All processes hear of it at the commit. */
  saveInstansi(instansi: Instansi, now: Date): Promise<void>
  /** Closes it, or (null) opens it again. All processes hear of it at the commit. */
  closeInstansi(id: InstansiId, at: Date | null): Promise<void>
  /** The directory's row, closed ones included, locked. */
  lockInstansi(id: InstansiId): Promise<(Instansi & { closed: boolean }) | null>
  /** Current entries that this *instansi* stands behind. */
  entriesOf(instansi: InstansiId): Promise<CurrentEntry[]>
}
