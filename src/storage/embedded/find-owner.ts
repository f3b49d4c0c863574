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
 * owns the data already, else `postgres`, else `nobody`, else any account but root's: initdb insists on one with a name.
 */
export function findOwner(dataFolder: string): Owner | null {
  if (process.getuid?.() !== 0) return null
  const found = statSync(dataFolder, { throwIfNoEntry: false })
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid }
  const accounts = readAccounts()
  return accounts.get('postgres') ?? accounts.get('nobody') ?? [...accounts.values()][0] ?? NOBODY
}

/** The accounts of this machine by name, root's excepted. */
function readAccounts(): Map<string, Owner> {
  let lines: string[] = []
  try {
    lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch {
    // A system without that file.
  }
  const accounts = new Map<string, Owner>()
  for (const line of lines) {
    const [name, , uid, gid] = line.split(':')
    if (name && Number(uid) > 0 && Number(gid) > 0) accounts.set(name, { uid: Number(uid), gid: Number(gid) })
  }
  return accounts
}
