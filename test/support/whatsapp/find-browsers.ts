import { readdirSync, readFileSync } from 'node:fs'
import { until } from '../until.ts'

/** Processes of this machine whose profile lies in this folder. Only where processes are files (Linux). */
export function browsersIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => commandOf(name).includes(`--user-data-dir=${folder}/`))
    .map(Number)
}

/** kill -9 for the browsers of this folder, and waits until they are gone. */
export async function killBrowsersIn(folder: string): Promise<void> {
  for (const pid of browsersIn(folder)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Its parent took it along.
    }
  }
}

/** Waits until no browser of this folder runs any more. */
export const noBrowserIn = (folder: string) =>
  until(() => browsersIn(folder).length === 0, { what: `the browsers in ${folder} to end` })

/** Empty for a process that has ended. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
