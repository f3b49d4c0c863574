import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { until } from '../until.ts'
import { type Asked, askedSchema } from './wire.ts'

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** A page that is connected. */
export interface ConnectedPage {
  device: string
  tell(name: string, data: object): void
}

interface Dependencies {
  /** 0: any that is free. */
  port: number
  onPage(page: ConnectedPage): void
  onGone(page: ConnectedPage): void
  answer(asked: Asked): object
}

/** Serves WhatsApp's page on a port of this machine, over TLS as the browser wants it, and speaks with it. */
export async function servePage({ port: wanted, onPage, onGone, answer }: Dependencies) {
  const certificate = here('certificate.pem')
  const sockets = new Set<Socket>()
  let isDown = false

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://web.whatsapp.com')
    if (url.pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('retry: 50\n\n')
      const page: ConnectedPage = {
        device: url.searchParams.get('device') ?? '',
        tell: (name, data) => void response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
      }
      response.once('close', () => onGone(page))
      return onPage(page)
    }
    if (url.pathname === '/do') {
      const asked = askedSchema.parse(JSON.parse(await text(request)))
      response.writeHead(200, { 'content-type': 'application/json' })
      return void response.end(JSON.stringify(answer(asked)))
    }
    const file = /^\/page\/([a-z-]+\.mjs)$/.exec(url.pathname)?.[1] ?? 'index.html'
    const type = file.endsWith('.mjs') ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': type }).end(here(`page/${file}`))
  }

  const server = createServer({ key: certificate, cert: certificate }, (request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  server.on('connection', (socket: Socket) => {
    if (isDown) return void socket.destroy()
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('tlsClientError', () => {})
  server.listen(wanted, '127.0.0.1')
  const port = await until(
    () => {
      const address = server.address()
      return address !== null && typeof address === 'object' && address.port
    },
    { what: 'the server of WhatsApp’s page' },
  )
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port,
    setDown(down: boolean): void {
      isDown = down
      if (down) cut()
    },
    async close(): Promise<void> {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
