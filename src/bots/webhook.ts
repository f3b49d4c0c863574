import { createHash, timingSafeEqual } from 'node:crypto'
import { updateKey, type UpdateKey } from './update-key.ts'
import type { Log } from './log.ts'

/** Telegram's largest updates are some kilobytes. */
const BODY_LIMIT_BYTES = 1_000_000

interface Dependencies {
  /** What Telegram was told to send in `X-Telegram-Bot-Api-Secret-Token`. */
  secret: string
  /** Stores one update; Telegram hears 200 only after this resolved, and sends it again otherwise. */
  keep(update: UpdateKey & { raw: unknown }): Promise<void>
  log: Log
}

/**
 * Takes a bot's updates by HTTP. 401 without the secret, 413 for too much, 400 for what isn't an update, 500 when it
 * could not be kept. What is answered with other than 2xx, Telegram delivers again.
 */
export function createWebhook({ secret, keep, log }: Dependencies): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405 })
    if (!isSame(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret))
      return new Response(null, { status: 401 })
    const body = await readBody(request)
    if (body === null) return new Response(null, { status: 413 })
    const raw = parse(body)
    const key = updateKey(raw)
    if (key === null) return new Response(null, { status: 400 })
    try {
      await keep({ ...key, raw })
    } catch (error) {
      log.error({ err: error }, 'An update could not be kept; Telegram will send it again')
      return new Response(null, { status: 500 })
    }
    return new Response(null, { status: 200 })
  }
}

/** Compared as hashes: neither the length nor the first wrong character shows in the time that it takes. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

async function readBody(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > BODY_LIMIT_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
