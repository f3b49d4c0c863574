import { describeError } from './describe-error.ts'
import { hideIdentities } from './hide-identities.ts'

const REDACTED = '[redacted]'
const DEEPEST = 6
const LONGEST_LIST = 50
const LONGEST_TEXT = 500

/**
 * Fields that hold words, people or keys wherever they stand, written in lower case without underscores. What should
 * be readable in a log has to be called something else.
 */
const SILENT = new Set(
  [
    [
      'text',
      'caption',
      'raw',
      'words',
      'message',
      'body',
      'payload',
      'data',
      'content',
      'question',
      'answer',
    ],
    ['address', 'from', 'user', 'chat', 'sender', 'contact', 'phone', 'phonenumber', 'email', 'telegramid'],
    ['name', 'firstname', 'lastname', 'username', 'fullname', 'pushname', 'filename', 'title'],
    [
      'token',
      'secret',
      'password',
      'authorization',
      'headers',
      'cookie',
      'code',
      'params',
      'parameters',
      'sql',
    ],
  ].flat(),
)

/** The fields as they may stand in a log line: redacted at any depth, errors described, nothing circular or endless. */
export function redact(fields: object): Record<string, unknown> {
  if (fields instanceof Error) return { err: describeError(fields) }
  return redactObject(fields, 0, new Set())
}

function redactObject(value: object, depth: number, above: ReadonlySet<object>): Record<string, unknown> {
  const seen = new Set(above).add(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, redactField(key, field, depth, seen)]),
  )
}

function redactField(key: string, field: unknown, depth: number, above: ReadonlySet<object>): unknown {
  if (field === null || field === undefined || typeof field === 'boolean') return field
  const plain = key.toLowerCase().replace(/[_-]/g, '')
  // A result code is a figure; a code in words may be an invitation.
  if (SILENT.has(plain) && !(plain === 'code' && typeof field === 'number')) return REDACTED
  // Telegram's groups have negative ids; a positive one is a person.
  if (plain === 'chatid' && !isGroup(field)) return REDACTED
  return redactValue(field, depth, above)
}

function isGroup(chatId: unknown): boolean {
  return (typeof chatId === 'number' || typeof chatId === 'bigint') && chatId < 0
}

function redactValue(value: unknown, depth: number, above: ReadonlySet<object>): unknown {
  if (typeof value === 'string') return hideIdentities(value.slice(0, LONGEST_TEXT))
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error) return describeError(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (ArrayBuffer.isView(value)) return `<${value.byteLength} bytes>`
  if (above.has(value)) return '[circular]'
  if (depth >= DEEPEST) return '[deep]'
  if (value instanceof Set || Array.isArray(value)) {
    const seen = new Set(above).add(value)
    return [...value].slice(0, LONGEST_LIST).map((item: unknown) => redactValue(item, depth + 1, seen))
  }
  if (value instanceof Map) return `<map of ${value.size}>`
  return redactObject(value, depth + 1, above)
}
