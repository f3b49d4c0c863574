import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { WhatsappChannel } from '../../../src/bots/index.ts'
import type { ArrivedUpdate } from '../../../src/routing/index.ts'
import { HOUR_MS, later, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { findChromium } from '../../support/chromium.ts'
import { until } from '../../support/until.ts'
import { OFFICE } from '../../support/whatsapp/fake-whatsapp.ts'
import { browsersIn, killBrowsersIn, noBrowserIn } from '../../support/whatsapp/find-browsers.ts'
import { chatOf } from './play-people.ts'
import { ANI, createWhatsappWorld, type WhatsappWorld } from './whatsapp-world.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('the life of a linked number, in a real browser', () => {
  const worlds: WhatsappWorld[] = []
  afterEach(async () => {
    for (const world of worlds.splice(0)) await world.close()
  })

  async function aWorld(): Promise<WhatsappWorld> {
    const world = await createWhatsappWorld({ chromium: chromium ?? '' })
    worlds.push(world)
    return world
  }

  it('shows a code, a fresh one when it is renewed, and is linked when somebody scans it', async () => {
    const world = await aWorld()
    world.fake.scanWith(null)
    const channel = world.openUnlinked()
    await channel.start(async () => {})
    const codes = () => world.states.flatMap((state) => (state.is === 'waiting' ? state.code : []))
    await until(() => codes().length === 1, { what: 'a code' })
    world.fake.renewRef()
    await until(() => codes().length === 2, { what: 'a fresh code' })
    expect(new Set(codes()).size).toBe(2)
    world.fake.scanWith(OFFICE)
    await until(() => channel.state().is === 'linked', { what: 'the number to be linked' })
    expect(channel.state()).toEqual({ is: 'linked', number: OFFICE.number })
    expect(statSync(world.folder).mode & 0o777).toBe(0o700)
  })

  it('needs no code after a restart, and takes nothing for new that it had', async () => {
    const world = await aWorld()
    const first = await opened(world)
    await world.writes('Satu')
    await first.hears('Satu')
    await first.channel.stop()
    world.fake.scanWith(null)
    world.states.length = 0
    const second = await opened(world)
    expect(world.states.map(({ is }) => is)).toEqual(['starting', 'linked'])
    await world.writes('Dua')
    await second.hears('Dua')
  })

  it('follows what was edited and taken back while nobody listened', async () => {
    const world = await aWorld()
    const write = (body: string) => world.fake.receive(chatOf(ANI), { type: 'chat', body })
    const [edited, revoked, kept] = ['Kapan buka?', 'Salah kirim', 'Tetap'].map(write)
    const first = await opened(world)
    await first.hears('Tetap')
    await first.channel.stop()
    if (!edited || !revoked || !kept) throw new Error('Nothing was written')
    world.setClock(later(SUNDAY_AFTERNOON, 5 * 60_000))
    world.fake.edit(edited, 'Kapan kantor camat buka?')
    world.fake.revoke(revoked)
    world.fake.edit(write('Baru'), 'Baru dan diperbaiki')
    const second = await opened(world)
    await second.hears('Baru dan diperbaiki')
    await until(() => second.changes().length === 2, { what: 'both changes' })
    expect(second.changes()).toMatchObject([
      { type: 'edited', messageId: edited.id, text: 'Kapan kantor camat buka?' },
      { type: 'deleted', messageId: revoked.id },
    ])
  })

  it('takes nothing of what a telephone had before it was linked', async () => {
    const world = await aWorld()
    world.forgetHeard()
    const t = SUNDAY_AFTERNOON.getTime() / 1_000 - 3_600
    world.fake.receive(chatOf(ANI), { type: 'chat', body: 'Lama, dari keluarga', t })
    const { texts, hears } = await opened(world)
    await world.writes('Baru')
    await hears('Baru')
    expect(texts()).toEqual(['Baru'])
  })

  it('forgets a session that was logged out, and takes another number without a restart', async () => {
    const world = await aWorld()
    const { channel } = await opened(world)
    world.fake.scanWith(null)
    world.fake.logout()
    await until(() => channel.state().is === 'waiting', { what: 'a fresh code' })
    expect(world.states.some((state) => state.is === 'lost' && state.loss === 'logged-out')).toBe(true)
    await expect(channel.send(world.address, { text: 'Jawaban' })).rejects.toThrow('not linked')
    world.fake.scanWith({ number: '628110000002', lid: '900000000000002' })
    await until(() => channel.state().is === 'linked', { what: 'the other number' })
    expect(channel.state()).toEqual({ is: 'linked', number: '628110000002' })
  })

  it('exchanges the browser at a quiet hour for a fresh one, and nobody notices', async () => {
    const world = await aWorld()
    const { channel, hears, texts } = await opened(world)
    await world.writes('Satu')
    await hears('Satu')
    const former = browsersIn(world.folder)
    // Three at night in Makassar.
    world.setClock(later(SUNDAY_AFTERNOON, 13 * HOUR_MS))
    await until(() => world.states.filter(({ is }) => is === 'linked').length > 1, {
      what: 'a fresh browser',
    })
    world.setClock(later(SUNDAY_AFTERNOON, 18 * HOUR_MS))
    await until(() => !browsersIn(world.folder).some((pid) => former.includes(pid)), {
      what: 'the former browser to be gone',
    })
    expect(world.states.some(({ is }) => is === 'lost')).toBe(false)
    await world.writes('Dua')
    await hears('Dua')
    expect(texts()).toEqual(['Satu', 'Dua'])
    await until(() => channel.state().is === 'linked', { what: 'the number to be linked' })
  })

  it('leaves no browser behind, and none may be there at the next start', async () => {
    const world = await aWorld()
    const { channel } = await opened(world)
    expect(browsersIn(world.folder).length).toBeGreaterThan(0)
    await channel.stop()
    await noBrowserIn(world.folder)
    expect(statSync(join(world.folder, 'session')).isDirectory()).toBe(true)
    expect(channel.state()).toEqual({ is: 'stopped' })
  })
})

/** One after the other, on one number: each has to leave it as good as new. */
describe.skipIf(!chromium)('a linked number that is lost in every way, in a real browser', () => {
  let world: WhatsappWorld
  let channel: WhatsappChannel
  let texts: () => string[]
  let hears: (text: string) => Promise<unknown>
  beforeAll(async () => {
    world = await createWhatsappWorld({ chromium: chromium ?? '' })
    ;({ channel, texts, hears } = await opened(world))
  })
  afterAll(() => world.close())

  it('goes on after the page was loaded anew, and keeps nothing twice', async () => {
    await world.writes('Satu')
    await hears('Satu')
    const links = world.states.length
    world.fake.tell('reload', {})
    await until(() => world.states.length > links, { what: 'the page to be ready again' })
    await world.writes('Dua')
    await hears('Dua')
    await channel.send(world.address, { text: 'Jawaban' })
    expect(texts()).toEqual(['Satu', 'Dua'])
    expect(world.received().map(({ body }) => body)).toEqual(['Jawaban'])
  })

  it('opens another browser when the browser is killed, and fetches what came meanwhile', async () => {
    await killBrowsersIn(world.folder)
    await world.writes('Sementara itu')
    await recovered(world, channel, 'browser-gone')
    await hears('Sementara itu')
    await channel.send(world.address, { text: 'Jawaban lain' })
  })

  it('opens another browser when the page hangs', async () => {
    world.fake.tell('hang', {})
    await recovered(world, channel, 'hung')
    await world.writes('Masih hidup?')
    await hears('Masih hidup?')
  })

  it('comes back after the session was opened elsewhere', async () => {
    world.fake.tell('state', { state: 'CONFLICT' })
    await recovered(world, channel, 'taken-over')
    await world.writes('Masih di sini?')
    await hears('Masih di sini?')
  })

  it('tells that the number was banned', async () => {
    world.fake.tell('state', { state: 'TOS_BLOCK' })
    await recovered(world, channel, 'banned')
    expect(texts()).toEqual(['Satu', 'Dua', 'Sementara itu', 'Masih hidup?', 'Masih di sini?'])
  })
})

async function opened(world: WhatsappWorld) {
  const kept: ArrivedUpdate[] = []
  const channel = world.openChannel()
  await channel.start(async (updates) => {
    for (const update of updates)
      if (!kept.some(({ updateId }) => updateId === update.updateId)) kept.push(update)
  })
  const texts = () =>
    kept.map(({ raw }) => channel.read(raw)).flatMap((one) => ('text' in one ? one.text : []))
  const changes = () =>
    kept.map(({ raw }) => channel.read(raw)).filter(({ type }) => type === 'edited' || type === 'deleted')
  const hears = (text: string) => until(() => texts().includes(text), { what: `"${text}"` })
  return { channel, texts, changes, hears }
}

/** Waits until it was lost in this way, and is linked again since. */
async function recovered(world: WhatsappWorld, channel: WhatsappChannel, loss: string): Promise<void> {
  await until(() => world.states.some((state) => state.is === 'lost' && state.loss === loss), {
    what: loss,
  })
  await until(() => channel.state().is === 'linked' && world.states.at(-1)?.is === 'linked', {
    what: 'the number to be linked again',
  })
}
