import { createServer, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

export interface Listening {
  /** The port that was given, or the free one that was found for 0. */
  port: number
  /** Takes no new requests, waits for those in flight, and cuts what still streams after `graceMs`. */
  close(graceMs: number): Promise<void>
}

/** The address can't be served; the message says which setting to change. */
export class ListenFault extends Error {
  override readonly name = 'ListenFault'
}

/** Starts serving. Rejects with a `ListenFault` when the address is taken or not allowed. */
export async function listen(
  handle: (request: Request, connection?: object) => Promise<Response>,
  address: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: handle })
  if (!isHttpServer(server)) throw new Error('Expected a plain HTTP server')
  await listening(server, address)
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : address.port
  return { port, close: (graceMs) => close(server, graceMs) }
}

/**
 * Rejects as `listen` would, at once and without serving: a taken port is told before a database is started and before
 * bots take messages.
 */
export async function expectFree(address: { host: string; port: number }): Promise<void> {
  const server = createServer()
  await listening(server, address)
  await new Promise((resolve) => server.close(resolve))
}

function listening(server: Server, address: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenFault(explain(error, address), { cause: error })),
    )
    server.listen(address.port, address.host, resolve)
  })
}

function isHttpServer(server: ReturnType<typeof createAdaptorServer>): server is Server {
  return 'closeAllConnections' in server
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  if (error.code === 'EADDRINUSE')
    return `PORT=${port}: sudah dipakai program lain di ${host}. Hentikan program itu atau pilih PORT lain.`
  if (error.code === 'EACCES') return `PORT=${port}: tidak diizinkan. Pilih PORT 1024 atau lebih.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST=${host}: bukan alamat mesin ini. Pakai 127.0.0.1 atau 0.0.0.0.`
  return `HOST=${host}, PORT=${port}: ${error.message}`
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
