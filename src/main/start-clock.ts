import { z } from 'zod'
import { type Clock, systemClock } from '../routing/index.ts'
import { type AlarmClock, createSimulatedClock } from '../simulator/index.ts'
import type { DatabaseKind, Settings } from '../storage/index.ts'

/** The setting that remembers how far the simulator's time had run. */
const LAST_SEEN = 'simulator.lastSeen'

/**
 * The machine's clock for real work; the simulator's own for the simulator, begun where an earlier life left off, so that
 * time never runs backwards over its cases.
 */
export async function startClock(kind: DatabaseKind, settings: Settings): Promise<Clock | AlarmClock> {
  if (kind === 'live') return systemClock
  const lastSeen = await settings.read(LAST_SEEN, z.iso.datetime())
  const now = new Date()
  return createSimulatedClock(lastSeen && new Date(lastSeen) > now ? new Date(lastSeen) : now)
}

/** Remembers the simulator's time. */
export async function rememberClock(clock: Clock, settings: Settings): Promise<void> {
  const now = clock.now()
  await settings.write(LAST_SEEN, now.toISOString(), now)
}
