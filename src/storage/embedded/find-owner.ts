import { readFileSync, statSync } from 'node:fs'

/** The unprivileged account that runs the server, because PostgreSQL refuses to run as root. */
export interface Owner {
  uid: number
  gid: number
}

/** What Linux calls nobody, where there is no /etc/passwd to ask. */
const NOBODY: Owner = { uid: 65_534, gid: 65_534 }

/**
 * Who runs the server whose data lie in `dataFolder`: null when we aren't root and do it ourselves; as root whoever
 * owns the data already, else `postgres`, else `nobody`.
 */
export function findOwner(dataFolder: string): Owner | null {
  if (process.getuid?.() !== 0) return null
  const found = statSync(dataFolder, { throwIfNoEntry: false })
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid }
  return account('postgres') ?? account('nobody') ?? NOBODY
}

function account(name: string): Owner | null {
  let lines: string[]
  try {
    lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch {
    return null
  }
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])]
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { uid, gid } : null
}
