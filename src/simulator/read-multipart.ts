/** A file that came with a request. */
export interface Upload {
  fileName: string
  mimeType: string
  content: Buffer
}

export interface MultipartBody {
  fields: Record<string, string>
  files: Map<string, Upload>
}

const HEADER_END = Buffer.from('\r\n\r\n')

/** A parameter of a header, quoted or (as grammY writes it) bare. */
function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, 'i').exec(header)
  return found ? (found[1]?.replace(/\\(.)/g, '$1') ?? found[2]?.trim()) : undefined
}

function headersOf(block: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of block.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function readPart(part: Buffer, body: MultipartBody): void {
  const end = part.indexOf(HEADER_END)
  if (end < 0) return
  const headers = headersOf(part.subarray(0, end).toString('utf8'))
  const disposition = headers.get('content-disposition') ?? ''
  const name = parameter(disposition, 'name')
  if (name === undefined) return
  const content = part.subarray(end + HEADER_END.length)
  const fileName = parameter(disposition, 'filename')
  if (fileName === undefined) body.fields[name] = content.toString('utf8')
  else {
    const mimeType = headers.get('content-type') ?? 'application/octet-stream'
    body.files.set(name, { fileName, mimeType, content: Buffer.from(content) })
  }
}

/**
 * Splits a multipart/form-data body; both libraries' ways of writing it are understood.
 * Source: RFC 7578. Returns undefined when the boundary does not occur.
 */
export function readMultipart(bytes: Buffer, boundary: string): MultipartBody | undefined {
  const body: MultipartBody = { fields: {}, files: new Map() }
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const first = Buffer.from(`--${boundary}`)
  let start = bytes.indexOf(first)
  if (start < 0) return undefined
  start += first.length
  while (bytes.subarray(start, start + 2).toString('latin1') !== '--') {
    const end = bytes.indexOf(delimiter, start)
    if (end < 0) return undefined
    // After the boundary the line ends; then headers, an empty line, and the content.
    readPart(bytes.subarray(start + 2, end), body)
    start = end + delimiter.length
  }
  return body
}
