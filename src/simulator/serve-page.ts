import { randomUUID } from 'node:crypto'
import type { SimulatedClock } from './clock.ts'
import type { Emulator } from './model.ts'
import { createAct } from './page-actions.ts'
import { createCast, type Stage } from './page-cast.ts'
import { streamEvents } from './page-events.ts'
import { buildPageFiles, type PageFile, type PageFiles } from './page-files.ts'
import { isFromOwnPage } from './page-origin.ts'
import { readState } from './page-state.ts'
import type { WireOutcome, WireState } from './page-wire.ts'

export type { Stage } from './page-cast.ts'

export interface Dependencies {
  emulator: Emulator
  clock: SimulatedClock
  stage: Stage
}

/** Nothing from elsewhere, nothing inline: a text that became markup after all could still do nothing. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

const mediaFolder = '/simulator/file/'
const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** In bytes: a text of 100,000 characters with room for escapes. */
const largestBody = 1_000_000

/**
 * The simulator's page as a fetch handler, for `/simulator` and everything below it; `/` gives the page as well.
 * It is for people on their own machine: who can reach it can play everybody on the stage.
 *
 * @throws when the stage names a bot or a group that the emulator does not know
 */
export function createSimulatorPage(deps: Dependencies): (request: Request) => Promise<Response> {
  const boot = randomUUID()
  const cast = createCast(deps)
  const act = createAct({ ...deps, cast })
  const state = () => readState({ ...deps, cast, boot })
  state()
  let files: Promise<PageFiles> | undefined

  async function file(name: keyof PageFiles): Promise<Response> {
    files ??= buildPageFiles()
    // A failed build is tried again at the next request instead of being remembered.
    const built = await files.catch((error: unknown) => {
      files = undefined
      throw error
    })
    return sendFile(built[name])
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/simulator/act') {
      if (request.method !== 'POST') return refuse(405, 'Tindakan dikirim dengan POST.')
      if (!isFromOwnPage(request))
        return refuse(403, 'Tindakan hanya boleh datang dari halaman simulator ini sendiri.')
      const body = await readBody(request)
      if (body === undefined) return refuse(413, 'Permintaan ini terlalu besar.')
      const { status, outcome } = act(body)
      return sendJson(status, outcome)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'Alamat ini hanya dapat dibaca.')
    switch (pathname.replace(/\/$/, '')) {
      case '':
      case '/simulator':
        return file('page.html')
      case '/simulator/page.js':
        return file('page.js')
      case '/simulator/page.css':
        return file('page.css')
      case '/simulator/icon.svg':
        return file('icon.svg')
      case '/simulator/state':
        return sendJson(200, state())
      case '/simulator/events':
        // Only a reader ends a stream: one that nobody reads would stay for ever.
        if (request.method === 'HEAD') return refuse(405, 'Alamat ini hanya dapat dibaca dengan GET.')
        return new Response(streamEvents({ ...deps, cast, boot }, request.signal), {
          headers: { ...headers, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
        })
      default:
        if (pathname.startsWith(mediaFolder))
          return sendMedia(deps.emulator, pathname.slice(mediaFolder.length))
        return refuse(404, 'Halaman ini tidak ada.')
    }
  }
}

/** What people sent each other. Only pictures are shown; whatever else a bot or a person uploads is merely saved. */
function sendMedia(emulator: Emulator, fileId: string): Response {
  const file = emulator.file(fileId)
  if (!file) return refuse(404, 'Berkas ini sudah tidak ada.')
  const type = pictures.find((picture) => picture === file.mimeType)
  const saved = { 'content-disposition': 'attachment' }
  return new Response(new Uint8Array(file.content), {
    headers: { ...headers, ...(type ? {} : saved), 'content-type': type ?? 'application/octet-stream' },
  })
}

async function readBody(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  // Read piece by piece: a body need not say how long it is.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > largestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function sendFile({ type, body }: PageFile): Response {
  return new Response(body, { headers: { ...headers, 'content-type': `${type}; charset=utf-8` } })
}

function sendJson(status: number, value: WireState | WireOutcome): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  })
}

function refuse(status: number, error: string): Response {
  return sendJson(status, { ok: false, error })
}
