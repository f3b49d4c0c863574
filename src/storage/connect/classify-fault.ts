/**
 * What a fault means for whoever wants to try again.
 * - `again`: the database undid the work on purpose (deadlock, serialization); run it again at once.
 * - `lost`: the connection broke, or the server is starting or stopping; run it again when the server is back.
 * - `final`: trying again would fail again.
 */
export type FaultClass = 'again' | 'lost' | 'final'

/** Another decision was stored first; the work has to be run again on the new state. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** Codes of the server, of the socket and of Prisma (P…: https://www.prisma.io/docs/orm/reference/error-reference). */
const AGAIN = new Set(['40001', '40P01', 'P2034'])
const LOST = new Set(
  `ECONNREFUSED ECONNRESET ENOENT EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN
   57P01 57P02 57P03 57P05 53300 25P03
   P1001 P1008 P1017 P2037`.split(/\s+/),
)
/** What `pg` says, without a code, about a connection that is gone. */
const LOST_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout expired|timeout exceeded when trying to connect|Client was closed)/

export function classifyFault(error: unknown): FaultClass {
  if (error instanceof Overtaken) return 'again'
  if (!(error instanceof Error)) return 'final'
  const codes = [textAt(error, 'code'), serverCode(error)]
  if (codes.some((code) => AGAIN.has(code)) || ticketTaken(error)) return 'again'
  if (codes.some((code) => LOST.has(code) || code.startsWith('08')) || LOST_WORDS.test(error.message))
    return 'lost'
  return error.cause === undefined || error.cause === error ? 'final' : classifyFault(error.cause)
}

/** Prisma gives what the server said a code of its own, and keeps the server's in `meta`. */
function serverCode(error: Error): string {
  return textAt(at(at(at(error, 'meta'), 'driverAdapterError'), 'cause'), 'originalCode')
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

function textAt(value: unknown, key: string): string {
  const text = at(value, key)
  return typeof text === 'string' ? text : ''
}

/** Tickets are drawn by chance, and this one was in use: the decision draws another when it is made again. */
function ticketTaken(error: Error): boolean {
  return 'constraint' in error && error.constraint === 'inquiry_ticket_key'
}
