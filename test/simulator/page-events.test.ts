import { describe, expect, it } from 'vitest'
import { wireEvent } from '../../src/simulator/page-wire.ts'
import { createSimulatorPage } from '../../src/simulator/serve-page.ts'
import { ANI, ANI_CHAT, aPageScene, type PageScene, servePage } from './page-scene.ts'

const origin = 'http://127.0.0.1:8080'

function listen(scene: PageScene, signal = new AbortController().signal): Promise<Response> {
  return scene.handler(new Request(`${origin}/simulator/events`, { signal }))
}

function addCitizen(scene: PageScene): Promise<Response> {
  const body = JSON.stringify({ action: 'citizen' })
  return scene.handler(new Request(`${origin}/simulator/act`, { method: 'POST', body, headers: { origin } }))
}

describe('the event stream', () => {
  /** Reads what comes, one event at a time. */
  function eventsOf(response: Response) {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    return {
      cancel: () => reader?.cancel(),
      async next() {
        const chunk = await reader?.read()
        return chunk?.done === false
          ? wireEvent.parse(JSON.parse(chunk.value.replace(/^data: /, '')))
          : undefined
      },
    }
  }

  /** The same scene with a count of who watches. */
  async function aWatchedScene() {
    const scene = await aPageScene()
    const watching = { emulator: 0, clock: 0 }
    function counted<Listener>(kind: keyof typeof watching, watch: (listener: Listener) => () => void) {
      return (listener: Listener) => {
        watching[kind] += 1
        const leave = watch(listener)
        return () => {
          watching[kind] -= 1
          leave()
        }
      }
    }
    const emulator = { ...scene.emulator, watch: counted('emulator', scene.emulator.watch) }
    const clock = { ...scene.clock, watch: counted('clock', scene.clock.watch) }
    return { ...scene, handler: createSimulatorPage({ ...scene, emulator, clock }), watching }
  }

  it('tells what happens, in order', async () => {
    const scene = await aPageScene()
    const response = await listen(scene)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = eventsOf(response)
    expect(await events.next()).toMatchObject({ type: 'hello' })
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'Halo')
    scene.clock.setSpeed(60)
    await addCitizen(scene)
    // The private chat came into being with its first message.
    expect(await events.next()).toEqual({ type: 'stage' })
    expect(await events.next()).toMatchObject({
      type: 'message',
      chatKey: ANI_CHAT,
      message: { text: 'Halo' },
    })
    expect(await events.next()).toMatchObject({ type: 'clock', clock: { speed: 60 } })
    expect(await events.next()).toEqual({ type: 'stage' })
    await events.cancel()
  })

  it('lets go of everything when the reader leaves', async () => {
    const scene = await aWatchedScene()
    const events = eventsOf(await listen(scene))
    await events.next()
    expect(scene.watching).toEqual({ emulator: 1, clock: 1 })
    await events.cancel()
    expect(scene.watching).toEqual({ emulator: 0, clock: 0 })
  })

  it('lets go of everything when the request is aborted', async () => {
    const scene = await aWatchedScene()
    const abort = new AbortController()
    const events = eventsOf(await listen(scene, abort.signal))
    await events.next()
    abort.abort()
    expect(scene.watching).toEqual({ emulator: 0, clock: 0 })
    expect(await events.next()).toBeUndefined()
  })

  it('lets go of everything when the connection of a real visitor is cut', async () => {
    const scene = await aWatchedScene()
    const { origin: served } = await servePage(scene.handler)
    const abort = new AbortController()
    const events = eventsOf(await fetch(`${served}/simulator/events`, { signal: abort.signal }))
    expect(await events.next()).toMatchObject({ type: 'hello' })
    expect(scene.watching).toEqual({ emulator: 1, clock: 1 })
    abort.abort()
    await expect.poll(() => scene.watching).toEqual({ emulator: 0, clock: 0 })
  })

  it('cuts off a reader that sleeps, instead of keeping everything for it', async () => {
    const scene = await aWatchedScene()
    await listen(scene)
    for (let n = 0; n < 2_100; n += 1) scene.clock.setSpeed(n % 2 ? 1 : 60)
    expect(scene.watching).toEqual({ emulator: 0, clock: 0 })
  })
})
