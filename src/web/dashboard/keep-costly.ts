import { MINUTE_MS } from '../../office/index.ts'

/** What is being found for so long already is shared with whoever asks next, whatever it turns out to be (milliseconds). */
const SHARED_AFTER_MS = 1_000
/** At most so long it is kept. */
const KEPT_MS = MINUTE_MS
/** From this age on it is found anew while whoever asks still gets what is there: those who look often never wait. */
const RENEWED_MS = KEPT_MS / 2
/** So many answers are kept; beyond that the oldest go. */
const MOST = 100

/**
 * Keeps what was costly to find for up to a minute, and finds it once where several ask at the same time; what isn't costly is
 * found anew each time. `isCostly` goes by what was found, never by how long it took: a busy machine must not make an office
 * of usual size see old figures. `at` is when it is asked for; what is found has to say its own moment. One renewal after
 * another: those who wait for something cheap need the database too.
 */
export function createKeeper<Value>(isCostly: (value: Value) => boolean) {
  const kept = new Map<string, { value: Value; at: Date }>()
  const going = new Map<string, { since: number; found: Promise<Value> }>()
  const toRenew = new Set<string>()
  let renewing: Promise<unknown> = Promise.resolve()

  async function find(key: string, at: Date, how: () => Promise<Value>): Promise<Value> {
    const since = performance.now()
    const found = how()
    going.set(key, { since, found })
    try {
      const value = await found
      kept.delete(key)
      if (isCostly(value)) kept.set(key, { value, at })
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
      return value
    } finally {
      going.delete(key)
    }
  }

  function renewLater(key: string, at: Date, how: () => Promise<Value>): void {
    if (toRenew.has(key)) return
    toRenew.add(key)
    renewing = renewing
      .then(() => find(key, at, how))
      // What is there stays until it is too old; then whoever asks hears what is wrong.
      .catch(() => {})
      .finally(() => toRenew.delete(key))
  }

  return async function keep(key: string, at: Date, how: () => Promise<Value>): Promise<Value> {
    const known = kept.get(key)
    const age = known ? at.getTime() - known.at.getTime() : KEPT_MS
    if (known && age < KEPT_MS) {
      if (age >= RENEWED_MS) renewLater(key, at, how)
      return known.value
    }
    const begun = going.get(key)
    if (begun && (known || performance.now() - begun.since >= SHARED_AFTER_MS)) return begun.found
    return find(key, at, how)
  }
}
export type Keep<Value> = ReturnType<typeof createKeeper<Value>>
