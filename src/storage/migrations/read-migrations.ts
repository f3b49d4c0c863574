import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StorageError } from '../storage-error.ts'

/** One folder of prisma/migrations. */
export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the file in hex, as Prisma records it. */
  checksum: string
}

/** All migrations that come with this version, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = findFolder(import.meta.dirname)
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'))
      return {
        name,
        sql: bytes.toString('utf8'),
        checksum: createHash('sha256').update(bytes).digest('hex'),
      }
    }),
  )
}

/** prisma/migrations above this file: the sources and the compiled output lie at different depths. */
function findFolder(from: string): string {
  const folder = join(from, 'prisma', 'migrations')
  if (existsSync(folder)) return folder
  if (dirname(from) === from) {
    throw new StorageError('Folder prisma/migrations tidak ada dalam pemasangan ini. Pasang ulang Jawab24.')
  }
  return findFolder(dirname(from))
}
