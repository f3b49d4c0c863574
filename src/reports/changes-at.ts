import type { Walk } from './walk.ts'

/**
 * The next moment at which what a history says becomes another by time alone: the deadline passes, or a question to the
 * citizen that waits for the morning goes out.
 */
export function changesAt({ standing, dueAt, pauses, asOf }: Walk): Date | null {
  return earliest([standing === 'referred' ? dueAt : null, pauses.at(-1)?.since ?? null], asOf)
}

/** The first of these moments that is still to come; null: none is. */
export function earliest(moments: readonly (Date | null)[], after: Date): Date | null {
  const ahead = moments.filter((at) => at !== null && at > after)
  return ahead.length === 0 ? null : new Date(Math.min(...ahead.map(Number)))
}
