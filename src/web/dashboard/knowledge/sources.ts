import type { Conflict, FaqCandidate, FaqEntry, GapReport } from '../../../knowledge/index.ts'
import type { InstansiId } from '../../../office/index.ts'
import type { KnowledgeBase, Rules, Views, Way } from '../../../routing/index.ts'

/** An entry with the version that answers name. */
export type StoredEntry = FaqEntry & { version: number }
export type EntryVersion = StoredEntry & { current: boolean; createdAt: Date }

/** What citizens' words would get. */
export interface Tried {
  text: string
  outcome: Way['outcome']
  faq: FaqCandidate | null
  suggestions: readonly FaqCandidate[]
  /** Another authority's name. */
  authority: string | null
  /** Who would most likely be asked, by name. */
  responsible: string | null
  /** The entry that would have answered, had it not expired. */
  expired: string | null
}

export interface ImportFigures {
  added: number
  changed: number
  unchanged: number
}

/** What the knowledge base's pages are made of. */
export interface KnowledgeSources {
  rules: Rules
  knowledge: Pick<KnowledgeBase, 'understand'>
  entries(): Promise<StoredEntry[]>
  /** Every version of an entry, the newest first. */
  versions(id: string): Promise<EntryVersion[]>
  proposals: Pick<Views, 'proposal' | 'submittedProposals' | 'officerName' | 'formerValues'>
  /** What citizens asked in vain in the last days, at one desk or (null) at all. */
  gaps(days: number, desk: InstansiId | null): Promise<GapReport>
  /** Which of these answer the same question differently. */
  conflicts(entries: readonly FaqEntry[]): Promise<Conflict[]>
  /** Takes entries in as the command line does; `rehearsal`: only tells what that would do. */
  importFaq(
    entries: FaqEntry[],
    options: { rehearsal: boolean },
  ): Promise<ImportFigures | { refused: string }>
  /** What each of these messages would get if the entry were so (null: as everything is), by the matcher itself. */
  rehearse(edited: FaqEntry | null, messages: readonly string[]): Promise<Tried[]>
}

/** How an entry that has no id yet is called while it is tried out. */
export const NEW_ENTRY = '(baru)'
