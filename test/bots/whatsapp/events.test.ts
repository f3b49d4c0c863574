import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WhatsappChannel } from '../../../src/bots/index.ts'
import type { ArrivedUpdate, Incoming } from '../../../src/routing/index.ts'
import { findChromium } from '../../support/chromium.ts'
import { until } from '../../support/until.ts'
import { OFFICE } from '../../support/whatsapp/fake-whatsapp.ts'
import { chatOf } from './play-people.ts'
import { ANI, BUDI, createWhatsappWorld, type WhatsappWorld } from './whatsapp-world.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('what happens on WhatsApp, in a real browser', () => {
  let world: WhatsappWorld
  let channel: WhatsappChannel
  const kept: ArrivedUpdate[] = []

  beforeAll(async () => {
    world = await createWhatsappWorld({ chromium: chromium ?? '' })
    channel = world.openChannel()
    await channel.start(async (updates) => {
      for (const update of updates) {
        // As the inbox does: an update that is there already is kept once.
        if (!kept.some(({ updateId }) => updateId === update.updateId)) kept.push(update)
      }
    })
  })
  afterAll(() => world.close())

  const incoming = () => kept.map(({ raw }) => channel.read(raw))
  /** Everything that came since, once Ani's next words are there: nothing of before is still under way. */
  async function since(count: number): Promise<(Incoming | { type: 'ignored' })[]> {
    const mark = `selesai ${kept.length}`
    await world.writes(mark)
    const isMark = (one: Incoming | { type: 'ignored' }) => one.type === 'message' && one.text === mark
    await until(() => incoming().some(isMark), { what: mark })
    return incoming()
      .slice(count)
      .filter((one) => !isMark(one))
  }

  it('brings voice notes, documents and videos as what they are', async () => {
    const before = kept.length
    const content = new Uint8Array([1, 2, 3, 4])
    const directPath = world.fake.store(content)
    const media = { mimetype: 'audio/ogg; codecs=opus', size: 4, directPath }
    world.fake.receive(chatOf(ANI), { type: 'ptt', media })
    const named = { ...media, mimetype: 'application/pdf', filename: 'surat.pdf' }
    world.fake.receive(chatOf(ANI), { type: 'document', caption: 'surat.pdf', media: named })
    world.fake.receive(chatOf(ANI), {
      type: 'video',
      caption: 'Banjir',
      media: { ...media, mimetype: 'video/mp4' },
    })
    const found = await since(before)
    expect(found).toMatchObject([
      { type: 'message', text: '', media: [{ kind: 'voice', size: 4 }] },
      { text: '', media: [{ kind: 'document', fileName: 'surat.pdf', mimeType: 'application/pdf' }] },
      { text: 'Banjir', media: [{ kind: 'video' }] },
    ])
    const [voice] = found
    if (voice?.type !== 'message' || !voice.media[0]) throw new Error('no voice note')
    expect([...(await channel.fetch(voice.media[0]))]).toEqual([...content])
  })

  it('tells of a file that WhatsApp no longer has', async () => {
    const before = kept.length
    const media = { mimetype: 'image/jpeg', size: 4, directPath: '/v/gone' }
    world.fake.receive(chatOf(ANI), { type: 'image', media })
    const [photo] = await since(before)
    if (photo?.type !== 'message' || !photo.media[0]) throw new Error('no photo')
    await expect(channel.fetch(photo.media[0])).rejects.toMatchObject({ name: 'Unreachable', reason: 'gone' })
  })

  it('keeps a message once that comes twice: under the number, and under the name without one', async () => {
    const before = kept.length
    const once = world.fake.receive(chatOf(ANI), { type: 'chat', body: 'Satu kali' })
    world.fake.receive(`${ANI.lid}@lid`, { type: 'chat', body: 'Satu kali', id: once.id })
    expect(await since(before)).toMatchObject([
      { text: 'Satu kali', address: chatOf(ANI), messageId: once.id },
    ])
  })

  it('knows somebody under the one name that was first', async () => {
    const before = kept.length
    world.fake.receive(`${BUDI.lid}@lid`, { type: 'chat', body: 'Dari lid' })
    world.fake.receive(chatOf(BUDI), { type: 'chat', body: 'Dari nomor' })
    const found = await since(before)
    expect(found.map((one) => 'address' in one && one.address)).toEqual([chatOf(BUDI), chatOf(BUDI)])
  })

  it('leaves groups, statuses, broadcasts, channels and its own messages alone', async () => {
    const before = kept.length
    const group = '120363000000000001@g.us'
    world.fake.receive(chatOf(ANI), { type: 'chat', body: 'Di grup', chat: group, author: chatOf(ANI) })
    world.fake.receive(chatOf(ANI), {
      type: 'chat',
      body: 'Status',
      chat: 'status@broadcast',
      isStatusV3: true,
    })
    world.fake.receive(chatOf(ANI), { type: 'chat', body: 'Siaran', broadcast: true })
    world.fake.receive(chatOf(ANI), { type: 'chat', body: 'Saluran', chat: '120363000000000009@newsletter' })
    world.fake.receive(chatOf(ANI), { type: 'chat', body: 'Dari ponsel kantor', fromMe: true })
    world.fake.receive(chatOf(ANI), { type: 'e2e_notification', body: 'Pesan dienkripsi' })
    expect(await since(before)).toEqual([])
  })

  it('tells a group that names the office where to ask, and keeps nothing that is said there', async () => {
    const before = kept.length
    const group = '120363000000000002@g.us'
    const words = '@628110000001 tolong dijawab, rahasia saya 3171'
    const mentionedJidList = [`${OFFICE.number}@c.us`]
    world.fake.receive(chatOf(ANI), {
      type: 'chat',
      body: words,
      chat: group,
      author: chatOf(ANI),
      mentionedJidList,
    })
    expect(await since(before)).toEqual([
      { type: 'group', address: group, privateLink: `https://wa.me/${OFFICE.number}` },
    ])
    expect(JSON.stringify(kept)).not.toContain('rahasia')
    await channel.send(group, { text: 'Silakan tanya secara pribadi' })
    expect(world.fake.chat(group).at(-1)).toMatchObject({
      fromMe: true,
      body: 'Silakan tanya secara pribadi',
    })
  })

  it('brings what was taken back', async () => {
    await world.writes('Ini salah')
    const before = kept.length
    const wrong = world.fake.chat(chatOf(ANI)).at(-1)
    if (!wrong) throw new Error('nothing was written')
    await until(() => incoming().some((one) => 'text' in one && one.text === 'Ini salah'), {
      what: 'the words',
    })
    world.fake.revoke(wrong)
    expect((await since(before)).at(-1)).toEqual({
      type: 'deleted',
      address: chatOf(ANI),
      messageId: wrong.id,
    })
  })

  it('takes a call for a message that nobody here can hear', async () => {
    const before = kept.length
    world.fake.tell('call', { id: 'panggilan-1', peerJid: chatOf(ANI), isVideo: false, isGroup: false })
    expect(await since(before)).toMatchObject([
      { type: 'message', unsupported: 'call', address: chatOf(ANI) },
    ])
  })

  it('keeps no names, no thumbnails and no number of anybody else', async () => {
    const before = kept.length
    const media = { mimetype: 'image/jpeg', size: 4, directPath: world.fake.store(new Uint8Array([1])) }
    world.fake.receive(chatOf(ANI), { type: 'image', body: 'GAMBARKECIL', media, caption: 'Ini' })
    await since(before)
    expect(Object.keys(Object(kept[before]?.raw)).toSorted()).toEqual(
      ['address', 'album', 'event', 'file', 'id', 'key', 'quoted', 'text', 'type'].toSorted(),
    )
    expect(JSON.stringify(kept)).not.toContain('GAMBARKECIL')
  })

  it('tells pictures of one album by what they share, and leaves the album’s own notice alone', async () => {
    const before = kept.length
    const media = { mimetype: 'image/jpeg', size: 4, directPath: world.fake.store(new Uint8Array([1])) }
    const { id } = world.fake.receive(chatOf(ANI), { type: 'album' })
    const parentMsgKey = { id }
    world.fake.receive(chatOf(ANI), { type: 'image', caption: 'Jalan rusak', media, parentMsgKey })
    world.fake.receive(chatOf(ANI), { type: 'image', media, parentMsgKey })
    expect(await since(before)).toMatchObject([
      { type: 'message', text: 'Jalan rusak', albumId: id, media: [{ kind: 'photo' }] },
      { type: 'message', text: '', albumId: id, media: [{ kind: 'photo' }] },
    ])
  })

  it('says which message of ours is answered', async () => {
    const { quotedAs = '' } = await channel.send(world.address, { text: 'Yang mana?' })
    const before = kept.length
    world.fake.receive(chatOf(ANI), { type: 'chat', body: '1', quotedStanzaID: quotedAs })
    expect(await since(before)).toMatchObject([{ type: 'message', text: '1', quoted: quotedAs }])
  })

  it('sends nothing twice that WhatsApp acknowledges too late', async () => {
    world.fake.faults.sends.push('is-never-acknowledged')
    await expect(channel.send(world.address, { text: 'Lambat' })).rejects.toMatchObject({
      name: 'AnswerLost',
    })
    const again = channel.send(world.address, { text: 'Lambat' })
    const pending = await until(() => world.fake.lastUnacknowledged(), { what: 'the message under way' })
    world.fake.acknowledge(pending)
    await again
    const asked = world.fake.asked.filter((one) => one.what === 'send' && one.wire.body === 'Lambat')
    expect(asked).toHaveLength(1)
  })

  it('sends anew what WhatsApp could not send', async () => {
    world.fake.faults.sends.push('fails')
    await expect(channel.send(world.address, { text: 'Gagal dulu' })).rejects.toThrow('could not send')
    await channel.send(world.address, { text: 'Gagal dulu' })
    expect(world.received().filter(({ body }) => body === 'Gagal dulu')).toHaveLength(1)
  })

  it('answers who wrote under the name without a number only, at the number by which they are kept', async () => {
    const holder = { number: '6281200007010', lid: '80000000007010' }
    world.fake.join(holder)
    world.fake.receive(`${holder.lid}@lid`, { type: 'chat', body: 'Tanpa nomor' })
    const asked = () => incoming().find((one) => 'text' in one && one.text === 'Tanpa nomor')
    const message = await until(asked, { what: 'the words' })
    expect(message).toMatchObject({ address: chatOf(holder) })
    await channel.send(chatOf(holder), { text: 'Jawaban' })
    expect(world.received(holder).map(({ body }) => body)).toEqual(['Jawaban'])
  })

  it.each([
    ['whose number the page knows', true],
    ['of whom it knows the name without a number only', false],
  ])('finds that somebody has left WhatsApp %s', async (_, hasNumber) => {
    const lid = `8100000000${hasNumber ? 1 : 2}`
    const left = { number: '6281200007009', lid }
    if (hasNumber) world.fake.join(left)
    world.fake.receive(`${lid}@lid`, { type: 'chat', body: 'Saya pindah' })
    await until(() => incoming().some((one) => 'text' in one && one.text === 'Saya pindah'), {
      what: 'words',
    })
    world.fake.leave(left)
    const send = channel.send(`${lid}@lid`, { text: 'Jawaban' })
    await expect(send).rejects.toMatchObject({ name: 'Unreachable', reason: 'gone' })
  })

  it('rests before it sends once more what failed again and again', async () => {
    for (const fails of Array(6).fill('fails')) world.fake.faults.sends.push(fails)
    const send = () => channel.send(world.address, { text: 'Gagal terus' })
    for (let time = 0; time < 4; time += 1) await expect(send()).rejects.toThrow('could not send')
    for (let time = 0; time < 2; time += 1)
      await expect(send()).rejects.toMatchObject({ name: 'RetryLater', delayMs: 300_000 })
    await send()
    expect(world.received().filter(({ body }) => body === 'Gagal terus')).toHaveLength(1)
  })

  it('leaves unread what people have not opened, and shows that it types', async () => {
    await channel.typing?.(world.address)
    await until(() => world.fake.asked.some(({ what }) => what === 'typing'), { what: 'typing' })
    expect(world.fake.asked.filter(({ what }) => what === 'seen')).toEqual([])
  })

  it('writes nobody’s words, names or numbers into the log', async () => {
    const logged = JSON.stringify(world.logged)
    for (const secret of ['Lambat', 'Gagal dulu', ANI.number]) expect(logged).not.toContain(secret)
  })
})
