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

const AGAIN = new Set(['40001', '40P01'])
const LOST = new Set(
  'ECONNREFUSED ECONNRESET ENOENT EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN 57P01 57P02 57P03 57P05 53300 25P03'.split(
    ' ',
  ),
)
/** What `pg` says, without a code, about a connection that is gone. */
const LOST_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout expired|timeout exceeded when trying to connect|Client was closed)/

export function classifyFault(error: unknown): FaultClass {
  if (error instanceof Overtaken) return 'again'
  if (!(error instanceof Error)) return 'final'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (AGAIN.has(code) || ticketTaken(error)) return 'again'
  if (LOST.has(code) || code.startsWith('08') || LOST_WORDS.test(error.message)) return 'lost'
  // Prisma's adapter keeps the driver's own fault as the cause.
  return error.cause === undefined || error.cause === error ? 'final' : classifyFault(error.cause)
}

/** Tickets are drawn by chance, and this one was in use: the decision draws another when it is made again. */
function ticketTaken(error: Error): boolean {
  return 'constraint' in error && error.constraint === 'inquiry_ticket_key'
}
