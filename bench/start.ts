import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readyLine } from './open-service.ts'
import { figure, median, table } from './table.ts'

/** How long until `npm start` says that it is ready: on an empty folder, and again on what that left behind. */
export async function benchStart({ quick }: { quick: boolean }): Promise<string> {
  const rounds = quick ? 1 : 5
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const dataDir = await mkdtemp(join(tmpdir(), 'jawab24-bench-'))
    try {
      first.push(await startOnce(dataDir))
      refuseRunning(dataDir)
      later.push(await startOnce(dataDir))
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  }
  return [
    `### From \`npm start\` to ready (simulator mode, embedded database; median of ${rounds})`,
    table(
      ['start', 'seconds'],
      [
        ['first (makes the database, loads the sample office)', figure(median(first) / 1_000, 2)],
        ['later', figure(median(later) / 1_000, 2)],
      ],
    ),
  ].join('\n\n')
}

/** A database that runs already would make the next start look faster than it is. */
function refuseRunning(dataDir: string): void {
  if (existsSync(join(dataDir, 'postgres', 'data', 'postmaster.pid')))
    throw new Error('The service left its database running')
}

/** Milliseconds; the service is stopped again afterwards, as a terminal's Ctrl+C would: all processes at once. */
async function startOnce(dataDir: string): Promise<number> {
  const { TELEGRAM_CITIZEN_TOKEN: _, TELEGRAM_STAFF_TOKEN: __, ...rest } = process.env
  const begunAt = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...rest, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await readyLine(child)
  const tookMs = performance.now() - begunAt
  const ended = once(child.stdout, 'close')
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
  await ended
  return tookMs
}
