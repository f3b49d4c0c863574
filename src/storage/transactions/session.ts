import type pg from 'pg'
import { createJoiner } from './join-inserts.ts'

/** One database transaction under way, on a connection of its own. */
export interface Session {
  /** Sends a statement and waits for its rows. */
  query<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>
  /**
   * Sends a statement that nobody waits for: it travels with the next one. Its fault comes out of the next `query`, or of
   * the commit. `then` gets its rows before the commit is over.
   */
  send<Row extends pg.QueryResultRow>(text: string, values: unknown[], then?: (rows: Row[]) => void): void
  /**
   * Adds rows by a plain INSERT. Several in a row become one statement, in which none sees what another adds; foreign
   * keys are satisfied all the same.
   */
  insert(text: string, values: unknown[]): void
  /** Done when the commit is known to have happened, never otherwise. */
  afterCommit(work: () => void): void
}

/** A session, and what only the one who runs it may do. */
export interface OpenSession extends Session {
  /** The transaction's number, when a statement happened to tell it. */
  xid: string | null
  /** The first fault of a statement that nobody waited for. */
  fault(): unknown
  /** Sends what is gathered. */
  flush(): void
  /** Everything sent so far has been answered. */
  settled(): Promise<void>
  committed(): void
}

/** Opens sessions; remembers between them what statements are called. */
export function createSessions(): (client: pg.PoolClient) => OpenSession {
  const nameOf = createStatementNames()
  const join = createJoiner()
  return (client) => openSession(client, nameOf, join)
}

/** Gives a statement its name: named statements are parsed and planned once per connection. */
function createStatementNames(): (text: string) => string {
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
function openSession(
  client: pg.PoolClient,
  nameOf: (text: string) => string,
  join: ReturnType<typeof createJoiner>,
): OpenSession {
  const later: (() => void)[] = []
  const underWay = new Set<Promise<void>>()
  let gathered: { text: string; values: unknown[] }[] = []
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
  const start = <Row extends pg.QueryResultRow>(
    text: string,
    values: unknown[],
    then: (rows: Row[]) => void = () => {},
  ): void => {
    const answered: Promise<void> = run<Row>(text, values)
      .then(then)
      .catch((error) => void (fault ??= error))
      .finally(() => underWay.delete(answered))
    underWay.add(answered)
  }
  const flush = (): void => {
    if (gathered.length === 0) return
    const { text, values } = join(gathered)
    gathered = []
    start(text, values)
  }
  return {
    xid: null,
    query(text, values) {
      flush()
      return run(text, values)
    },
    send(text, values, then) {
      flush()
      start(text, values, then)
    },
    insert: (text, values) => void gathered.push({ text, values }),
    afterCommit: (work) => void later.push(work),
    fault: () => fault,
    flush,
    settled: async () => void (await Promise.all(underWay)),
    committed: () => {
      for (const work of later) work()
    },
  }
}
