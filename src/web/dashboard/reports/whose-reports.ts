import { type InstansiId, insightOf, type Officer } from '../../../office/index.ts'
import type { PaperKind } from '../../../reports/index.ts'

/** Whose reports somebody sees: *Diskominfo* all, a *pejabat* those of the own *instansi*, a *petugas* none. */
export type Shelf = { of: 'all' } | { of: 'instansi'; instansi: InstansiId }

export function shelfOf(officer: Officer): Shelf | null {
  const insight = insightOf(officer, null)
  return insight === null || insight.of === 'officer' ? null : insight
}

/** What is about all is *Diskominfo*'s. */
export function mayMake(shelf: Shelf, whose: InstansiId | null): boolean {
  return shelf.of === 'all' || shelf.instansi === whose
}

const OWN_KINDS: readonly PaperKind[] = ['bulanan', 'tahunan']

export function kindsFor(shelf: Shelf): readonly PaperKind[] {
  return shelf.of === 'all' ? [...OWN_KINDS, 'evaluasi', 'skm'] : OWN_KINDS
}
