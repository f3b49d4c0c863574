import type { IncomingMessage } from 'node:http'
import { ApiError, badRequest } from './api-error.ts'
import { readMultipart } from './read-multipart.ts'
import type { Upload } from './read-multipart.ts'

/** Telegram's own ceiling for uploads. */
const BODY_LIMIT_BYTES = 52_428_800

export interface Input {
  parameters: Record<string, unknown>
  files: Map<string, Upload>
}

function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= BODY_LIMIT_BYTES) chunks.push(chunk)
    })
    request.on('end', () => {
      if (size > BODY_LIMIT_BYTES) reject(new ApiError(413, 'Request Entity Too Large'))
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
    })
    request.on('error', reject)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return value
  } catch {
    // Answered below, as Telegram does.
  }
  throw badRequest("can't parse JSON object")
}

/** Takes a body of any of the three kinds apart; a body of no known kind gives no parameters. */
export function parseBody(bytes: Buffer, contentType: string): Input {
  const files = new Map<string, Upload>()
  if (bytes.length === 0) return { parameters: {}, files }
  if (contentType.startsWith('application/json'))
    return { parameters: parseJson(bytes.toString('utf8')), files }
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return { parameters: Object.fromEntries(new URLSearchParams(bytes.toString('utf8'))), files }
  }
  if (contentType.startsWith('multipart/form-data')) {
    const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType)
    const body = readMultipart(bytes, boundary?.[1] ?? boundary?.[2]?.trim() ?? '')
    if (!body) throw badRequest("can't parse multipart/form-data request")
    return { parameters: body.fields, files: body.files }
  }
  return { parameters: {}, files }
}

/** The parameters of a request, from its query and its body; the body's win. */
export async function readInput(request: IncomingMessage, query: string): Promise<Input> {
  const { parameters, files } = parseBody(await collect(request), request.headers['content-type'] ?? '')
  if (query === '') return { parameters, files }
  return { parameters: { ...Object.fromEntries(new URLSearchParams(query)), ...parameters }, files }
}
