/** How many different people said that an entry answers a way of asking, or that it doesn't. */
export interface Evidence {
  citizensFor: number
  citizensAgainst: number
  officersFor: number
  officersAgainst: number
}

/** What follows: the wording is the entry's, the entry is no answer to it, or nobody can say yet. */
export type Standing = 'confirmed' | 'barred' | 'open'

/** An officer's word counts as that of so many citizens. */
const OFFICER = 3
/** One citizen may err, or play: this many different ones don't by chance. */
const CITIZENS = 2
/** "Clearly more": more than so many times as many. */
const CLEARLY = 2

/** How many people's worth of evidence there is for it. */
export function countFor({ citizensFor, officersFor }: Evidence): number {
  return citizensFor + OFFICER * officersFor
}

function countAgainst({ citizensAgainst, officersAgainst }: Evidence): number {
  return citizensAgainst + OFFICER * officersAgainst
}

/**
 * Two different citizens, or one officer, make a wording the entry's while clearly fewer deny it; two citizens, or one
 * officer, bar the entry from being answered at once while fewer say that it helped.
 */
export function standingOf(evidence: Evidence): Standing {
  const speaksFor = countFor(evidence)
  const speaksAgainst = countAgainst(evidence)
  if (speaksFor >= CITIZENS && speaksFor > CLEARLY * speaksAgainst) return 'confirmed'
  return speaksAgainst >= CITIZENS && speaksAgainst > speaksFor ? 'barred' : 'open'
}

/**
 * Does this evidence change what an index should know? Its standing does, and so does a count that doubled; what lies
 * between waits for the next renewal, so that a press is never worth a new index by itself.
 */
export function changesIndex(before: Evidence, after: Evidence): boolean {
  const standing = standingOf(after)
  if (standing !== standingOf(before)) return true
  return standing === 'confirmed' && doublings(countFor(after)) !== doublings(countFor(before))
}

/** How often a count has doubled since one. */
export function doublings(count: number): number {
  return Math.floor(Math.log2(Math.max(1, count)))
}

/** A confirmed wording against one that the office wrote itself (1): the more people, the nearer to half as much again. */
export function phrasingWeight(count: number): number {
  return (1.5 * count) / (count + 3)
}
