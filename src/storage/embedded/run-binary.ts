import { spawn } from 'node:child_process'
import { StorageError } from '../storage-error.ts'
import type { Owner } from './find-owner.ts'

/** How long after its end a program's last words are waited for, in milliseconds. */
const PIPES_MS = 200

export interface Outcome {
  code: number | null
  output: string
}

/**
 * Runs one of PostgreSQL's programs to its end: in a session of its own, so that Ctrl-C in our terminal doesn't reach
 * the server; with an empty environment, so that nobody's PG… variables change what it does; and from `/`, because its
 * user may be kept out of our folder.
 */
export function runBinary(path: string, args: string[], owner: Owner | null): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd: '/',
      detached: true,
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
      ...owner,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (chunk: string) => {
        output = (output + chunk).slice(-4_000)
      })
    }
    child.on('error', (cause) => reject(new StorageError(`${path} tidak dapat dijalankan.`, { cause })))
    const end = (code: number | null) => {
      for (const stream of [child.stdout, child.stderr]) stream.destroy()
      resolve({ code, output: output.trim() })
    }
    child.on('close', end)
    // A server that stays behind may keep our pipes open: then they never close.
    child.on('exit', (code) => setTimeout(end, PIPES_MS, code))
  })
}
