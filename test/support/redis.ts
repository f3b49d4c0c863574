import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
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

/** A Redis of one's own, without persistence, on a Unix socket in a temporary folder, or on a port for other processes' REDIS_URL. */
export async function startRedis({ tcp = false }: { tcp?: boolean } = {}): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'jawab24-redis-'))
  const socket = join(folder, 'redis.sock')
  const port = tcp ? await findFreePort() : 0
  let server = await start(folder, socket, port)
  const kill = async () => {
    const exited = once(server, 'exit')
    server.kill('SIGKILL')
    await exited
    rmSync(socket, { force: true })
  }
  return {
    url: tcp ? `redis://127.0.0.1:${port}` : socket,
    async restart() {
      await kill()
      server = await start(folder, socket, port)
    },
    async stop() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}

async function start(folder: string, socket: string, port: number): Promise<ChildProcess> {
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
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
