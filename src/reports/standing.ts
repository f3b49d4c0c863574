import type { Insight, InstansiId } from '../office/index.ts'

/** A deadline is near when less than this is left (milliseconds). */
export const DUE_SOON_MS = 2 * 3_600_000

/** What one desk holds at a moment, by count. */
export interface DeskStanding {
  desk: InstansiId
  /** Questions that it has to answer; all others here are parts of these. */
  open: number
  /** Whose deadline is near, and runs. */
  dueSoon: number
  /** Whose deadline passed, and nobody took that back. */
  overdue: number
  /** In which the citizen is waited for. */
  paused: number
  /** On which nobody has said to be working ("Ambil"). */
  unclaimed: number
}

/** Where they come from. Never locks, never writes. */
export interface StandingLog {
  /** By desk; desks that hold nothing are missing. Of an officer: what this one has claimed. */
  standing(of: Insight, now: Date): Promise<DeskStanding[]>
}

/** Several desks together. */
export function addUp(desks: readonly DeskStanding[]): Omit<DeskStanding, 'desk'> {
  const sum = (name: Exclude<keyof DeskStanding, 'desk'>) =>
    desks.reduce((total, desk) => total + desk[name], 0)
  return {
    open: sum('open'),
    dueSoon: sum('dueSoon'),
    overdue: sum('overdue'),
    paused: sum('paused'),
    unclaimed: sum('unclaimed'),
  }
}
