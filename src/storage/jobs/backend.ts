import type { Job, JobsOptions, WorkerOptions } from 'bullmq'

/** What we need of a BullMQ queue, on whatever it runs. */
export interface JobQueue {
  addBulk(jobs: { name: string; data: unknown; opts: JobsOptions }[]): Promise<unknown>
  close(): Promise<void>
}

export interface JobWorker {
  /** Takes no more, and waits for the jobs in hand. */
  close(): Promise<void>
}

export type Process = (job: Job<unknown, unknown>, token?: string) => Promise<unknown>

/** PostgreSQL or Redis, as BullMQ sees it. */
export interface JobBackend {
  openQueue(name: string): JobQueue
  openWorker(name: string, process: Process, options: Pick<WorkerOptions, 'concurrency'>): JobWorker
  /** Rejects when it can't be reached. */
  ping(): Promise<unknown>
  close(): Promise<void>
}

/**
 * With BullMQ's defaults the job of a killed worker waits for a minute, and a second kill fails it for good. Finished
 * jobs go at once: adding the id of a kept one would silently do nothing.
 */
export const WORKER_OPTIONS = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 10,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
  /** How soon a worker tries again when the backend was away, in milliseconds. */
  runRetryDelay: 1_000,
} as const
