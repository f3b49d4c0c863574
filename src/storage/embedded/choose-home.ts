import { createHash } from 'node:crypto'
import { lstatSync, statSync } from 'node:fs'
import { chmod, chown, mkdir, readlink, realpath, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Log } from '../log.ts'
import { StorageError } from '../storage-error.ts'
import { findOwner, type Owner } from './find-owner.ts'

/** Where root's server keeps binaries, and data that the server's user couldn't reach in a private folder. */
export const SYSTEM_FOLDER = '/var/lib/jawab24'

/** Operating systems take about a hundred bytes for the path of a Unix socket; `/.s.PGSQL.5432` is part of it. */
const LONGEST_SOCKET_FOLDER = 85

/** The folders of one embedded server. */
export interface Home {
  /** PostgreSQL's data folder. */
  data: string
  /** Holds the Unix socket, mode 700. */
  socket: string
  logs: string
  /** Settings of the office's own, read after ours. */
  custom: string
  owner: Owner | null
}

/** Makes the folders of the server of this `dataDir` and gives them to the account that will run it. */
export async function chooseHome(dataDir: string, log: Log): Promise<Home> {
  await mkdir(dataDir, { recursive: true })
  const folder = join(await realpath(dataDir), 'postgres')
  const owner = findOwner(join(folder, 'data'))
  const home = owner === null ? folder : await reachable(folder, owner, log)
  await give(home, owner, 0o711)
  const socket = await socketFolder(home, owner)
  await give(join(home, 'log'), owner, 0o700)
  return {
    data: join(home, 'data'),
    socket,
    logs: join(home, 'log'),
    custom: join(home, 'custom.conf'),
    owner,
  }
}

/**
 * The folder itself, or, where a private home is in the way of the server's user, one under /var/lib/jawab24 that the
 * folder becomes a symlink to.
 */
async function reachable(folder: string, owner: Owner, log: Log): Promise<string> {
  const link = lstatSync(folder, { throwIfNoEntry: false })
  if (link?.isSymbolicLink()) {
    const target = await readlink(folder)
    if (statSync(target, { throwIfNoEntry: false })) return target
    throw new StorageError(
      `Basis data milik ${dirname(folder)} disimpan di ${target}, dan folder itu tidak ada lagi. Kembalikan folder itu, atau hapus tautan ${folder} untuk mulai dengan basis data kosong.`,
    )
  }
  await chmod(dirname(folder), (statSync(dirname(folder)).mode & 0o777) | 0o011)
  if (canPass(dirname(folder), owner)) return folder
  if (link) {
    throw new StorageError(
      `Basis data ada di ${folder}, tetapi akun yang menjalankannya (uid ${owner.uid}) tidak dapat masuk ke sana. Buka folder-folder di atasnya (chmod o+x), atau pindahkan DATA_DIR, misalnya ke ${SYSTEM_FOLDER}.`,
    )
  }
  // What is temporary stays among what is temporary.
  const temporary = folder.startsWith(join(await realpath(tmpdir()), '/'))
  const elsewhere = join(temporary ? tmpdir() : join(SYSTEM_FOLDER, 'elsewhere'), `jawab24-${short(folder)}`)
  await mkdir(elsewhere, { recursive: true, mode: 0o755 })
  await symlink(elsewhere, folder)
  log.warn(
    { folder, elsewhere },
    'DATA_DIR is inside of a private folder: the database is kept elsewhere, linked from there',
  )
  return elsewhere
}

/** May this account pass through the folder and all above it? Group membership is not counted on. */
function canPass(folder: string, owner: Owner): boolean {
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && (folder === dirname(folder) || canPass(dirname(folder), owner))
}

/** Inside of the home when its path is short enough for a socket, else in the machine's folder for such things. */
async function socketFolder(home: string, owner: Owner | null): Promise<string> {
  const places = [join(home, 'socket'), join(tmpdir(), `jawab24-${short(home)}`)]
  const path =
    places.find((place) => Buffer.byteLength(place) <= LONGEST_SOCKET_FOLDER) ?? `/tmp/jawab24-${short(home)}`
  await give(path, owner, 0o700)
  return path
}

/** Makes the folder, hands it over, and makes sure that nobody else had made it before us (in /tmp anybody may). */
async function give(folder: string, owner: Owner | null, mode: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode })
  const uid = owner?.uid ?? process.getuid?.()
  const found = lstatSync(folder)
  const ours = found.uid === uid || found.uid === process.getuid?.()
  if (!found.isDirectory() || !ours) {
    throw new StorageError(`${folder} milik akun lain. Hapus folder itu, atau pilih DATA_DIR yang lain.`)
  }
  if (owner && found.uid !== owner.uid) await chown(folder, owner.uid, owner.gid)
  await chmod(folder, mode)
}

function short(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
