import { afterEach, describe, expect, it } from 'vitest'
import { splitText, CITIZEN_TEXT_LIMIT } from '../../src/bots/split-text.ts'
import {
  type AttachmentId,
  type Channel,
  type Incoming,
  type MediaKind,
  RetryLater,
  Unreachable,
} from '../../src/routing/index.ts'
import { until } from '../support/until.ts'

/** A platform with one citizen on it, and the channel under test on the other side. */
export interface ChannelWorld {
  /** A channel of this platform, not started; each call gives one more, as after a restart. */
  openChannel(): Channel
  /** The citizen's address. */
  address: string
  /** Somebody who never wrote to us. */
  stranger: string
  writes(text: string): Promise<unknown>
  /** Another citizen writes. */
  anotherWrites(text: string): Promise<unknown>
  sendsPhoto(photo: { caption: string; content: Uint8Array }): Promise<unknown>
  sendsSticker(): Promise<unknown>
  editsLastMessage(text: string): Promise<unknown>
  /** Takes a choice of our last message, named by its label. */
  chooses(label: string): Promise<unknown>
  /** What the citizen sees from us, oldest first; `bold`: which words stand out. */
  sees(): { text: string; choices: string[]; silent: boolean; bold: string[] }[]
  /** A file that messages may bring along. */
  keepsFile(file: { kind: MediaKind; fileName: string | null; content: Uint8Array }): AttachmentId
  /** Nobody has that file any more. */
  losesFile(id: AttachmentId): void
  /** What the citizen sees from us, files included; files of one album share its id. */
  seesFiles(): {
    text: string
    file: { kind: string; fileName: string | undefined; content: number[] } | null
    album: string | null
  }[]
  /** The platform loses the next file that we send. */
  losesFileOnce(): void
  /** The platform refuses files, however they are sent, so often each. */
  refusesFiles(times: number): void
  /** Absent where nobody is told of it: a message to somebody who blocked us is taken like any other. */
  blocks?(blocked: boolean): Promise<unknown>
  deletesAccount(): Promise<unknown>
  /** The platform refuses the next message to the citizen and asks for so many seconds. Absent where none ever asks. */
  asksToWait?(seconds: number): void
  /** The platform loses the next message that we send after so many that it takes. */
  losesConnectionAfter(messages: number): void
  setDown(down: boolean): void
  /** Resolves when the channel has found the platform down. */
  foundDown(): Promise<unknown>
  close(): Promise<void>
}

interface Kept {
  updateId: string
  conversation: string
  raw: unknown
}

/** What some platforms have and others don't. */
export interface Abilities {
  /** Delivers without a sound where it is asked to. */
  silence: boolean
}

/** Labels as they read without a number of their own: where choices are a list, its numbers take their place. */
const bare = (label: string) => label.replace(/^\d\. /, '')

/** Worlds and channels that are closed behind each test. */
function openStage(createWorld: () => Promise<ChannelWorld>) {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  })

  async function aWorld(): Promise<ChannelWorld> {
    const world = await createWorld()
    closing.push(() => world.close())
    return world
  }

  /** A started channel that writes down what it keeps; `failures`: so many times keeping fails first. */
  async function aChannel(world: ChannelWorld, { failures = 0 } = {}) {
    const channel = world.openChannel()
    const kept: Kept[] = []
    let left = failures
    await channel.start(async (updates) => {
      if (left > 0) {
        left -= 1
        throw new Error('the database is away')
      }
      for (const update of updates) kept.push({ ...update, raw: JSON.parse(JSON.stringify(update.raw)) })
    })
    closing.push(() => channel.stop())
    const incoming = () => kept.map(({ raw }) => channel.read(raw))
    const ofType = <Type extends Incoming['type']>(type: Type) =>
      incoming().filter((one): one is Extract<Incoming, { type: Type }> => one.type === type)
    /** The last one of this type, once there are so many. */
    async function last<Type extends Incoming['type']>(type: Type, count = 1) {
      await until(() => ofType(type).length >= count, { what: `${count} × ${type}` })
      const found = ofType(type).at(-1)
      if (found === undefined) throw new Error(`no ${type}`)
      return found
    }
    return { channel, kept, ofType, last }
  }

  return { aWorld, aChannel }
}

/**
 * What every way in for citizens must do, whatever its platform. `createShared`: a world on a platform that other tests use, too,
 * for those that neither stop their channel nor cut off or end the platform; by default of its own as well.
 */
export function describeChannel(
  name: string,
  createWorld: () => Promise<ChannelWorld>,
  abilities: Abilities = { silence: true },
  createShared = createWorld,
): void {
  const { aWorld, aChannel } = openStage(createWorld)
  const { aWorld: aSharedWorld } = openStage(createShared)

  describe(`${name}: what citizens do`, () => {
    it('brings their words, unchanged, with a stable address', async () => {
      const world = await aSharedWorld()
      const { kept, last } = await aChannel(world)
      const words = 'Bagaimana *cara* <b>membuat</b> KTP?\n\n_1_ 2 & 3 \\ "x" 🙏🏽 שלום'
      await world.writes(words)
      expect(await last('message')).toEqual({
        type: 'message',
        address: world.address,
        messageId: expect.any(String),
        text: words,
        media: [],
        albumId: null,
        unsupported: null,
      })
      await world.anotherWrites('Halo')
      expect((await last('message', 2)).address).not.toBe(world.address)
      await world.writes('Satu lagi')
      expect((await last('message', 3)).address).toBe(world.address)
      const conversations = kept.map(({ conversation }) => conversation)
      expect(conversations[2]).toBe(conversations[0])
      expect(conversations[1]).not.toBe(conversations[0])
    })

    it('brings again what could not be kept until a stop', async () => {
      const world = await aWorld()
      let refusals = 0
      const refusing = world.openChannel()
      await refusing.start(async () => {
        refusals += 1
        throw new Error('the database is away')
      })
      await world.writes('Masih ada?')
      await until(() => refusals > 0, { what: 'something to be refused' })
      await refusing.stop()
      const { last } = await aChannel(world)
      expect(await last('message')).toMatchObject({ text: 'Masih ada?' })
    })

    it('keeps the order of what one citizen wrote', async () => {
      const world = await aSharedWorld()
      const { ofType, last } = await aChannel(world)
      const words = Array.from({ length: 20 }, (_, index) => `Pesan ${index}`)
      for (const text of words) await world.writes(text)
      await last('message', 20)
      expect(ofType('message').map(({ text }) => text)).toEqual(words)
    })

    it('tells commands from words', async () => {
      const world = await aSharedWorld()
      const { last } = await aChannel(world)
      await world.writes('/Status 7k3-f9q')
      expect(await last('command')).toMatchObject({
        name: 'status',
        argument: '7k3-f9q',
        address: world.address,
      })
      await world.writes('/batal')
      expect(await last('command', 2)).toMatchObject({ name: 'batal', argument: '' })
      await world.writes('1/2 /batal')
      expect(await last('message')).toMatchObject({ text: '1/2 /batal' })
    })

    it('brings a photo with its words and gives its bytes', async () => {
      const world = await aSharedWorld()
      const { channel, last } = await aChannel(world)
      const content = new Uint8Array(Array.from({ length: 50_000 }, (_, index) => index % 251))
      await world.sendsPhoto({ caption: 'Jalan rusak', content })
      const message = await last('message')
      expect(message).toMatchObject({ text: 'Jalan rusak', unsupported: null })
      const [media] = message.media
      if (media === undefined) throw new Error('no media')
      expect(media.kind).toBe('photo')
      expect(Buffer.from(await channel.fetch(media)).equals(content)).toBe(true)
    })

    it('says that a file is out of reach instead of trying for ever', async () => {
      const world = await aSharedWorld()
      const { channel } = await aChannel(world)
      const media = { kind: 'photo', fileName: null, mimeType: null, size: null } as const
      const huge = channel.fetch({ ...media, handle: 'x', size: 50_000_000 })
      await expect(huge).rejects.toBeInstanceOf(Unreachable)
      await expect(channel.fetch({ ...media, handle: 'unknown' })).rejects.toBeInstanceOf(Unreachable)
    })

    it('says what it cannot read', async () => {
      const world = await aSharedWorld()
      const { last } = await aChannel(world)
      await world.sendsSticker()
      expect(await last('message')).toMatchObject({ text: '', media: [], unsupported: 'sticker' })
    })

    it('brings an edit under the id of the message', async () => {
      const world = await aSharedWorld()
      const { last } = await aChannel(world)
      await world.writes('Kapan buka?')
      const { messageId } = await last('message')
      await world.editsLastMessage('Kapan kantor camat buka?')
      expect(await last('edited')).toEqual({
        type: 'edited',
        address: world.address,
        messageId,
        albumId: null,
        text: 'Kapan kantor camat buka?',
      })
    })

    it.each([
      { raw: null },
      { raw: undefined },
      { raw: 7 },
      { raw: 'x' },
      { raw: [] },
      { raw: {} },
      { raw: { update_id: 1 } },
      { raw: { message: null } },
      { raw: { message: { text: 7 } } },
    ])('ignores $raw with a reason', async ({ raw }) => {
      const world = await aSharedWorld()
      expect(world.openChannel().read(raw)).toEqual({
        type: 'ignored',
        reason: expect.stringMatching(/^[a-z-]+$/),
      })
    })
  })

  describe(`${name}: nothing is lost`, () => {
    it('brings again what could not be kept', async () => {
      const world = await aWorld()
      const { ofType, last } = await aChannel(world, { failures: 2 })
      await world.writes('Satu')
      await world.writes('Dua')
      await last('message', 2)
      expect(ofType('message').map(({ text }) => text)).toEqual(['Satu', 'Dua'])
    })

    it('brings after a restart what came in between, and nothing under a new id', async () => {
      const world = await aWorld()
      const first = await aChannel(world)
      await world.writes('Satu')
      await first.last('message')
      await first.channel.stop()
      await world.writes('Dua')
      const second = await aChannel(world)
      await until(() => second.ofType('message').some(({ text }) => text === 'Dua'), {
        what: 'the second message',
      })
      const idsByText = new Map<string, Set<string>>()
      for (const { updateId, raw } of [...first.kept, ...second.kept]) {
        const read = first.channel.read(raw)
        if (read.type === 'message')
          idsByText.set(read.text, (idsByText.get(read.text) ?? new Set()).add(updateId))
      }
      expect([...idsByText].map(([text, ids]) => [text, ids.size])).toEqual([
        ['Satu', 1],
        ['Dua', 1],
      ])
    })

    it('starts while the platform is down, and brings what comes later', async () => {
      const world = await aWorld()
      world.setDown(true)
      const { last } = await aChannel(world)
      await world.foundDown()
      world.setDown(false)
      await world.writes('Halo')
      expect(await last('message')).toMatchObject({ text: 'Halo' })
    })

    it('survives an outage', async () => {
      const world = await aWorld()
      const { last } = await aChannel(world)
      await world.writes('Satu')
      await last('message')
      world.setDown(true)
      await world.foundDown()
      world.setDown(false)
      await world.writes('Dua')
      expect(await last('message', 2)).toMatchObject({ text: 'Dua' })
    })

    it('stops without waiting for the platform, and keeps nothing after that', async () => {
      const world = await aWorld()
      const { channel, kept, last } = await aChannel(world)
      await world.writes('Satu')
      await last('message')
      const startedAt = performance.now()
      await channel.stop()
      // An empty poll would be held for 25 seconds; a browser that doesn't close would be waited for.
      expect(performance.now() - startedAt).toBeLessThan(12_000)
      const before = kept.length
      await world.writes('Dua')
      expect(kept.length).toBe(before)
    })
  })

  describe(`${name}: what citizens see`, () => {
    async function anOpenChat(open = aSharedWorld) {
      const world = await open()
      const opened = await aChannel(world)
      await world.writes('Halo')
      await opened.last('message')
      return { world, ...opened }
    }

    it('shows words as they are', async () => {
      const { world, channel } = await anOpenChat()
      const text = '*tebal* _miring_ <b>x</b> [a](https://contoh.id) `k` & \\ {x} שלום\n\n— Dinas "A"'
      const sent = await channel.send(world.address, { text })
      expect(sent).toMatchObject({ address: world.address, messageId: expect.stringMatching(/.+/) })
      expect(world.sees()).toEqual([{ text, choices: [], silent: false, bold: [] }])
    })

    it('lets stand out what we mean to, and nothing that people wrote beside it', async () => {
      const { world, channel } = await anOpenChat()
      const text = `*tebal* Nomor tiket: 7K3-F9Q * dan *\n${'kata '.repeat(900)}\nSampai Jumat, *pasti*.`
      const bold = ['7K3-F9Q', 'Jumat'].map((words) => ({
        offset: text.indexOf(words),
        length: words.length,
      }))
      const sent = await channel.send(world.address, { text, bold, choices: [{ label: 'Ya', value: 'k' }] })
      expect(world.sees().map((seen) => seen.bold)).toEqual([['7K3-F9Q'], ['Jumat']])
      const shown = world.sees().map((seen) => seen.text)
      expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      await channel.edit?.(sent, { text: 'Bukan Jumat', bold: [{ offset: 6, length: 5 }] })
      if (channel.edit) expect(world.sees().at(-1)).toMatchObject({ text: 'Bukan Jumat', bold: ['Jumat'] })
    })

    it('shows the choices, the longest too', async () => {
      const { world, channel } = await anOpenChat()
      const choices = Array.from({ length: 8 }, (_, index) => ({
        label: `${index + 1}. ${'Bagaimana mengurus akta '.repeat(2)}`.slice(0, 40).trim(),
        value: `c1:p:${String(index).repeat(55)}`,
      }))
      await channel.send(world.address, { text: 'Yang mana?', choices, silent: true })
      const [seen, ...others] = world.sees()
      expect(others).toEqual([])
      expect(seen).toMatchObject({ text: 'Yang mana?', silent: abilities.silence })
      expect(seen?.choices.map(bare)).toEqual(choices.map(({ label }) => bare(label)))
    })

    it('sends a long text whole and in order, the choices at its end', async () => {
      const { world, channel } = await anOpenChat()
      const paragraphs = Array.from({ length: 60 }, (_, index) =>
        `${index}. ${'Bawalah berkas asli. '.repeat(10)}`.trim(),
      )
      await channel.send(world.address, {
        text: paragraphs.join('\n\n'),
        choices: [{ label: 'Terjawab', value: 'k' }],
      })
      const seen = world.sees()
      expect(seen.map(({ text }) => text).join('\n\n')).toBe(paragraphs.join('\n\n'))
      // Where an officer's preview cuts it, too, and the mark of a corrected answer expects it cut.
      expect(seen.map(({ text }) => text)).toEqual(splitText(paragraphs.join('\n\n'), CITIZEN_TEXT_LIMIT))
      expect(seen.map(({ choices }) => choices.length)).toEqual([...seen.slice(1).map(() => 0), 1])
    })

    it('goes on where a long text was interrupted', async () => {
      const { world, channel } = await anOpenChat()
      const text = Array.from({ length: 60 }, (_, index) =>
        `${index}. ${'Bawalah berkas asli. '.repeat(10)}`.trim(),
      ).join('\n\n')
      world.losesConnectionAfter(2)
      await expect(channel.send(world.address, { text })).rejects.toThrow()
      await channel.send(world.address, { text })
      expect(
        world
          .sees()
          .map((message) => message.text)
          .join('\n\n'),
      ).toBe(text)
    })

    it('brings files behind the words, in order, as albums where the platform has them', async () => {
      const { world, channel } = await anOpenChat()
      const bytes = (seed: number) => new Uint8Array(Array.from({ length: 300 }, (_, i) => (i * seed) % 256))
      const files = [
        { kind: 'photo', fileName: 'satu.jpg', content: bytes(1) },
        { kind: 'photo', fileName: 'dua.jpg', content: bytes(2) },
        { kind: 'document', fileName: 'surat "resmi"\r\n.pdf', content: bytes(3) },
        { kind: 'voice', fileName: null, content: bytes(4) },
      ] as const
      const sent = await channel.send(world.address, {
        text: 'Jawaban',
        attachments: files.map((file) => world.keepsFile(file)),
      })
      expect(sent.missing ?? []).toEqual([])
      const [words, ...seen] = world.seesFiles()
      expect(words).toEqual({ text: 'Jawaban', file: null, album: null })
      expect(seen.map(({ file }) => file?.kind)).toEqual(files.map(({ kind }) => kind))
      expect(seen.map(({ file }) => file?.content)).toEqual(files.map(({ content }) => [...content]))
      expect(seen[2]?.file?.fileName).not.toMatch(/["\r\n]/)
      const albums = seen.map(({ album }) => album)
      if (albums[0] !== null) expect(albums).toEqual([albums[0], albums[0], null, null])
    })

    it('goes on behind the words when a file did not get through', async () => {
      const { world, channel } = await anOpenChat()
      const content = new Uint8Array([1, 2, 3])
      const attachments = [world.keepsFile({ kind: 'document', fileName: 'a.pdf', content })]
      world.losesFileOnce()
      await expect(channel.send(world.address, { text: 'Jawaban', attachments })).rejects.toThrow()
      await channel.send(world.address, { text: 'Jawaban', attachments })
      expect(world.seesFiles().map(({ text, file }) => file?.kind ?? text)).toEqual(['Jawaban', 'document'])
    })

    it('repeats nothing when the platform can’t be reached for a while before it goes on', async () => {
      const { world, channel } = await anOpenChat(aWorld)
      const content = new Uint8Array([1, 2, 3])
      const attachments = [world.keepsFile({ kind: 'document', fileName: 'a.pdf', content })]
      const send = () => channel.send(world.address, { text: 'Jawaban', attachments })
      world.losesFileOnce()
      await expect(send()).rejects.toThrow()
      world.setDown(true)
      await world.foundDown()
      await expect(send()).rejects.toThrow()
      world.setDown(false)
      await until(() => send().then(() => true), { what: 'the message to be sent' })
      expect(world.seesFiles().map(({ text, file }) => file?.kind ?? text)).toEqual(['Jawaban', 'document'])
    })

    it('says which files could not be handed over, to us and to the citizen', async () => {
      const { world, channel } = await anOpenChat()
      const content = new Uint8Array([1, 2, 3])
      const gone = world.keepsFile({ kind: 'document', fileName: 'hilang.pdf', content })
      world.losesFile(gone)
      const fine = world.keepsFile({ kind: 'voice', fileName: null, content })
      const refused = world.keepsFile({ kind: 'photo', fileName: 'rusak.jpg', content })
      world.refusesFiles(1)
      const attachments = [gone, fine, refused]
      const sent = await channel.send(world.address, {
        text: 'Jawaban',
        attachments,
        ifFilesMissing: 'Ada yang tidak terkirim.',
      })
      expect(sent.missing?.toSorted()).toEqual([gone, refused].toSorted())
      expect(world.seesFiles().map(({ text, file }) => file?.kind ?? text)).toEqual([
        'Jawaban',
        'voice',
        'Ada yang tidak terkirim.',
      ])
    })

    it('changes a message that was sent', async () => {
      const { world, channel } = await anOpenChat()
      const sent = await channel.send(world.address, { text: 'Satu', choices: [{ label: 'Ya', value: 'k' }] })
      await channel.edit?.(sent, { text: 'Dua' })
      await channel.edit?.(sent, { text: 'Dua' })
      if (channel.edit) expect(world.sees()).toMatchObject([{ text: 'Dua', choices: [] }])
    })

    it('shows that somebody types, and never fails at it', async () => {
      const { world, channel } = await anOpenChat(aWorld)
      await channel.typing?.(world.address)
      world.setDown(true)
      await channel.typing?.(world.address)
      world.setDown(false)
    })
  })

  describe(`${name}: whoever cannot be reached`, () => {
    it('is gone', async () => {
      const world = await aSharedWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      await world.deletesAccount()
      expect(await channel.send(world.address, words).catch(refusal)).toBe('gone')
    })

    it('never wrote to us, or has no address of this platform', async () => {
      const world = await aSharedWorld()
      const { channel } = await aChannel(world)
      const reasons = ['never-started', 'gone']
      expect(reasons).toContain(await channel.send(world.stranger, words).catch(refusal))
      expect(reasons).toContain(await channel.send('not an address', words).catch(refusal))
    })

    it('is told apart from a message that is refused', async () => {
      const world = await aSharedWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      expect(await channel.send(world.address, { text: '  ' }).catch(refusal)).toBe('rejected')
    })

    it('is told apart from a platform that is down', async () => {
      const world = await aWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      world.setDown(true)
      const error = await channel.send(world.address, words).catch((thrown: unknown) => thrown)
      world.setDown(false)
      expect(error).toBeInstanceOf(Error)
      expect(error).not.toBeInstanceOf(Unreachable)
      expect(error).not.toBeInstanceOf(RetryLater)
    })
  })
}

const words = { text: 'Jawaban resmi' }
const refusal = (error: unknown) => (error instanceof Unreachable ? error.reason : error)

/** What a channel must do besides whose platform tells of people who block it, and says how long to wait. */
export function describeTalkativeChannel(name: string, createWorld: () => Promise<ChannelWorld>): void {
  const { aWorld, aChannel } = openStage(createWorld)

  describe(`${name}: what the platform tells`, () => {
    it('tells when a citizen leaves and comes back', async () => {
      const world = await aWorld()
      const { last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      await world.blocks?.(true)
      expect(await last('reachability')).toMatchObject({ address: world.address, reachable: false })
      await world.blocks?.(false)
      expect(await last('reachability', 2)).toMatchObject({ address: world.address, reachable: true })
    })

    it('blocked us', async () => {
      const world = await aWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      await world.blocks?.(true)
      expect(await channel.send(world.address, words).catch(refusal)).toBe('blocked')
    })

    it('is told apart from a platform that asks to wait', async () => {
      const world = await aWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      world.asksToWait?.(7)
      const error = await channel.send(world.address, words).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(RetryLater)
      expect(error).toMatchObject({ delayMs: 7_000 })
      await channel.send(world.address, words)
      expect(world.sees()).toHaveLength(1)
    })
  })
}

/** What platforms with buttons must do besides. */
export function describeButtons(name: string, createWorld: () => Promise<ChannelWorld>): void {
  const { aWorld, aChannel } = openStage(createWorld)

  describe(`${name}: buttons`, () => {
    it('brings the value of a choice that was taken', async () => {
      const world = await aWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      const choices = [
        { label: 'Terjawab', value: 'ya' },
        { label: 'Belum, teruskan ke petugas', value: `c1:f:${'x'.repeat(55)}` },
      ]
      await channel.send(world.address, { text: 'Sudah?', choices })
      await world.chooses('Belum, teruskan ke petugas')
      const choice = await last('choice')
      expect(choice).toMatchObject({ address: world.address, value: choices[1]?.value })
      await channel.acknowledge?.(choice.pressId, 'Baik')
      await channel.acknowledge?.('never-pressed')
    })
  })
}

/** What platforms must do besides on which choices are a list, taken by writing; which words take which is decided elsewhere. */
export function describeLists(name: string, createShared: () => Promise<ChannelWorld>): void {
  const { aWorld, aChannel } = openStage(createShared)

  describe(`${name}: lists`, () => {
    it('brings the number by which a choice is taken, as words', async () => {
      const world = await aWorld()
      const { channel, last } = await aChannel(world)
      await world.writes('Halo')
      await last('message')
      const choices = ['Terjawab', 'Belum, teruskan ke petugas'].map((label) => ({ label, value: label }))
      await channel.send(world.address, { text: 'Sudah?', choices })
      await world.chooses('Belum, teruskan ke petugas')
      expect(await last('message', 2)).toMatchObject({ address: world.address, text: '2' })
    })
  })
}
