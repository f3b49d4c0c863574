export type { Log } from './log.ts'
export type { DatabaseKind } from './migrations/apply-migrations.ts'
export type { Calendars } from './office/create-calendars.ts'
export type { FaqVersion } from './office/faq-entry.ts'
export type { Imported, KnowledgeTables } from './office/create-knowledge-tables.ts'
export type { Settings } from './office/create-settings.ts'
export type { Holding, Locks } from './locks/create-locks.ts'
export type { Notices } from './notices/create-notices.ts'
export type { CourierOutbox } from './outbox/create-outbox.ts'
export { type Database, type DatabaseOptions, openDatabase } from './open-database.ts'
export { readBackup, writeBackup } from './backup/keep-backups.ts'
export { StorageError } from './storage-error.ts'
export type { Owing } from './transactions/run-transactions.ts'
export {
  defineJob,
  handlerOf,
  type JobDefinition,
  type JobHandler,
  type JobOutcome,
} from './jobs/define-job.ts'
export { type Jobs, openJobs, type Working } from './jobs/open-jobs.ts'
export type { Health } from './views/read-health.ts'
