import type { InstansiId, OfficerId } from '../../office/index.ts'
import type { PaperOrder, WordsPart } from './order.ts'
import type { PaperFigures } from './paper-figures.ts'

export type PaperId = string

/** `waiting` → `working` → `made`; `failed` when it was tried in vain too often. */
export const PAPER_STATUSES = ['waiting', 'working', 'made', 'failed'] as const
export type PaperStatus = (typeof PAPER_STATUSES)[number]

/** A report that somebody, or the first of the month, asked for. */
export interface Paper {
  id: PaperId
  order: PaperOrder
  /** 1, 2 … of the same order: what was made is never changed, only followed by another. */
  version: number
  status: PaperStatus
  /** Parts of the work that are done, of how many; both 0 before it begins. */
  done: number
  steps: number
  askedAt: Date
  madeAt: Date | null
}

/** What somebody wrote into one part of a report, in its latest version. 0: nothing yet. */
export interface PaperWords {
  version: number
  text: string
}

/** Where reports are kept; storage implements it. */
export interface PaperShelf {
  /**
   * Asks for a report; an order of which a version is still to be made gives that one. `again`: a further version where there
   * is one already, which is given otherwise. `by` null: nobody in particular.
   */
  order(order: PaperOrder, how: { by: OfficerId | null; again: boolean }, now: Date): Promise<PaperId>
  /** The latest first; null: about everybody. */
  list(whose: InstansiId | null, atMost: number): Promise<Paper[]>
  find(id: PaperId): Promise<Paper | null>
  /** The latest version that is made. */
  latest(order: PaperOrder): Promise<Paper | null>
  /** Not made yet, the earliest first. */
  unfinished(): Promise<PaperId[]>
  /** What was gathered so far; null before anything was. */
  figures(id: PaperId): Promise<PaperFigures | null>
  /** The version made before this one, if any. */
  previous(paper: Paper): Promise<Paper | null>
  /** Takes it in hand, counting attempts; null: it is made, or given up. */
  begin(id: PaperId, mostAttempts: number): Promise<Paper | null>
  /** Keeps what was gathered. With the last part done it is made. */
  keep(
    id: PaperId,
    progress: { done: number; steps: number; figures: PaperFigures },
    now: Date,
  ): Promise<void>
  /** Parts that were written for an order, whatever its version. */
  words(order: PaperOrder): Promise<Partial<Record<WordsPart, PaperWords>>>
  /** What a part said in this version; empty where nobody had written it. */
  said(order: PaperOrder, part: WordsPart, version: number): Promise<string>
  /**
   * Keeps a part as the version after `after`, and notes it in the audit log. False: somebody else has written since.
   */
  write(
    order: PaperOrder,
    part: WordsPart,
    words: { text: string; after: number },
    by: OfficerId,
    now: Date,
  ): Promise<boolean>
}
