import { type Holding, type Locks, StorageError } from '../storage/index.ts'

/** A simulator that was killed just now lets go within moments (milliseconds). */
const PATIENCE_MS = 3_000

/**
 * Two simulators on one database would each play their own Telegram with the same citizens, and take each other's
 * messages. Rejects with a sentence that says what to do when another one runs.
 */
export async function holdOnlySimulator(locks: Locks, patienceMs = PATIENCE_MS): Promise<Holding> {
  let onHeld = () => {}
  const held = new Promise<true>((resolve) => (onHeld = () => resolve(true)))
  const holding = locks.hold('simulator', { onHeld, onLost() {} })
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const got = await Promise.race([held, tooLong])
  clearTimeout(timer)
  if (got) return holding
  await holding.release()
  throw new StorageError(
    'Simulator lain sedang berjalan dengan data yang sama. Hentikan yang itu dulu, atau setel DATA_DIR (atau DATABASE_URL) lain untuk yang ini.',
  )
}
