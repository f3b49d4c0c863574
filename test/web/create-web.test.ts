import { describe, expect, it } from 'vitest'
import { createWeb, listen } from '../../src/web/index.ts'

function aWeb(change: Partial<Parameters<typeof createWeb>[0]> = {}) {
  const errors: unknown[] = []
  const handle = createWeb({
    officeName: 'Pemerintah Kabupaten <Contoh>',
    checks: [],
    metrics: async () => ({ contentType: 'text/plain; version=0.0.4', body: 'up 1\n' }),
    mounts: [],
    home: null,
    onError: (error) => errors.push(error),
    ...change,
  })
  const get = (path: string) => handle(new Request(`http://localhost${path}`))
  return { handle, get, errors }
}

describe('the web', () => {
  it('says that the process lives', async () => {
    expect((await aWeb().get('/healthz')).status).toBe(200)
  })

  it('is ready only while everything works', async () => {
    let works = true
    const { get } = aWeb({
      checks: [
        { name: 'basis data', works: async () => works },
        { name: 'bot warga', works: async () => true },
      ],
    })
    expect((await get('/readyz')).status).toBe(200)
    works = false
    const response = await get('/readyz')
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({
      ready: false,
      checks: [
        { name: 'basis data', ready: false },
        { name: 'bot warga', ready: true },
      ],
    })
  })

  it('tells what should be looked at without calling itself unable to work', async () => {
    const { get } = aWeb({
      checks: [
        { name: 'basis data', works: async () => true },
        { name: 'meja triase', works: async () => false, advisory: true },
      ],
    })
    const response = await get('/readyz')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      ready: true,
      checks: [
        { name: 'basis data', ready: true },
        { name: 'meja triase', ready: false },
      ],
    })
  })

  it('counts a check that throws as failed and tells nobody why', async () => {
    const { get } = aWeb({
      checks: [{ name: 'antrean', works: () => Promise.reject(new Error('redis://:secret@h')) }],
    })
    const response = await get('/readyz')
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('secret')
  })

  it('shows the office as text, whatever its name', async () => {
    const page = await (await aWeb().get('/')).text()
    expect(page).toContain('Pemerintah Kabupaten &lt;Contoh&gt;')
  })

  it('hands a mounted path, and all below it, to its owner', async () => {
    const seen: string[] = []
    const mount = {
      path: '/simulator',
      handle: async (request: Request) => {
        seen.push(`${request.method} ${new URL(request.url).pathname}`)
        return new Response('hai')
      },
    }
    const { handle, get } = aWeb({ mounts: [mount] })
    await get('/simulator')
    await handle(new Request('http://localhost/simulator/act', { method: 'POST' }))
    expect(seen).toEqual(['GET /simulator', 'POST /simulator/act'])
  })

  it('reports a failure to us and nothing of it to the visitor', async () => {
    const { get, errors } = aWeb({
      mounts: [{ path: '/x', handle: () => Promise.reject(new Error('select * from rahasia')) }],
    })
    const response = await get('/x')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('rahasia')
    expect(errors).toHaveLength(1)
  })
})

describe('listening', () => {
  const hello = async () => new Response('hai')

  it('finds a free port and serves', async () => {
    const server = await listen(hello, { host: '127.0.0.1', port: 0 })
    expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('hai')
    await server.close(1_000)
  })

  it('says which setting to change when the port is taken', async () => {
    const first = await listen(hello, { host: '127.0.0.1', port: 0 })
    await expect(listen(hello, { host: '127.0.0.1', port: first.port })).rejects.toThrow(
      `PORT=${first.port}: sudah dipakai program lain`,
    )
    await first.close(1_000)
  })

  it('closes although a stream is still open', async () => {
    const endless = async () =>
      new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('.')) }))
    const server = await listen(endless, { host: '127.0.0.1', port: 0 })
    const response = await fetch(`http://127.0.0.1:${server.port}/`)
    const cut = response.text().then(
      () => 'ended',
      () => 'cut',
    )
    await server.close(50)
    expect(await cut).toBe('cut')
  })
})
