import { describe, expect, it } from 'vitest'
import { wireOutcome, wireState } from '../../src/simulator/page-wire.ts'
import { createSimulatorPage } from '../../src/simulator/serve-page.ts'
import { ANI, ANI_CHAT, aPageScene, BUDI, KORNEL, type PageScene, SITI, SITI_CHAT } from './page-scene.ts'

const origin = 'http://127.0.0.1:8080'

function get(scene: PageScene, path: string): Promise<Response> {
  return scene.handler(new Request(`${origin}${path}`))
}

async function post(scene: PageScene, body: unknown, headers: Record<string, string> = { origin }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await scene.handler(
    new Request(`${origin}/simulator/act`, { method: 'POST', body: text, headers }),
  )
  return { status: response.status, outcome: wireOutcome.parse(await response.json()) }
}

const say = (text: string) => ({ action: 'text', personId: ANI.id, chatKey: ANI_CHAT, text })

describe('the files of the page', () => {
  it('are the shell, one script and one style sheet, from here only', async () => {
    const scene = await aPageScene()
    for (const path of ['/', '/simulator', '/simulator/']) {
      const response = await get(scene, path)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
      const html = await response.text()
      expect(html).toContain('<html lang="id">')
      expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|https?:/)
    }
    const script = await get(scene, '/simulator/page.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await script.text()).toContain('Simulator — data contoh')
    expect(await (await get(scene, '/simulator/page.css')).text()).toContain('prefers-reduced-motion')
    expect((await get(scene, '/simulator/icon.svg')).headers.get('content-type')).toContain('image/svg+xml')
  })

  it('are all: another address, or another method, is refused in Indonesian', async () => {
    const scene = await aPageScene()
    const missing = await get(scene, '/simulator/../../etc/passwd')
    expect([missing.status, await missing.json()]).toEqual([
      404,
      { ok: false, error: 'Halaman ini tidak ada.' },
    ])
    const put = await scene.handler(new Request(`${origin}/simulator/state`, { method: 'PUT', body: '{}' }))
    expect(put.status).toBe(405)
    expect((await get(scene, '/simulator/act')).status).toBe(405)
    const head = await scene.handler(new Request(`${origin}/simulator/events`, { method: 'HEAD' }))
    expect(head.status).toBe(405)
  })
})

describe('the state', () => {
  it('holds who is on the stage and what was said', async () => {
    const scene = await aPageScene()
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'Halo')
    const state = wireState.parse(await (await get(scene, '/simulator/state')).json())
    expect(state).toMatchObject({
      officeName: 'Pemerintah Kabupaten Malinau',
      clock: { speed: 1 },
      citizens: [
        { id: ANI.id, name: 'Ani Lestari', chatKey: ANI_CHAT, blocked: false },
        { id: BUDI.id, name: 'Budi Santoso' },
      ],
      officers: [
        { id: SITI.id, instansi: 'Disdukcapil', role: 'petugas', threadId: scene.dukcapil },
        { id: KORNEL.id },
      ],
      group: { key: scene.groupKey, topics: [{ name: 'Disdukcapil' }, { name: 'Dishub' }] },
    })
    expect(state.messages[ANI_CHAT]?.map((message) => message.text)).toEqual(['Halo'])
  })

  it('leaves out deleted messages, and keeps no more than the latest four hundred', async () => {
    const scene = await aPageScene()
    for (let n = 0; n < 405; n += 1) scene.emulator.sendText(ANI.id, ANI_CHAT, `pesan ${n}`)
    const last = scene.emulator.messages(ANI_CHAT).at(-1)
    if (last) scene.emulator.deleteMessage(ANI.id, ANI_CHAT, last.messageId)
    const state = wireState.parse(await (await get(scene, '/simulator/state')).json())
    const texts = state.messages[ANI_CHAT]?.map((message) => message.text)
    expect([texts?.length, texts?.[0], texts?.at(-1)]).toEqual([400, 'pesan 4', 'pesan 403'])
  })

  it('follows the group when it becomes a supergroup', async () => {
    const scene = await aPageScene()
    const old = scene.emulator.addGroup({ title: 'Lama', members: [SITI.id] })
    const handler = createSimulatorPage({ ...scene, stage: { ...scene.stage, groupId: old.id } })
    const newId = scene.emulator.migrate(old.id)
    const response = await handler(new Request(`${origin}/simulator/state`))
    expect(wireState.parse(await response.json()).group.key).toBe(`group/${newId}`)
  })

  it('refuses a stage that names somebody who is not there', async () => {
    const { emulator, clock, stage } = await aPageScene()
    const nameBot = () => createSimulatorPage({ emulator, clock, stage: { ...stage, citizenBotId: 9 } })
    const nameGroup = () => createSimulatorPage({ emulator, clock, stage: { ...stage, groupId: 9 } })
    expect(nameBot).toThrow('The stage names bot 9, which does not exist')
    expect(nameGroup).toThrow('The stage names group 9, which does not exist')
  })
})

describe('an act', () => {
  it('comes from the page itself, or is refused', async () => {
    const scene = await aPageScene()
    const foreign = [
      {},
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'same-site' },
      { origin, 'sec-fetch-site': 'none' },
    ]
    for (const headers of foreign) {
      const { status, outcome } = await post(scene, say('Halo'), headers)
      expect(status).toBe(403)
      expect(outcome).toEqual({
        ok: false,
        error: 'Tindakan hanya boleh datang dari halaman simulator ini sendiri.',
      })
    }
    expect(scene.emulator.chats().some((chat) => chat.key === ANI_CHAT)).toBe(false)
    for (const headers of [{ origin }, { 'sec-fetch-site': 'same-origin' }])
      expect((await post(scene, say('Halo'), headers)).status).toBe(200)
  })

  it('answers bad requests with a sentence, and does nothing', async () => {
    const scene = await aPageScene()
    const unreadable = 'Permintaan ini bukan JSON yang dapat dibaca.'
    const unknown = 'Tindakan ini tidak dikenal atau isinya tidak lengkap.'
    const elsewhere = 'Orang ini tidak bermain di percakapan itu.'
    const cases: [unknown, number, string][] = [
      ['{', 400, unreadable],
      ['', 400, unreadable],
      ['null', 400, unknown],
      [{ action: 'explode' }, 400, unknown],
      [{ action: 'text', personId: ANI.id }, 400, unknown],
      [{ action: 'speed', speed: 7 }, 400, unknown],
      [{ ...say('Halo'), personId: '1' }, 400, unknown],
      [{ ...say('Halo'), chatKey: SITI_CHAT }, 404, elsewhere],
      [{ ...say('Halo'), chatKey: scene.groupKey }, 404, elsewhere],
      [{ ...say('Halo'), personId: 404 }, 404, elsewhere],
      [say('   '), 422, 'Pesan kosong tidak dapat dikirim.'],
      ['x'.repeat(1_000_001), 413, 'Permintaan ini terlalu besar.'],
    ]
    for (const [body, status, error] of cases)
      expect(await post(scene, body)).toEqual({ status, outcome: { ok: false, error } })
    expect(scene.clock.speed()).toBe(1)
  })

  it('does what a person does with a phone', async () => {
    const scene = await aPageScene()
    const { emulator } = scene
    await post(scene, say('Halo'))
    await post(scene, { action: 'media', personId: ANI.id, chatKey: ANI_CHAT, kind: 'voice' })
    const [hello] = emulator.messages(ANI_CHAT)
    await post(scene, {
      action: 'edit',
      personId: ANI.id,
      chatKey: ANI_CHAT,
      messageId: hello?.messageId,
      text: 'Halo juga',
    })
    const inTopic = { personId: SITI.id, chatKey: scene.groupKey, threadId: scene.dukcapil }
    await post(scene, { action: 'text', ...inTopic, text: 'Siap' })
    const inPrivate = { personId: ANI.id, chatKey: ANI_CHAT }
    for (const kind of ['location', 'contact']) await post(scene, { action: 'media', ...inPrivate, kind })
    await post(scene, say('Salah kirim'))
    const slip = emulator.messages(ANI_CHAT).at(-1)
    await post(scene, { action: 'delete', ...inPrivate, messageId: slip?.messageId })
    await post(scene, { action: 'block', personId: ANI.id, blocked: true })

    const [edited, voice, location, contact, gone] = emulator.messages(ANI_CHAT)
    expect([location?.media, contact?.media]).toMatchObject([{ latitude: -3.58 }, { contactName: 'Pak RT' }])
    expect(gone).toMatchObject({ messageId: slip?.messageId, deleted: true })
    expect(edited).toMatchObject({ text: 'Halo juga', editedAt: expect.any(Date) })
    expect(voice?.media).toMatchObject({ kind: 'voice', mimeType: 'audio/ogg', bytes: 325 })
    expect(emulator.messages(scene.groupKey).at(-1)).toMatchObject({ text: 'Siap', threadId: scene.dukcapil })
    expect(await post(scene, say('Halo?'))).toMatchObject({ status: 422 })
    await post(scene, { action: 'block', personId: ANI.id, blocked: false })
    expect(await post(scene, say('Halo?'))).toMatchObject({ status: 200 })
  })

  it('gives what people sent: pictures to look at, all else only to be saved', async () => {
    const scene = await aPageScene()
    for (const kind of ['photo', 'document'] as const)
      await post(scene, { action: 'media', personId: ANI.id, chatKey: ANI_CHAT, kind })
    const html = {
      kind: 'photo',
      mimeType: 'text/html',
      content: new TextEncoder().encode('<script>'),
    } as const
    scene.emulator.sendMedia(ANI.id, ANI_CHAT, html)
    const answers = await Promise.all(
      scene.emulator.messages(ANI_CHAT).map(({ media }) => get(scene, `/simulator/file/${media?.fileId}`)),
    )
    expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual([
      'image/png',
      'application/octet-stream',
      'application/octet-stream',
    ])
    expect(answers.map(({ headers }) => headers.get('content-disposition'))).toEqual([
      null,
      'attachment',
      'attachment',
    ])
    expect((await get(scene, '/simulator/file/tiada')).status).toBe(404)
  })

  it('brings citizens on the stage and changes the speed', async () => {
    const scene = await aPageScene()
    const { outcome } = await post(scene, { action: 'citizen' })
    const added = outcome.ok ? outcome.citizenId : undefined
    const state = wireState.parse(await (await get(scene, '/simulator/state')).json())
    expect(state.citizens.map((citizen) => citizen.id)).toEqual([ANI.id, BUDI.id, added])
    expect(state.citizens.at(-1)?.name).not.toBe('')
    await post(scene, { action: 'speed', speed: 3600 })
    expect(scene.clock.speed()).toBe(3600)
  })
})
