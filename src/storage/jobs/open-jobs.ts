import { DelayedError, type JobsOptions } from 'bullmq'
import { createBatcher } from '../connect/create-batcher.ts'
import { throttleWarnings } from '../connect/throttle-log.ts'
import { within } from '../connect/within.ts'
import type { Log } from '../log.ts'
import type { JobBackend, JobQueue, JobWorker, Process } from './backend.ts'
import type { JobDefinition, JobHandler } from './define-job.ts'

/** How long queueing a job may take before it is left to the sweep, in milliseconds. */
const QUEUEING_MS = 5_000
/** A backend that is away may not fill our memory with what the sweep will find anyway. */
const MOST_QUEUEING = 10_000
/** Alarms within one such span are one, rung at its end (milliseconds). */
const ALARM_STEP_MS = 50

export interface Working {
  /** Takes no more, and waits for the jobs in hand. */
  stop(): Promise<void>
}

/**
 * The alarm clock. Nothing here is a memory: a job that gets lost is found by the sweep, which asks the database. So
 * nothing of this rejects because the backend is away; it is logged.
 */
export interface Jobs {
  /**
   * Queues a job. `onceAs`: one with this id at a time; asked for again while it runs, it runs once more, and one that
   * waits for its next turn is called at once. `delayMs`: rings then, in real milliseconds.
   */
  add<Payload>(
    job: JobDefinition<Payload>,
    payload: Payload,
    when: { onceAs: string } | { delayMs: number },
  ): Promise<void>
  /** Names who does what. Throws unless each job has exactly one handler. */
  register(handlers: JobHandler[]): void
  /** Begins to take jobs of this name, unless all work was stopped (then it throws); on two backends or in ten processes each job goes to one of them. */
  work(job: Pick<JobDefinition<never>, 'name' | 'concurrency'>): Working
  /** Rejects when the backend doesn't answer in time, in milliseconds. */
  ping(timeoutMs: number): Promise<void>
  /** Stops all work; jobs that aren't done in time are left for others to take over. */
  close(withinMs: number): Promise<void>
}

interface Dependencies {
  backend: JobBackend
  jobs: Pick<JobDefinition<never>, 'name'>[]
  log: Log
}

export function openJobs({ backend, jobs, ...deps }: Dependencies): Jobs {
  const log = throttleWarnings(deps.log)
  let queueing = 0
  let closed = false
  const handlers = new Map<string, JobHandler>()
  const workers = new Set<JobWorker>()
  const queues = new Map(jobs.map(({ name }) => [name, openQueue(backend.openQueue(name))]))

  function openQueue(queue: JobQueue) {
    const add = createBatcher(
      async (batch: Parameters<JobQueue['addBulk']>[0]) => {
        await queue.addBulk(batch)
        return batch.map(() => null)
      },
      { alone: false },
    )
    return { queue, add }
  }

  function queueOf(name: string) {
    const found = queues.get(name)
    if (!found) throw new Error(`There is no job ${name}.`)
    return found
  }

  const processOf =
    (name: string): Process =>
    async (job, token) => {
      const handler = handlers.get(name)
      if (!handler) throw new Error(`The job ${name} has no handler.`)
      const { again } = await handler.handle(job.data).catch((error) => {
        log.error({ err: error, job: name }, 'A job failed; the sweep will ask for it again')
        throw error
      })
      if (again === null) return null
      await job.moveToDelayed(Date.now() + again, token)
      throw new DelayedError()
    }

  return {
    async add({ name }, data, when) {
      const { add } = queueOf(name)
      const opts = 'onceAs' in when ? once(when.onceAs) : alarm(name, when.delayMs)
      if (queueing >= MOST_QUEUEING)
        return log.warn({ job: name }, 'Too many jobs wait to be queued; the sweep will find it')
      queueing++
      const queued = add({ name, data, opts }).finally(() => queueing--)
      await within(QUEUEING_MS, queued).catch((error) =>
        log.warn({ err: error, job: name }, 'A job could not be queued; the sweep will find it'),
      )
    },
    register(given) {
      for (const handler of given) {
        queueOf(handler.name)
        if (handlers.has(handler.name)) throw new Error(`The job ${handler.name} has two handlers.`)
        handlers.set(handler.name, handler)
      }
      const orphans = [...queues.keys()].filter((name) => !handlers.has(name))
      if (orphans.length > 0) throw new Error(`Jobs without a handler: ${orphans.join(', ')}.`)
    },
    work({ name, concurrency }) {
      if (!handlers.has(name)) throw new Error(`The job ${name} has no handler.`)
      if (closed) throw new Error(`The job ${name} can't be worked on: all work was stopped.`)
      const worker = backend.openWorker(name, processOf(name), { concurrency })
      workers.add(worker)
      return {
        async stop() {
          await worker.close()
          workers.delete(worker)
        },
      }
    },
    async ping(timeoutMs) {
      await within(timeoutMs, backend.ping())
    },
    async close(withinMs) {
      closed = true
      const closing = (async () => {
        await Promise.all([...workers].map((worker) => worker.close()))
        await Promise.all([...queues.values()].map(({ queue }) => queue.close()))
        await backend.close()
      })()
      // Connections that are still in use then go with the process.
      await within(withinMs, closing).catch((error) =>
        log.warn({ err: error }, 'Some jobs were not done in time; others will take them over'),
      )
    },
  }
}

function once(id: string): JobsOptions {
  return { deduplication: { id, keepLastIfActive: true, replace: true } }
}

/**
 * The same id twice is one job, so alarms are as many as there are moments, not as there are wishes. One id for all, moved
 * to the earliest, would lose the wish that comes while it rings.
 */
function alarm(name: string, delayMs: number): JobsOptions {
  const now = Date.now()
  const step = Math.ceil((now + delayMs) / ALARM_STEP_MS)
  return { jobId: `${name}-${step}`, delay: step * ALARM_STEP_MS - now }
}
