/** One thing that the service needs to work. */
export interface Check {
  /** What it is, in Indonesian, for whoever installs the service. */
  name: string
  /** Rejects (or gives false) when it can't be used right now. */
  works(): Promise<boolean>
}

export interface Readiness {
  ready: boolean
  checks: { name: string; ready: boolean }[]
}

/** A check that says nothing within this time (milliseconds) counts as failed: a probe must not hang with what it probes. */
const PATIENCE_MS = 2_000

/** Asks all checks at once. */
export async function readiness(checks: readonly Check[]): Promise<Readiness> {
  const asked = checks.map(async ({ name, works }) => ({ name, ready: await inTime(works) }))
  const results = await Promise.all(asked)
  return { ready: results.every(({ ready }) => ready), checks: results }
}

async function inTime(works: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false)
  })
  try {
    return await Promise.race([works(), tooLate])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
