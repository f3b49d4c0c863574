import { hideIdentities } from './hide-identities.ts'

/** What is told of an error. Everything else that hangs on it is dropped: libraries attach requests and queries. */
export interface DescribedError {
  type: string
  message: string
  code?: string | number
  frames?: string
  cause?: DescribedError
  errors?: DescribedError[]
}

const DEEPEST_CAUSE = 5
const LONGEST_MESSAGE = 500
const LONGEST_READ = 2_000

/** The error for a log line: its kind, what it says without anybody's words, where it happened, and its causes. */
export function describeError(error: Error, depth = 0): DescribedError {
  const described: DescribedError = { type: error.name, message: tell(error) }
  const code = codeOf(error)
  if (code !== undefined) described.code = code
  const frames = framesOf(error)
  if (frames !== '') described.frames = frames
  if (depth === DEEPEST_CAUSE) return described
  if (error.cause instanceof Error) described.cause = describeError(error.cause, depth + 1)
  if (error instanceof AggregateError) {
    described.errors = error.errors
      .filter((one): one is Error => one instanceof Error)
      .map((one) => describeError(one, depth + 1))
  }
  return described
}

function tell(error: Error): string {
  // Looking for identities takes time that grows with the square of the length, and people's words may be quoted here.
  const read = withoutQuery(error).slice(0, LONGEST_READ)
  return hideQuoted(hideIdentities(read)).slice(0, LONGEST_MESSAGE)
}

/** Prisma repeats the whole query, values included, and says what went wrong in the last line. */
function withoutQuery(error: Error): string {
  if (!error.name.startsWith('PrismaClient')) return error.message
  return error.message.trim().split('\n').at(-1) ?? ''
}

/** Databases and parsers quote what they were given. Names of columns and constraints may stay; sentences may not. */
function hideQuoted(message: string): string {
  return message.replace(/"([^"]*)"/g, (quoted, inside: string) =>
    /^[\w.$:/-]*$/.test(inside) ? quoted : '"<text>"',
  )
}

/** The stack begins with the message, of any number of lines; only the places behind it are kept. */
function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return hideIdentities(lines.map((line) => line.trim()).join('\n'))
}

function codeOf(error: Error): string | number | undefined {
  for (const key of ['code', 'error_code', 'status'] as const) {
    if (key in error) {
      const value: unknown = Reflect.get(error, key)
      if (typeof value === 'number') return value
      if (typeof value === 'string') return hideIdentities(value)
    }
  }
  return undefined
}
