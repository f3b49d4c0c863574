import { afterEach, describe, expect, it } from 'vitest'
import { toPlainError } from '../../src/bots/api-failure.ts'
import { createPoller, type PollRequest } from '../../src/bots/poll-updates.ts'
import { until } from '../support/until.ts'

type Answer = unknown[] | Error | 'wait'

const stopping: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop()
})

const failure = (code: number, seconds?: number) =>
  toPlainError(
    { error_code: code, description: 'x', parameters: seconds === undefined ? {} : { retry_after: seconds } },
    'getUpdates',
    'token',
  )
const update = (id: number, chat = 7) => ({ update_id: id, message: { chat: { id: chat } } })

/** A poller whose API answers with these, then has nothing more to say. */
function aPoller(answers: Answer[], keep: (updateIds: number[]) => Promise<void> = async () => {}) {
  const requests: (PollRequest & { at: number })[] = []
  const kept: number[] = []
  const fatal: Error[] = []
  const aborted: boolean[] = []
  const deletions: Error[] = []
  const pauses: unknown[] = []
  const poller = createPoller({
    async getUpdates(request, signal) {
      requests.push({ ...request, at: performance.now() })
      const answer = answers.shift() ?? 'wait'
      if (answer instanceof Error) throw answer
      if (answer !== 'wait') return answer
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted.push(true)
          reject(new Error('aborted'))
        })
      })
    },
    async deleteWebhook() {
      const error = deletions.shift()
      if (error) throw error
    },
    async keep(updates) {
      const ids = updates.map(({ updateId }) => updateId)
      await keep(ids)
      kept.push(...ids)
    },
    allowedUpdates: ['message'],
    onFatal: (error) => fatal.push(error),
    log: {
      info: () => {},
      warn: (details) => 'delayMs' in details && pauses.push(details.delayMs),
      error: () => {},
    },
  })
  stopping.push(() => poller.stop())
  const asked = (count: number) => until(() => requests.length >= count, { what: `${count} requests` })
  return { poller, requests, kept, fatal, aborted, deletions, pauses, asked }
}

describe('polling', () => {
  it('asks without an offset first, then moves it past what is kept', async () => {
    const { poller, requests, kept, asked } = aPoller([[update(40), update(41)], [update(42)], []])
    poller.start()
    await asked(4)
    expect(requests.map(({ offset }) => offset)).toEqual([undefined, 42, 43, 43])
    expect(requests[0]).toMatchObject({ timeout: 25, limit: 100, allowed_updates: ['message'] })
    expect(kept).toEqual([40, 41, 42])
  })

  it('keeps a whole answer at once: nobody waits for one after another of somebody’s flood', async () => {
    const calls: number[][] = []
    const { poller, asked } = aPoller([[update(40), update(41), update(42, 8)], []], async (ids) => {
      calls.push(ids)
    })
    poller.start()
    await asked(3)
    expect(calls).toEqual([[40, 41, 42]])
  })

  it('does not move the offset past what could not be kept, and keeps other chats meanwhile', async () => {
    let failing = true
    const batch = [update(40), update(41, 8), update(42), update(43, 9)]
    const { poller, requests, kept, asked } = aPoller([batch, batch.slice(1)], async (ids) => {
      if (!ids.includes(41) || !failing) return
      failing = ids.length > 1
      throw new Error('one of them cannot be stored')
    })
    poller.start()
    await asked(3)
    expect(requests.map(({ offset }) => offset)).toEqual([undefined, 41, 44])
    expect(new Set(kept)).toEqual(new Set([40, 41, 42, 43]))
  })

  it('keeps nothing of a chat behind an update that could not be kept', async () => {
    const tried: number[][] = []
    const { poller, kept, asked } = aPoller([[update(40), update(41)]], async (ids) => {
      tried.push(ids)
      throw new Error('the database is away')
    })
    poller.start()
    await asked(2)
    expect(tried).toEqual([[40, 41], [40]])
    expect(kept).toEqual([])
  })

  it('keeps one chat’s updates in order, also one by one', async () => {
    const batch = Array.from({ length: 100 }, (_, index) => update(index, index % 3))
    const { poller, kept, asked } = aPoller([batch], async ([id = 0, ...others]) => {
      if (others.length > 0) throw new Error('one of them cannot be stored')
      // Earlier ones take longer.
      await new Promise((resolve) => setTimeout(resolve, (100 - id) / 20))
    })
    poller.start()
    await asked(2)
    for (const chat of [0, 1, 2]) {
      const own = kept.filter((id) => id % 3 === chat)
      expect(own).toEqual(own.toSorted((one, other) => one - other))
    }
    expect(kept).toHaveLength(100)
  })

  it('passes over entries that are no updates', async () => {
    const { poller, requests, kept, asked } = aPoller([[null, { message: {} }, update(40)]])
    poller.start()
    await asked(2)
    expect(kept).toEqual([40])
    expect(requests[1]?.offset).toBe(41)
  })

  it('goes on after failures, after as long as Telegram asks', async () => {
    const { poller, requests, pauses, asked } = aPoller([new Error('fetch failed'), failure(429, 1), []])
    poller.start()
    await asked(4)
    expect(pauses).toEqual([500, 1_000])
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0))
    expect(gaps[0]).toBeGreaterThanOrEqual(450)
    expect(gaps[1]).toBeGreaterThanOrEqual(950)
  })

  it.each([401, 404])('ends with %i, and says so once', async (code) => {
    const { poller, requests, fatal } = aPoller([failure(code)])
    poller.start()
    await until(() => fatal.length > 0, { what: 'the fatal error' })
    await poller.stop()
    expect(fatal).toHaveLength(1)
    expect(fatal[0]).toMatchObject({ code })
    expect(requests).toHaveLength(1)
  })

  it('polls only once no webhook is set, and tries that again', async () => {
    const { poller, requests, deletions, asked } = aPoller([])
    deletions.push(new Error('fetch failed'))
    poller.start()
    await until(() => deletions.length === 0, { what: 'the failed call' })
    expect(requests).toHaveLength(0)
    await asked(1)
  })

  it('stops at once while it waits, polling or between two polls', async () => {
    for (const answers of [[], [failure(429, 60)]] satisfies Answer[][]) {
      const { poller, requests, asked, fatal } = aPoller(answers)
      poller.start()
      await asked(1)
      const startedAt = performance.now()
      await poller.stop()
      // Far below the minute that Telegram asked for; the poll that never ends would be waited for in vain.
      expect(performance.now() - startedAt).toBeLessThan(20_000)
      expect(requests).toHaveLength(1)
      expect(fatal).toEqual([])
    }
  })

  it('waits for what is being kept when it stops', async () => {
    let finish: (() => void) | undefined
    const { poller, kept } = aPoller([[update(40)]], () => new Promise<void>((resolve) => (finish = resolve)))
    poller.start()
    await until(() => finish, { what: 'keeping to begin' })
    const stopped = poller.stop()
    finish?.()
    await stopped
    expect(kept).toEqual([40])
  })

  it('is started once, and may be stopped before it is', async () => {
    const { poller, requests, asked } = aPoller([])
    poller.start()
    poller.start()
    await asked(1)
    expect(requests).toHaveLength(1)
    await aPoller([]).poller.stop()
  })
})
