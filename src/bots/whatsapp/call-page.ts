/** So much of a page's complaint is kept; it may be long. */
const KEPT = 120

/**
 * Does something with the page, and makes of whatever it throws (also plain strings) an error that is safe to log: which call,
 * and the beginning of what the page said, never its stack with our values in it.
 */
export async function callPage<Result>(call: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new PageFault(call, error)
  }
}

/** Faults of the browser or of the way to it, as puppeteer names them; whatever else is thrown, the page threw. */
const BROWSER_FAULTS = ['ProtocolError', 'TargetCloseError', 'TimeoutError']
/** What puppeteer says, without a name of its own, when the page went away under a call: crashed, closed, or loaded anew. */
const PAGE_GONE = /detached|execution context|main frame too early|target closed|session closed/i
/** What the browser says when it can't load a page. */
const NO_WAY = /net::ERR_/
/** What the page says when only its connection failed. */
const CONNECTION_FAULTS = /upload failed|failed to fetch|network|timed? ?out|abort/i

/** WhatsApp's page, or the browser around it, did not do what it was asked for. */
export class PageFault extends Error {
  override readonly name = 'PageFault'
  /** The page itself refused what it was given: the same will be refused again. */
  readonly isRefusal: boolean
  /** The browser came to no page at all. */
  readonly isUnreachable: boolean
  constructor(call: string, error: unknown) {
    const said = error instanceof Error ? error.message : String(error)
    super(`${call}: ${(said.split('\n')[0] ?? '').slice(0, KEPT)}`)
    const isBrowsers = error instanceof Error && BROWSER_FAULTS.includes(error.name)
    this.isUnreachable = NO_WAY.test(said)
    this.isRefusal = !isBrowsers && !PAGE_GONE.test(said) && !CONNECTION_FAULTS.test(said)
  }
}
