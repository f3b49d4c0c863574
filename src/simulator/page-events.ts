import type { SimulatedClock } from './clock.ts'
import type { Emulator, Happening } from './model.ts'
import type { Cast } from './page-cast.ts'
import { encodeMessage } from './page-state.ts'
import type { WireEvent } from './page-wire.ts'

export interface Dependencies {
  emulator: Emulator
  clock: SimulatedClock
  cast: Cast
  boot: string
}

/** Proxies cut connections on which nothing comes for a while; the page also notices a dead one by this. */
const heartbeatMs = 15_000
/** A page that has not read this many events is asleep: it is cut off and loads the state when it wakes. */
const mostUnread = 2_000

/**
 * The event stream of one page (https://html.spec.whatwg.org/multipage/server-sent-events.html). It ends, and
 * lets go of everything that it watches, when the reader goes or `signal` aborts, whichever is told first.
 */
export function streamEvents(deps: Dependencies, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}

  return new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false
      const send = (event: WireEvent) => {
        if (ended) return
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`))
        if ((controller.desiredSize ?? 0) < -mostUnread) end()
      }
      const sendClock = () =>
        send({ type: 'clock', clock: { now: deps.clock.now().toISOString(), speed: deps.clock.speed() } })

      const heartbeat = setInterval(sendClock, heartbeatMs)
      const releases = [
        deps.emulator.watch((happening) => send(encodeHappening(happening))),
        deps.clock.watch(sendClock),
        deps.cast.watch(() => send({ type: 'stage' })),
        () => clearInterval(heartbeat),
        () => signal.removeEventListener('abort', end),
      ]
      end = () => {
        if (ended) return
        ended = true
        for (const release of releases) release()
        try {
          controller.close()
        } catch {
          // The reader went first: the stream is closed already.
        }
      }
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
      else send({ type: 'hello', boot: deps.boot })
    },
    cancel: () => end(),
  })
}

function encodeHappening(happening: Happening): WireEvent {
  switch (happening.type) {
    case 'message':
    case 'edited':
      return { ...happening, message: encodeMessage(happening.message) }
    case 'chat':
      return { type: 'stage' }
    default:
      return happening
  }
}
