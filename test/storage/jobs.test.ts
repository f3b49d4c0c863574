import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type Database,
  defineJob,
  handlerOf,
  type JobOutcome,
  type Jobs,
  openJobs,
} from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { quietLog } from '../support/quiet-log.ts'
import { redisIsHere, startRedis, type TestRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'

const done: JobOutcome = { again: null }
const staff = defineJob({ name: 'staff', payload: z.object({ recipient: z.string() }) })
const wake = defineJob({ name: 'wake', payload: z.object({}), concurrency: 1 })

describe.each([
  { backend: 'PostgreSQL', skip: false },
  { backend: 'Redis', skip: !redisIsHere() },
])('jobs on $backend', ({ backend, skip }) => {
  let testDatabase: TestDatabase
  let database: Database
  let redis: TestRedis | null = null
  const open: Jobs[] = []

  beforeAll(async () => {
    if (skip) return
    testDatabase = await createTestDatabase()
    database = await testDatabase.open()
    if (backend === 'Redis') redis = await startRedis()
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((jobs) => jobs.close(2_000)))
  })
  afterAll(async () => {
    if (skip) return
    await testDatabase.drop()
    await redis?.stop()
  })

  async function startJobs(): Promise<Jobs> {
    const jobs = openJobs({
      backend: await database.jobBackend(redis?.url ?? null),
      jobs: [staff, wake],
      log: quietLog,
    })
    open.push(jobs)
    return jobs
  }

  async function working(handle: (recipient: string) => Promise<JobOutcome>): Promise<Jobs> {
    const jobs = await startJobs()
    jobs.register([handlerOf(staff, ({ recipient }) => handle(recipient)), handlerOf(wake, async () => done)])
    jobs.work(staff)
    return jobs
  }

  test.skipIf(skip)('no work begins after all work was stopped', async () => {
    const jobs = await working(async () => done)
    await jobs.close(2_000)
    expect(() => jobs.work(staff)).toThrow('all work was stopped')
  })

  // Broken, this test never ends: a worker that spins lets nothing else have its turn.
  test.skipIf(skip)('a worker whose backend is closed under it lets the process go on', async () => {
    const jobs = await database.jobBackend(redis?.url ?? null)
    await jobs.close()
    const worker = jobs.openWorker('late', async () => null, { concurrency: 1 })
    await new Promise((resolve) => setTimeout(resolve, 0))
    await worker.close()
  })

  test.skipIf(skip)('a job is done once', async () => {
    const seen: string[] = []
    const jobs = await working(async (recipient) => {
      seen.push(recipient)
      return done
    })
    await jobs.add(staff, { recipient: 'staff/1' }, { onceAs: 'staff/1' })
    await jobs.add(staff, { recipient: 'staff/2' }, { onceAs: 'staff/2' })
    await until(() => seen.length === 2, { what: 'both jobs' })
    expect(seen.sort()).toEqual(['staff/1', 'staff/2'])
  })

  test.skipIf(skip)('asked for again while it runs, a job runs once more and not beside itself', async () => {
    let running = 0
    let most = 0
    let runs = 0
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const jobs = await working(async () => {
      runs++
      most = Math.max(most, ++running)
      await held
      running--
      return done
    })
    const ask = () => jobs.add(staff, { recipient: 'staff/3' }, { onceAs: 'staff/3' })
    await ask()
    await until(() => runs === 1, { what: 'the first run' })
    await Promise.all([ask(), ask(), ask()])
    release()
    await until(() => runs === 2, { what: 'the second run' })
    await ask()
    await until(() => runs === 3, { what: 'a later run' })
    expect(most).toBe(1)
  })

  test.skipIf(skip)('a job that asks for it comes again later', async () => {
    const at: number[] = []
    const jobs = await working(async () => {
      at.push(performance.now())
      return { again: at.length === 1 ? 300 : null }
    })
    await jobs.add(staff, { recipient: 'staff/4' }, { onceAs: 'staff/4' })
    await until(() => at.length === 2, { what: 'the second run' })
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(250)
  })

  test.skipIf(skip)('what is new calls a job that waits for its next turn at once', async () => {
    let runs = 0
    const jobs = await working(async () => ({ again: ++runs === 1 ? 60_000 : null }))
    const ask = () => jobs.add(staff, { recipient: 'staff/5' }, { onceAs: 'staff/5' })
    await ask()
    await until(() => runs === 1, { what: 'the first run' })
    await until(
      async () => {
        await ask()
        return runs >= 2
      },
      { what: 'the run that was called', everyMs: 50 },
    )
  })

  test.skipIf(skip)('a job that fails can be asked for again', async () => {
    let runs = 0
    const jobs = await working(async () => {
      if (++runs === 1) throw new Error('the first time')
      return done
    })
    const ask = () => jobs.add(staff, { recipient: 'staff/6' }, { onceAs: 'staff/6' })
    await ask()
    await until(
      async () => {
        await ask()
        return runs >= 2
      },
      { what: 'the run after the failure', everyMs: 50 },
    )
  })

  test.skipIf(skip)('alarms ring in time, also the one that is set while another rings', async () => {
    const jobs = await startJobs()
    const rang: number[] = []
    const begun = performance.now()
    jobs.register([
      handlerOf(staff, async () => done),
      handlerOf(wake, async () => {
        rang.push(performance.now() - begun)
        if (rang.length === 1) await jobs.add(wake, {}, { delayMs: 100 })
        return done
      }),
    ])
    jobs.work(wake)
    await jobs.add(wake, {}, { delayMs: 60_000 })
    await jobs.add(wake, {}, { delayMs: 100 })
    await until(() => rang.length === 2, { what: 'two alarms' })
    expect(rang[0]).toBeGreaterThanOrEqual(99)
    expect((rang[1] ?? 0) - (rang[0] ?? 0)).toBeGreaterThanOrEqual(99)
  })

  test.skipIf(skip)('a job without a handler, or with two, is refused', async () => {
    const jobs = await startJobs()
    const handler = handlerOf(staff, async () => done)
    expect(() => jobs.register([handler])).toThrow(new Error('Jobs without a handler: wake.'))
    expect(() => jobs.register([handler])).toThrow(new Error('The job staff has two handlers.'))
  })

  test.skipIf(skip)('a payload that does not fit is not handed to the handler', async () => {
    const seen: unknown[] = []
    const jobs = await working(async (recipient) => {
      seen.push(recipient)
      return done
    })
    const old = defineJob({ name: 'staff', payload: z.object({ chat: z.number() }) })
    await jobs.add(old, { chat: 7 }, { onceAs: 'old' })
    await jobs.add(staff, { recipient: 'staff/8' }, { onceAs: 'staff/8' })
    await until(() => seen.length > 0, { what: 'the job that fits' })
    expect(seen).toEqual(['staff/8'])
  })

  test.skipIf(skip)('closing waits for the job in hand', async () => {
    let ended = false
    let begun = false
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const jobs = await working(async () => {
      begun = true
      await held
      ended = true
      return done
    })
    await jobs.add(staff, { recipient: 'staff/9' }, { onceAs: 'staff/9' })
    await until(() => begun, { what: 'the job in hand' })
    open.splice(0)
    const closed = jobs.close(5_000)
    release()
    await closed
    expect(ended).toBe(true)
  })

  test.skipIf(skip)('closing gives up on a job that does not end', async () => {
    let begun = false
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const jobs = await working(async () => {
      begun = true
      await held
      return done
    })
    await jobs.add(staff, { recipient: 'staff/10' }, { onceAs: 'staff/10' })
    await until(() => begun, { what: 'the job in hand' })
    open.splice(0)
    await jobs.close(50)
    release()
    expect(begun).toBe(true)
  })

  test.skipIf(skip)('it says whether it can be reached', async () => {
    const jobs = await startJobs()
    await expect(jobs.ping(2_000)).resolves.toBeUndefined()
  })

  /** A Redis that restarts empty; a PostgreSQL that cuts every connection. */
  const disturb = () => redis?.restart() ?? testDatabase.cutConnections()

  test.skipIf(skip)('a backend that was away is survived, whatever it forgot', async () => {
    const seen: string[] = []
    const jobs = await working(async (recipient) => {
      seen.push(recipient)
      return done
    })
    await jobs.add(staff, { recipient: 'before' }, { onceAs: 'before' })
    await until(() => seen.includes('before'), { what: 'a job before' })
    await disturb()
    await until(
      async () => {
        await jobs.add(staff, { recipient: 'after' }, { onceAs: 'after' })
        return seen.includes('after')
      },
      { what: 'a job after', everyMs: 100 },
    )
  })
})
