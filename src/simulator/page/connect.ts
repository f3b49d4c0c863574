import { type WireEvent, type WireState, wireEvent, wireState } from '../page-wire.ts'

export interface Dependencies {
  replace(state: WireState): void
  apply(event: WireEvent): void
  setOnline(online: boolean): void
}

const retryMs = { first: 500, most: 5_000 }
/** Three heartbeats of the server missed: the connection is dead although nobody said so. */
const silenceMs = 45_000

/**
 * Keeps the page live. Each connection begins with loading the state anew: events that come meanwhile wait and
 * are applied on top of it, which is harmless where the state has them already.
 */
export function connect({ replace, apply, setOnline }: Dependencies): void {
  let delayMs = retryMs.first
  let silence = 0

  function open(): void {
    const source = new EventSource('/simulator/events')
    let waiting: WireEvent[] | undefined = []
    let reloadAgain = false
    let closed = false

    const retry = () => {
      if (closed) return
      closed = true
      source.close()
      clearTimeout(silence)
      setOnline(false)
      setTimeout(open, delayMs)
      delayMs = Math.min(delayMs * 2, retryMs.most)
    }
    const listenForSilence = () => {
      clearTimeout(silence)
      silence = window.setTimeout(retry, silenceMs)
    }
    async function reload(): Promise<void> {
      waiting ??= []
      do {
        reloadAgain = false
        const response = await fetch('/simulator/state')
        const state = wireState.parse(await response.json())
        if (closed) return
        replace(state)
      } while (reloadAgain)
      const late = waiting
      waiting = undefined
      for (const event of late) apply(event)
      delayMs = retryMs.first
      setOnline(true)
    }

    source.onerror = retry
    source.onmessage = ({ data }: MessageEvent<string>) => {
      listenForSilence()
      const event = wireEvent.parse(JSON.parse(data))
      if (event.type === 'hello' || event.type === 'stage') {
        if (event.type === 'stage' && waiting) reloadAgain = true
        else reload().catch(retry)
      } else if (waiting) waiting.push(event)
      else apply(event)
    }
    listenForSilence()
  }

  open()
}
