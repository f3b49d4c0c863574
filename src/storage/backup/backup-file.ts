import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { StorageError } from '../storage-error.ts'

const LINE_FEED = 10

/** The first line: what made it, of which database, and by which migrations its tables look as they do. */
export const headerSchema = z.object({
  jawab24: z.literal('cadangan'),
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  kind: z.enum(['live', 'simulator']),
  migrations: z.array(z.string()).min(1),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** The last line: how many rows there are before it, and the SHA-256 of all lines. Without it the file is cut off. */
const endSchema = z.object({ rows: z.int().nonnegative(), sha256: z.string() })

/** One row as PostgreSQL writes it in JSON; `json` is not read here. */
export interface BackupRow {
  table: string
  json: string
}

/** Writes beside and renames: a file of that name is whole, or the one that was there before. Only its owner may read it. */
export async function writeBackupFile(
  path: string,
  header: BackupHeader,
  rows: AsyncIterable<BackupRow>,
): Promise<{ rows: number }> {
  const beside = `${path}.sebagian`
  const hash = createHash('sha256')
  let count = 0
  async function* lines() {
    const line = (text: string): string => {
      const whole = `${text}\n`
      hash.update(whole)
      return whole
    }
    yield line(JSON.stringify(header))
    for await (const { table, json } of rows) {
      count += 1
      yield line(`${table} ${json}`)
    }
    yield `${JSON.stringify({ rows: count, sha256: hash.digest('hex') })}\n`
  }
  await rm(beside, { force: true })
  try {
    await pipeline(
      Readable.from(lines()),
      createGzip(),
      createWriteStream(beside, { mode: 0o600, flags: 'wx' }),
    )
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  return { rows: count }
}

/** Reads a file once to its end; throws where it is not a whole backup, so that nothing is begun with half of one. */
export async function checkBackupFile(path: string): Promise<BackupHeader> {
  const hash = createHash('sha256')
  let header: BackupHeader | null = null
  let count = 0
  let last: string | null = null
  for await (const line of linesOf(path)) {
    if (last !== null) {
      hash.update(`${last}\n`)
      if (header === null) header = readHeader(path, last)
      else count += 1
    }
    last = line
  }
  const end = endSchema.safeParse(parsed(last ?? ''))
  if (header === null || !end.success || end.data.rows !== count || end.data.sha256 !== hash.digest('hex'))
    throw damaged(path)
  return header
}

/** The rows of a file that was checked before. */
export async function* readBackupRows(path: string): AsyncGenerator<BackupRow> {
  let isHeader = true
  for await (const line of linesOf(path)) {
    const space = line.indexOf(' ')
    if (!isHeader && /^[a-z_]+ \{/.test(line.slice(0, 100)))
      yield { table: line.slice(0, space), json: line.slice(space + 1) }
    isHeader = false
  }
}

/** Split at line feeds alone: people's words hold other characters that some readers take for the end of a line. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const source = createReadStream(path)
  const text = source.pipe(createGunzip())
  // What breaks the source must reach who reads.
  source.on('error', (error) => text.destroy(error))
  let begun: Buffer[] = []
  try {
    for await (const chunk of text) {
      let rest: Buffer = Buffer.from(chunk)
      for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
        yield Buffer.concat([...begun, rest.subarray(0, end)]).toString('utf8')
        begun = []
        rest = rest.subarray(end + 1)
      }
      if (rest.length > 0) begun.push(rest)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code.startsWith('Z_') ? damaged(path, error) : error
  } finally {
    source.destroy()
  }
  if (begun.length > 0) throw damaged(path)
}

function readHeader(path: string, line: string): BackupHeader {
  const header = headerSchema.safeParse(parsed(line))
  if (!header.success) throw damaged(path)
  return header.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function damaged(path: string, cause?: unknown): StorageError {
  return new StorageError(
    `${path} bukan cadangan Jawab24 yang utuh: berkasnya rusak, terpotong, atau berkas lain. Tidak ada yang diubah.`,
    { cause },
  )
}
