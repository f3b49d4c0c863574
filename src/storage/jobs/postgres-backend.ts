import { createPostgresBackend, isPgPool, runMigrations, withBackend } from 'bullmq'
import pg from 'pg'
import { openPool } from '../connect/open-pool.ts'
import type { Log } from '../log.ts'
import { type JobBackend, WORKER_OPTIONS } from './backend.ts'
import { keepWorker } from './keep-worker.ts'

/** BullMQ's own schema: it migrates it itself, and Prisma never looks there. */
const SCHEMA = 'bullmq'
/** Each worker listens on a connection of its own; the rest do the queues' work. */
const CONNECTIONS = 12

/** Jobs on the PostgreSQL that we have anyway. */
export async function openPostgresBackend(connection: pg.ClientConfig, log: Log): Promise<JobBackend> {
  await migrate(connection)
  const pool = openPool(
    {
      ...connection,
      max: CONNECTIONS,
      application_name: 'jawab24 jobs',
      // Jobs are an alarm clock, not a memory: what a crash of the machine takes with it, the sweep finds again.
      options: `-c search_path=${SCHEMA} -c synchronous_commit=off`,
    },
    log,
  )
  // Each queue and worker listens for the pool's errors.
  pool.setMaxListeners(0)
  // BullMQ declares for itself what of a pool it uses, and pg's overloads don't fit its words.
  const shared: unknown = pool
  if (!isPgPool(shared)) throw new Error('BullMQ does not take the pool of pg for one.')
  const { Queue, Worker } = withBackend(createPostgresBackend)
  return {
    openQueue(name) {
      const queue = new Queue<unknown>(name, { connection: shared })
      queue.on('error', (error) => log.warn({ err: error, queue: name }, 'A job queue has trouble'))
      return queue
    },
    openWorker: (name, process, options) =>
      keepWorker(() => {
        const given = { ...WORKER_OPTIONS, ...options, connection: shared, autorun: false }
        const worker = new Worker<unknown, unknown>(name, process, given)
        worker.on('error', (error) => {
          log.warn({ err: error, queue: name }, 'A job worker has trouble')
          // On a pool that has ended it would ask for jobs again at once, forever.
          if (pool.ending) void worker.close(true)
        })
        return worker
      }),
    ping: () => pool.query('SELECT'),
    close: () => pool.end(),
  }
}

async function migrate(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    await runMigrations(client, SCHEMA)
  } finally {
    await client.end()
  }
}
