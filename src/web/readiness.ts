/** One thing that the service needs to work. */
export interface Check {
  /** What it is, in Indonesian, for whoever installs the service. */
  name: string
  /** Rejects (or gives false) when it can't be used right now. */
  works(): Promise<boolean>
  /** True: told, but no reason to send requests elsewhere; without it nothing could ever be mended by way of this process. */
  advisory?: boolean
}

export interface Readiness {
  ready: boolean
  checks: { name: string; ready: boolean }[]
}

/** A check that says nothing within this time (milliseconds) counts as failed: a probe must not hang with what it probes. */
const PATIENCE_MS = 2_000

/** Asks all checks at once. */
export async function readiness(checks: readonly Check[]): Promise<Readiness> {
  const ready = await Promise.all(checks.map(({ works }) => inTime(works)))
  return {
    ready: checks.every(({ advisory }, index) => advisory || ready[index]),
    checks: checks.map(({ name }, index) => ({ name, ready: ready[index] ?? false })),
  }
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
