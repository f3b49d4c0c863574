import type { CaseList, EventNames } from '../../../reports/index.ts'
import type { DeadlineClock, Transactions, Views } from '../../../routing/index.ts'
import type { Clock } from '../../../routing/index.ts'
import type { Instansi } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'

/** What the pages about single cases are made of. */
export interface CaseSources {
  texts: Texts
  clock: Clock
  transactions: Transactions
  list: CaseList
  views: Pick<Views, 'caseHistory' | 'sharingRules' | 'officerName'>
  /** The directory, by name. */
  instansi(): Promise<Instansi[]>
  /** Open and closed ones: whose names are read in what happened. */
  instansiEver(): Promise<Instansi[]>
  /** How a deadline came about, in words. */
  tellDeadline(clock: DeadlineClock): Promise<string>
}

/** Names as this reader may have them. */
export type Names = EventNames
