import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export interface PgProxy {
  /** The database's URL, through the proxy. */
  url: string
  /** The next COMMIT reaches the server and is carried out, and its answer is lost with the connection. */
  loseNextCommit(): void
  /** How many answers were lost. */
  lost(): number
  stop(): Promise<void>
}

/** Stands between a client and PostgreSQL, to break connections at moments that chance seldom hits. */
export async function startPgProxy(databaseUrl: string): Promise<PgProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'jawab24-proxy-'))
  const { host, port } = new pg.Client(databaseUrl)
  const target = host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port }
  const sockets = new Set<Socket>()
  let armed = false
  let lost = 0
  const server = createServer((client) => {
    const upstream = connect(target)
    let doomed = false
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk) => {
      if (armed && chunk.includes('COMMIT')) {
        armed = false
        doomed = true
      }
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (!doomed) return void client.write(chunk)
      lost++
      client.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(join(folder, '.s.PGSQL.5432'), resolve))
  const url = new URL(databaseUrl.replace('@/', '@localhost/'))
  url.searchParams.set('host', folder)
  url.port = ''
  return {
    url: url.href,
    loseNextCommit: () => void (armed = true),
    lost: () => lost,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
