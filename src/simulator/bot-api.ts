import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { ApiError } from './api-error.ts'
import { chatIdOf, errorEnvelope } from './dispatch.ts'
import type { Dispatch, Envelope } from './dispatch.ts'
import { errorOf, takeRule } from './faults.ts'
import type { Rule } from './faults.ts'
import type { Faults } from './model.ts'
import { readInput } from './read-body.ts'
import type { BotAccount, World } from './world.ts'

interface Dependencies {
  world: World
  dispatch: Dispatch
  faults: Faults
  log: (line: string) => void
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs))
}

function answer(response: ServerResponse, { status, body }: Envelope): void {
  if (response.destroyed) return
  // A string, not a buffer: head and body then leave in one write.
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

/** The HTTP border: `/bot<token>/<method>` and `/file/bot<token>/<path>`, with the faults in between. */
export function createBotApi({ world, dispatch, faults, log }: Dependencies): Server {
  function accountOf(token: string): BotAccount {
    for (const account of world.bots.values()) if (account.bot.token === token) return account
    throw new ApiError(401, 'Unauthorized')
  }

  function serveFile(response: ServerResponse, token: string, path: string): void {
    accountOf(token)
    const file = world.files.byPath(path)
    if (!file) throw new ApiError(404, 'Not Found')
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': file.content.byteLength,
    })
    response.end(file.content)
  }

  async function envelopeFor(
    account: BotAccount,
    method: string,
    input: Awaited<ReturnType<typeof readInput>>,
    response: ServerResponse,
    rule: Rule | undefined,
  ): Promise<Envelope> {
    const planned = rule && errorOf(rule)
    if (planned) return errorEnvelope(planned)
    const onHangUp = (listener: () => void): void => {
      response.once('close', listener)
    }
    return dispatch.run(account, method, { ...input, onHangUp })
  }

  async function serveMethod(
    request: IncomingMessage,
    response: ServerResponse,
    [token, method, query]: [string, string, string],
  ): Promise<void> {
    const account = accountOf(token)
    const input = await readInput(request, query)
    if (faults.latencyMs > 0) await pause(faults.latencyMs)
    const rule = takeRule(faults, token, method, chatIdOf(input.parameters))
    if (rule?.delayMs) await pause(rule.delayMs)
    if (faults.down || rule?.drop === 'before') return void response.destroy()
    const envelope = await envelopeFor(account, method, input, response, rule)
    if (rule?.drop === 'after') response.destroy()
    else answer(response, envelope)
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    const call = /^\/bot([^/]+)\/([^/]+)$/.exec(path)
    if (call) return serveMethod(request, response, [call[1] ?? '', call[2] ?? '', query])
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(path)
    if (file) return serveFile(response, file[1] ?? '', file[2] ?? '')
    throw new ApiError(404, 'Not Found')
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (error instanceof ApiError) return answer(response, errorEnvelope(error))
      log(`a request failed: ${String(error)}`)
      response.destroy()
    })
  })
  // Idle connections of the bots stay open longer than their own clients keep them.
  server.keepAliveTimeout = 120_000
  server.on('connection', (socket) => {
    socket.setNoDelay(true)
    if (faults.down) socket.destroy()
  })
  return server
}
