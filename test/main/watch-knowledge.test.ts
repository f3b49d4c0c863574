import { afterEach, expect, test } from 'vitest'
import { createLivingKnowledge } from '../../src/main/living-knowledge.ts'
import { watchKnowledge } from '../../src/main/watch-knowledge.ts'
import { until } from '../support/until.ts'

const stopping: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop()
})

/** A stored knowledge base, the index of one process that follows it, and what was said. */
async function aFollower(options: { lookEveryMs?: number; storedMeanwhile?: string } = {}) {
  const stored = { revision: '1', builds: 0, broken: false, gate: Promise.resolve() }
  const states: boolean[] = []
  const errors: string[] = []
  let news = () => {}
  let stops = 0
  const knowledge = await createLivingKnowledge({
    load: async () => {
      const { revision } = stored
      await stored.gate
      return { revision, entries: [], instansi: [] }
    },
    build: async ({ revision }) => {
      stored.builds += 1
      if (stored.broken) throw new Error('an index that cannot be built')
      return {
        understand: () => [{ ...NOTHING, text: revision }],
        wording: () => null,
        relate: () => 'unsure',
      }
    },
    sureOfInstansi: 0.5,
  })
  if (options.storedMeanwhile !== undefined) stored.revision = options.storedMeanwhile
  const tables = { revision: async () => stored.revision }
  const watching = watchKnowledge({
    knowledge,
    tables,
    notices: {
      follow: (_subject, onNews) => {
        news = onNews
        return { stop: () => void (stops += 1) }
      },
    },
    onState: ({ fresh }) => states.push(fresh),
    log: { info: () => {}, error: (_details, message) => void errors.push(message) },
    ...(options.lookEveryMs === undefined ? {} : { lookEveryMs: options.lookEveryMs }),
  })
  stopping.push(watching.stop)
  return {
    stored,
    states,
    errors,
    stops: () => stops,
    watching,
    tell: () => news(),
    answering: () => knowledge.understand('apa saja')[0]?.text,
  }
}

const NOTHING = {
  kind: null,
  asksNothing: false,
  asks: true,
  acknowledges: null,
  grievance: null,
  isEnglish: false,
  mayBeEmergency: false,
  bitten: false,
  shape: 'whole' as const,
  asksForStatus: false,
  asksForPerson: false,
  verdict: { outcome: 'refer' as const },
  ranking: [],
  responsible: [],
  why: {
    terms: [],
    corrections: [],
    candidates: [],
    probability: 0,
    probabilityAmongThree: 0,
    probabilityElsewhere: 0,
    thresholds: {},
    learnt: { confirmed: [], barred: [] },
  },
}

test('news of a new revision leads to a new index; news of the same one to nothing', async () => {
  const one = await aFollower()
  await until(() => one.states.length === 1, { what: 'the first look' })
  expect(one.stored.builds).toBe(1)
  one.stored.revision = '2'
  one.tell()
  await until(() => one.answering() === '2', { what: 'the new index', timeoutMs: 2_000 })
  one.tell()
  await until(() => one.states.length === 3, { what: 'a further look', timeoutMs: 2_000 })
  expect(one.stored.builds).toBe(2)
})

test('what was stored while the first index was built is taken up at the first look', async () => {
  const late = await aFollower({ storedMeanwhile: '7' })
  await until(() => late.answering() === '7', { what: 'the revision that came in between' })
})

test('a burst while an index is built leads to one more, and that one is the newest', async () => {
  const one = await aFollower()
  await until(() => one.states.length === 1, { what: 'the first look' })
  let open = () => {}
  one.stored.gate = new Promise((resolve) => (open = resolve))
  for (let revision = 2; revision <= 20; revision++) {
    one.stored.revision = String(revision)
    one.tell()
    // Between the pieces of news other things happen, as in a process that works.
    await Promise.resolve()
  }
  expect(one.answering()).toBe('1')
  open()
  await until(() => one.answering() === '20', { what: 'the newest index', timeoutMs: 2_000 })
  expect(one.stored.builds).toBeLessThanOrEqual(3)
})

test('an index that cannot be built leaves the old one, says so, and is tried again', async () => {
  const one = await aFollower()
  await until(() => one.states.length === 1, { what: 'the first look' })
  Object.assign(one.stored, { revision: '2', broken: true })
  one.tell()
  await until(() => one.states.at(-1) === false, { what: 'the failure' })
  expect(one.answering()).toBe('1')
  expect(one.errors).toEqual(['The knowledge base could not be renewed; the old one stays'])
  one.stored.broken = false
  await until(() => one.answering() === '2', { what: 'the second try', timeoutMs: 5_000 })
  await until(() => one.states.at(-1) === true, { what: 'the good word' })
})

test('without any news it looks now and then', async () => {
  const one = await aFollower({ lookEveryMs: 20 })
  one.stored.revision = '2'
  await until(() => one.answering() === '2', { what: 'the look without news' })
})

test('once stopped nothing is built any more', async () => {
  const one = await aFollower({ lookEveryMs: 10 })
  await one.watching.stop()
  const { builds } = one.stored
  one.stored.revision = '2'
  one.tell()
  await Promise.resolve()
  expect(one.stored.builds).toBe(builds)
  expect(one.stops()).toBe(1)
})
