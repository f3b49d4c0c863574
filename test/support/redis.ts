import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until.ts'

export interface TestRedis {
  /** What REDIS_URL would be. */
  url: string
  /** Kills it and starts it again at the same place: without persistence, so that it has forgotten everything. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Is there a redis-server on this machine? Where not, tests that need one are skipped, loudly; on CI, where skipping
 * would go unnoticed, that is a failure.
 */
export function redisIsHere(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true
  const advice = 'No redis-server on this machine (Debian: apt-get install redis-server).'
  if (process.env['CI']) throw new Error(`${advice} On CI nothing may be skipped.`)
  console.warn(`SKIPPED: the Redis half of the tests. ${advice}`)
  return false
}

/** A Redis of one's own, without persistence, on a Unix socket in a temporary folder. */
export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'jawab24-redis-'))
  const url = join(folder, 'redis.sock')
  let server = await start(folder, url)
  const kill = async () => {
    const exited = once(server, 'exit')
    server.kill('SIGKILL')
    await exited
    rmSync(url, { force: true })
  }
  return {
    url,
    async restart() {
      await kill()
      server = await start(folder, url)
    },
    async stop() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function start(folder: string, socket: string): Promise<ChildProcess> {
  const settings = [
    '--port',
    '0',
    '--unixsocket',
    socket,
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ]
  const server = spawn('redis-server', settings, { stdio: 'ignore' })
  await until(() => existsSync(socket), { what: 'redis-server listens' })
  return server
}
