import type pg from 'pg'

/** One database transaction under way, on a connection of its own. */
export interface Session {
  /** Sends a statement and waits for its rows. */
  query<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>
  /**
   * Sends a statement that nobody waits for: it travels with the next one. Its fault comes out of the next `query`, or of
   * the commit. `then` gets its rows before the commit is over.
   */
  send<Row extends pg.QueryResultRow>(text: string, values: unknown[], then?: (rows: Row[]) => void): void
  /** Done when the commit is known to have happened, never otherwise. */
  afterCommit(work: () => void): void
}

/** A session, and what only the one who runs it may do. */
export interface OpenSession extends Session {
  /** The transaction's number, when a statement happened to tell it. */
  xid: string | null
  /** The first fault of a statement that nobody waited for. */
  fault(): unknown
  /** Everything sent so far has been answered. */
  settled(): Promise<void>
  committed(): void
}

/** Gives a statement its name: named statements are parsed and planned once per connection. */
export type NameStatement = (text: string) => string

export function createStatementNames(): NameStatement {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}

/** On a connection in pipeline mode: statements are answered in the order in which they were sent. */
export function createSession(client: pg.PoolClient, nameOf: NameStatement): OpenSession {
  const later: (() => void)[] = []
  const underWay = new Set<Promise<void>>()
  let fault: unknown = null

  const run = async <Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> => {
    try {
      return (await client.query<Row>({ name: nameOf(text), text, values })).rows
    } catch (error) {
      // The first fault is the cause; what follows only says that the transaction is aborted.
      fault ??= error
      throw fault
    }
  }
  return {
    xid: null,
    query: run,
    send(text, values, then) {
      const answered: Promise<void> = run<never>(text, values)
        .then(then ?? (() => {}))
        .catch((error) => void (fault ??= error))
        .finally(() => underWay.delete(answered))
      underWay.add(answered)
    },
    afterCommit: (work) => void later.push(work),
    fault: () => fault,
    settled: async () => void (await Promise.all(underWay)),
    committed: () => {
      for (const work of later) work()
    },
  }
}
