import type { FoundFault, Instansi } from '../../../office/index.ts'
import type { Clock, Rules, Transactions, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import type { SettingSources } from '../settings/text-setting.ts'

/** What administration is made of. */
export interface AdministrationSources {
  rules: Rules
  views: Pick<Views, 'formerValues' | 'acts' | 'officerName' | 'register' | 'openInvitations' | 'templates'>
  closedInstansi(): Promise<Instansi[]>
  /** What the staff bot's groups are called, and what keeps desks from their work; null: Telegram can't be asked. */
  inspectDesks(now: Date): Promise<{ faults: FoundFault[]; titles: ReadonlyMap<number, string> } | null>
  settings: SettingSources
}

export interface AdministrationDependencies {
  texts: Texts
  clock: Clock
  transactions: Transactions
  /** The directory, by name. */
  instansi(): Promise<Instansi[]>
  /** Open and closed ones: whose names are read in what happened. */
  instansiEver(): Promise<Instansi[]>
  administration: AdministrationSources
}
