import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { PacingLimits } from '../bots/index.ts'
import type { PaperPress } from '../reports/index.ts'
import type { Clock, Rules, Transactions } from '../routing/index.ts'
import type { Database } from '../storage/index.ts'
import type { Languages, Texts } from '../texts/index.ts'
import type { Metrics } from '../web/index.ts'
import type { LivingKnowledge } from './living-knowledge.ts'
import type { Papers } from './open-papers.ts'
import type { Queues } from './queues.ts'

/** What the parts of the running service share. */
export interface Office {
  config: Config
  log: Log
  clock: Clock
  database: Database
  /** The database's, telling the clockwork of new moments. */
  transactions: Transactions
  queues: Queues
  papers: Papers & Pick<PaperPress, 'render'>
  knowledge: LivingKnowledge
  rules: Rules
  /** Indonesian: officers read nothing else. */
  texts: Texts
  /** Citizens read what they chose. */
  languages: Languages
  metrics: Metrics
  /** Telegram's Bot API, or the simulator's. */
  apiRoot: string
  /** Telegram's limits; those per chat hold only outside of the simulator, whose time outruns them. */
  telegramPacing: PacingLimits
  /** How people reach the web of this service, without a slash at the end. */
  publicUrl(): string
  /** Says something in the terminal in which the service was started. */
  print(text: string): void
  /** How a bot's updates arrive; `path` names the bot in its webhook's address. */
  updateMode(
    path: 'warga' | 'petugas',
  ): { type: 'polling' } | { type: 'webhook'; url: string; secret: string }
}
