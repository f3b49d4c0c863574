/** More than this in one statement makes nothing faster and everybody wait. */
const LARGEST_BATCH = 100

/**
 * Group commit: while one batch is with the database, whatever else comes gathers into the next one. Batches go one after
 * another, so their order is the order of the calls. A batch that fails fails all who are in it, unless they can be
 * tried alone (`alone` true): then one's fault doesn't hurt the others.
 */
export function createBatcher<Item, Result>(
  run: (items: Item[]) => Promise<Result[]>,
  options: { alone: boolean },
): (item: Item) => Promise<Result> {
  interface Waiter {
    item: Item
    resolve(result: Result): void
    reject(error: unknown): void
  }
  let gathering: Waiter[] = []
  let busy = false

  async function drain(): Promise<void> {
    busy = true
    while (gathering.length > 0) {
      const batch = gathering.slice(0, LARGEST_BATCH)
      gathering = gathering.slice(LARGEST_BATCH)
      try {
        await runBatch(batch)
      } catch (error) {
        if (!options.alone || batch.length === 1) for (const waiter of batch) waiter.reject(error)
        else for (const waiter of batch) await runBatch([waiter]).catch((reason) => waiter.reject(reason))
      }
    }
    busy = false
  }

  async function runBatch(batch: Waiter[]): Promise<void> {
    const results = await run(batch.map(({ item }) => item))
    if (results.length !== batch.length)
      throw new Error('A batch gave another number of results than of items.')
    results.forEach((result, index) => batch[index]?.resolve(result))
  }

  return (item) =>
    new Promise((resolve, reject) => {
      gathering.push({ item, resolve, reject })
      // Not before everybody who calls in this turn of the event loop has joined.
      if (!busy) {
        busy = true
        queueMicrotask(() => void drain())
      }
    })
}
