import { describe, expect, it } from 'vitest'
import { createLog, type LogLevel } from '../../src/log.ts'

const TOKEN = '123456789:AAFabcdefghijklmnopqrstuvwxyz_-12345'
const PHONE = '081234567890'
const NIK = '6406011202900003'
const WORDS = 'Tetangga saya membuang sampah ke sungai'

function logged(
  use: (log: ReturnType<typeof createLog>) => void,
  level: LogLevel = 'debug',
  readable = false,
) {
  let output = ''
  const to = { write: (line: string) => void (output += line) }
  use(createLog({ level, to, readable }))
  return output
}

function fail(message: string, more: object, options?: ErrorOptions): Error {
  return Object.assign(new Error(message, options), more)
}

describe('a log line', () => {
  it('carries level, time, sentence and fields', () => {
    const line = logged((log) => log.child({ bot: 'citizen' }).info({ inquiry: 'x-1', count: 2 }, 'Kept'))
    expect(JSON.parse(line)).toMatchObject({
      level: 30,
      bot: 'citizen',
      inquiry: 'x-1',
      count: 2,
      msg: 'Kept',
    })
    expect(line.endsWith('\n')).toBe(true)
  })

  it('is left out below the level', () => {
    expect(logged((log) => log.info({}, 'Quiet'), 'warn')).toBe('')
  })

  it('is one line for a person on a terminal', () => {
    const line = logged((log) => log.warn({ desk: 'dinkes', note: 'a\u001b[2Jb\nc' }, 'Late'), 'info', true)
    expect(line).toMatch(/^\d\d:\d\d:\d\d WARN {2}Late desk=dinkes note="a\\u001b\[2Jb\\nc"\n$/)
  })

  it('survives fields that cannot be JSON', () => {
    const circle: Record<string, unknown> = {
      id: 7n,
      at: new Date(0),
      bytes: new Uint8Array(3),
      run: () => 1,
    }
    circle['again'] = circle
    const line = JSON.parse(logged((log) => log.info({ circle, broken: new Date(Number.NaN) }, 'Odd')))
    expect(line.circle).toEqual({
      id: '7',
      at: '1970-01-01T00:00:00.000Z',
      bytes: '<3 bytes>',
      again: '[circular]',
    })
  })
})

describe('redaction', () => {
  const planted: [string, object][] = [
    ['deep fields', { a: { b: [{ c: { text: WORDS, from: { id: 5, first_name: 'Siti' } } }] } }],
    ['raw updates', { update: { message: { text: WORDS, chat: { id: 8129977, first_name: 'Siti' } } } }],
    [
      'fields by any spelling',
      { first_name: 'Siti', firstName: 'Siti', PhoneNumber: PHONE, Telegram_Id: 8129977 },
    ],
    ['private chats', { chatId: 8129977, chat_id: 8129977 }],
    ['sentences', { note: `call ${PHONE}, +62 812-3456-7890 or siti@example.id about ${NIK}` }],
    ['WhatsApp addresses', { jid: '6281234567890@c.us', group: '6281234567890-1612345678@g.us' }],
    ['addresses of the API', { url: `https://api.telegram.org/bot${TOKEN}/sendMessage`, bare: TOKEN }],
    ['addresses of databases', { url: 'postgresql://jawab:hunter2@db/jawab24' }],
    ['errors', { err: fail(`Call to https://api/bot${TOKEN}/sendMessage for ${PHONE} failed`, {}) }],
    [
      'what hangs on errors',
      {
        err: fail('400: Bad Request', {
          payload: { chat_id: 8129977, text: WORDS },
          on: { method: 'sendMessage', payload: { text: WORDS } },
          response: { body: WORDS },
        }),
      },
    ],
    [
      'causes and collections of errors',
      {
        err: fail(
          'outer',
          {},
          { cause: new AggregateError([fail(`fetch /bot${TOKEN}/x`, { text: WORDS })], 'all') },
        ),
      },
    ],
    ['what parsers quote', { err: fail(`Unexpected token 'T', "${WORDS}" is not valid JSON`, {}) }],
    [
      'queries',
      {
        err: fail(
          `\nInvalid \`words.create()\` invocation:\n{\n  text: "${WORDS}"\n}\nUnique constraint failed`,
          {
            name: 'PrismaClientKnownRequestError',
            meta: { text: WORDS },
          },
        ),
      },
    ],
    ['an error in place of fields', fail(`bot${TOKEN}`, { text: WORDS })],
  ]
  const secrets = /AAFabc|81234567890|3456-7890|Siti|siti@|8129977\b|6406011202900003|hunter2|Tetangga|sampah/

  it.each(planted)('hides everything in %s', (_, fields) => {
    const line = logged((log) => log.error(fields, 'It failed'))
    expect(line).toContain('It failed')
    expect(line).not.toMatch(secrets)
  })

  it.each(planted)('hides everything in %s of a child', (_, fields) => {
    const line = logged((log) => log.child(fields).child(fields).info({}, 'It failed'))
    expect(line).not.toMatch(secrets)
  })

  it('cleans the sentence too', () => {
    expect(logged((log) => log.info({}, `Polling bot${TOKEN} for ${PHONE}`))).toContain(
      'Polling bot<token> for <phone>',
    )
  })

  it('takes no longer for an error that quotes a long message', () => {
    // Processor time: how busy the machine is doesn't count. A quadratic slip would take tens of seconds.
    const before = process.cpuUsage()
    const line = logged((log) => log.error({ err: new Error('1'.repeat(100_000)) }, 'It failed'))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000_000).toBeLessThan(5)
    expect(line.length).toBeLessThan(5_000)
  })

  it('leaves what is needed to find a fault', () => {
    const id = '0812a6f0-0812-4812-8812-081234567890'
    const fields = {
      inquiry: id,
      updateId: 481234567,
      chatId: -1001234567890,
      at: '2026-11-22T08:12:34.567Z',
      code: 429,
    }
    expect(JSON.parse(logged((log) => log.info(fields, 'Sent')))).toMatchObject(fields)
  })

  it('keeps kind, code, place and causes of an error', () => {
    const err = fail('duplicate key violates "inbox_key"', { code: '23505' }, { cause: new TypeError('why') })
    const line = JSON.parse(logged((log) => log.error({ err }, 'It failed')))
    expect(line.err).toMatchObject({
      type: 'Error',
      message: 'duplicate key violates "inbox_key"',
      code: '23505',
      cause: { type: 'TypeError', message: 'why' },
    })
    expect(line.err.frames).toContain('log.test.ts')
  })
})
