import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { explainRefusal } from '../connect/explain-refusal.ts'
import type { Log } from '../log.ts'
import { type JobBackend, WORKER_OPTIONS } from './backend.ts'

/** How long at most between two attempts to reach a Redis that is away, in milliseconds. */
const LONGEST_PAUSE_MS = 1_000

/** Jobs on Redis. `prefix` keeps the databases apart that share it. */
export async function openRedisBackend(url: string, prefix: string, log: Log): Promise<JobBackend> {
  let away = false
  let fault: unknown
  const redis = new Redis(url, {
    lazyConnect: true,
    // BullMQ's own demand: its blocking calls must outlast a restart.
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 50, LONGEST_PAUSE_MS),
  })
  redis.on('error', (error: Error) => {
    fault = error
    if (!away) log.warn({ err: error }, 'Redis is away; jobs wait')
    away = true
  })
  redis.on('ready', () => {
    if (away) log.info({}, 'Redis is back')
    away = false
  })
  await redis.connect().catch((error: unknown) => {
    // Else it goes on trying, and the process never ends.
    redis.disconnect()
    // The rejection itself only says that the connection was closed.
    throw explainRefusal('REDIS_URL', fault ?? error)
  })
  return {
    openQueue(name) {
      const queue = new Queue<unknown>(name, { connection: redis, prefix })
      queue.on('error', (error) => log.warn({ err: error, queue: name }, 'A job queue has trouble'))
      return queue
    },
    openWorker(name, process, options) {
      const settings = { ...WORKER_OPTIONS, ...options, connection: redis, prefix }
      const worker = new Worker<unknown, unknown>(name, process, settings)
      worker.on('error', (error) => log.warn({ err: error, queue: name }, 'A job worker has trouble'))
      return worker
    },
    ping: () => redis.ping(),
    async close() {
      redis.disconnect()
    },
  }
}
