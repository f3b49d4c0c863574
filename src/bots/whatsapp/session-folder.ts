import { chmod, mkdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** How a browser marks a profile as its own. */
const MARKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket']

/** Where a linked session is kept: whoever can read it can write in the office's name. */
export function createSessionFolder(folder: string) {
  return {
    path: folder,
    /** Makes the folder, readable by our user alone, and ends what a dead process may have left running in it. */
    async prepare(): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // An older folder, or one that a backup brought back, may be open to others.
      await chmod(folder, 0o700)
      const profile = join(folder, 'session')
      await endFormerBrowser(profile)
      for (const mark of MARKS) await rm(join(profile, mark), { force: true })
    },
    /** Forgets the link: the next browser asks for a scan. */
    async forget(): Promise<void> {
      await rm(join(folder, 'session'), { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * Two browsers in one profile would ruin it. Only who holds the number works in this folder, so a browser that still does was
 * ours. The mark names machine and process (`host-4711`); another machine's (a moved volume, a new container) ended with it.
 */
async function endFormerBrowser(profile: string): Promise<void> {
  const mark = await readlink(join(profile, 'SingletonLock')).catch(() => '')
  const found = /^(.*)-(\d+)$/.exec(mark)
  if (!found || found[1] !== hostname()) return
  try {
    process.kill(Number(found[2]), 'SIGKILL')
  } catch {
    // It is gone, as it should be.
  }
}
