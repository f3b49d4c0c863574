import { randomBytes, randomUUID } from 'node:crypto'
import { until } from '../until.ts'
import { type ConnectedPage, servePage } from './serve-page.ts'
import type { Asked, Wire } from './wire.ts'

/** Somebody with a telephone: a number, and the name without a number that WhatsApp writes in its place (`@lid`). */
export interface Holder {
  number: string
  lid: string
}

export type FakeWhatsapp = Awaited<ReturnType<typeof createFakeWhatsapp>>

/** What becomes of the next message of ours: it fails, or nobody ever hears of it. */
type SendFault = 'fails' | 'is-never-acknowledged' | 'none'

/** The number that is linked when a test doesn't say which. */
export const OFFICE: Holder = { number: '628110000001', lid: '900000000000001' }

type SentWire = Extract<Asked, { what: 'send' }>['wire']

interface Stored {
  unreadCount: number
  messages: Wire[]
}

const newId = () => `3EB0${randomBytes(9).toString('hex').toUpperCase()}`
const pnOf = ({ number }: Holder) => `${number}@c.us`
const lidOf = ({ lid }: Holder) => `${lid}@lid`
/** Each of somebody's two names, with the other. */
const namesOf = (one: Holder) => [
  [pnOf(one), lidOf(one)],
  [lidOf(one), pnOf(one)],
]

/** WhatsApp itself: its servers with chats and linked devices, and the page that the real library drives in a real browser. */
export async function createFakeWhatsapp({
  now = () => new Date(),
  port = 0,
}: {
  now?: () => Date
  port?: number
} = {}) {
  const pages = new Set<ConnectedPage>()
  const devices = new Map<string, Holder>()
  const people = new Map<string, Holder>()
  const chats = new Map<string, Stored>()
  const files = new Map<string, string>()
  const asked: Asked[] = []
  const sendFaults: SendFault[] = []
  const refusedFiles = new Map<string, number>()
  const unacknowledged: SentWire[] = []
  const watchers = new Set<(body: string, chat: string) => void>()
  let scanner: Holder | null = null
  let ref = 0

  const tellAll = (name: string, data: object) => {
    for (const page of pages) if (devices.has(page.device)) page.tell(name, data)
  }
  const chatOf = (id: string): Stored => {
    const known = chats.get(id) ?? { unreadCount: 0, messages: [] }
    chats.set(id, known)
    return known
  }
  const me = (): Holder => [...devices.values()][0] ?? OFFICE
  const isRegistered = (id: string) => id.endsWith('@g.us') || people.has(id)

  function welcome(page: ConnectedPage, holder: Holder): void {
    page.tell('welcome', {
      me: { pn: pnOf(holder), lid: lidOf(holder) },
      aliases: [...people.values()].flatMap(namesOf),
      // WhatsApp has just the newest ready; the others are loaded when they are wanted.
      chats: [...chats].map(([id, { unreadCount, messages }]) => ({
        id,
        unreadCount,
        t: messages.at(-1)?.t,
        messages: messages.slice(-1),
      })),
    })
  }

  function showRef(page: ConnectedPage): void {
    ref += 1
    page.tell('ref', { ref: `2@ref${ref}` })
    if (scanner) link(page, scanner)
  }

  function link(page: ConnectedPage, holder: Holder): void {
    const device = randomUUID()
    devices.clear()
    devices.set(device, holder)
    page.device = device
    page.tell('paired', { device })
  }

  function send(wire: SentWire): { ack: number } {
    const fault = sendFaults.shift() ?? 'none'
    if (fault === 'fails' || !isRegistered(wire.chat)) return { ack: -1 }
    if (fault === 'is-never-acknowledged') {
      unacknowledged.push(wire)
      return { ack: 0 }
    }
    return accept(wire)
  }

  function accept(wire: SentWire): { ack: number } {
    const chat = chatOf(wire.chat)
    for (const watcher of watchers) watcher(wire.body ?? '', wire.chat)
    if (!chat.messages.some(({ id }) => id === wire.id))
      chat.messages.push({ ...wire, ...ends(wire.chat, true), fromMe: true, t: seconds(), ack: 1 })
    return { ack: 1 }
  }

  function refuses(kind: string): boolean {
    const left = refusedFiles.get(kind) ?? 0
    refusedFiles.set(kind, Math.max(0, left - 1))
    return left > 0
  }

  const seconds = () => Math.floor(now().getTime() / 1_000)
  const ends = (chat: string, fromMe: boolean) => {
    const own = chat.endsWith('@lid') ? lidOf(me()) : pnOf(me())
    return fromMe ? { from: own, to: chat } : { from: chat, to: own }
  }

  function answer(question: Asked): object {
    asked.push(question)
    switch (question.what) {
      case 'paired': {
        const page = [...pages].find(({ device }) => device === question.device)
        const holder = devices.get(question.device)
        if (page && holder) welcome(page, holder)
        return {}
      }
      case 'logout':
        tellAll('logout', {})
        devices.delete(question.device)
        return {}
      case 'exists':
        return { registered: isRegistered(question.id) }
      case 'send':
        return send(question.wire)
      case 'edit': {
        const sent = chatOf(question.chat).messages.find(({ id }) => id === question.id)
        if (sent) sent.body = question.body
        return {}
      }
      case 'earlier':
        return { earlier: chatOf(question.chat).messages.filter(({ id }) => !question.known.includes(id)) }
      case 'upload': {
        const directPath = `/v/${randomUUID()}`
        files.set(directPath, question.content)
        return { directPath }
      }
      case 'prepare':
        return { refused: refuses(question.kind) }
      case 'download':
        return { content: files.get(question.directPath) ?? null }
      case 'typing':
      case 'seen':
        return {}
    }
  }

  const server = await servePage({
    port,
    onPage(page) {
      pages.add(page)
      const holder = devices.get(page.device)
      if (holder) welcome(page, holder)
      else showRef(page)
    },
    onGone: (page) => void pages.delete(page),
    answer,
  })

  /** Puts a message into a chat and tells the linked pages of it. `chat`: other than the writer's own. */
  function receive(from: string, given: Partial<Wire> & { type: string }): Wire {
    const chat = given.chat ?? from
    const wire: Wire = {
      id: newId(),
      ...ends(chat, false),
      chat,
      fromMe: false,
      t: seconds(),
      ack: 1,
      ...given,
    }
    const stored = chatOf(chat)
    stored.messages.push(wire)
    stored.unreadCount += 1
    tellAll('message', wire)
    tellAll('unread', { chat, unreadCount: stored.unreadCount })
    return wire
  }

  return {
    /** Arguments that lead a browser here, and nowhere else. */
    chromiumArgs: [
      `--host-resolver-rules=MAP web.whatsapp.com:443 127.0.0.1:${server.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    /** What pages have asked for, in order. */
    asked,
    people,
    join(holder: Holder): void {
      people.set(pnOf(holder), holder)
      people.set(lidOf(holder), holder)
      tellAll('names', { aliases: namesOf(holder) })
    },
    /** The number's owner is gone from WhatsApp. */
    leave(holder: Holder): void {
      people.delete(pnOf(holder))
      people.delete(lidOf(holder))
    },
    receive,
    store: (content: Uint8Array): string => {
      const directPath = `/v/${randomUUID()}`
      files.set(directPath, Buffer.from(content).toString('base64'))
      return directPath
    },
    fileAt: (directPath: string): Uint8Array => Buffer.from(files.get(directPath) ?? '', 'base64'),
    edit(wire: Wire, text: string): void {
      const words = wire.media ? { caption: text } : { body: text }
      Object.assign(wire, words)
      wire.latestEditMsgKey = { id: newId() }
      tellAll('edit', { id: wire.id, chat: wire.chat, words })
    },
    revoke(wire: Wire): void {
      wire.type = 'revoked'
      wire.body = ''
      tellAll('revoke', { id: wire.id, chat: wire.chat })
    },
    /** The newest message of ours that nobody has acknowledged. */
    lastUnacknowledged: () => unacknowledged.at(-1),
    /** WhatsApp has it after all. */
    acknowledge(wire: SentWire): void {
      tellAll('ack', { id: wire.id, chat: wire.chat, ...accept(wire) })
    },
    /** Tells pages of something, as WhatsApp's servers do: `state`, `ack`, `call`, `reload`, `hang` … */
    tell: tellAll,
    /** Told the words of each message of ours that WhatsApp has taken; gives how to stop it. */
    watchReplies(watcher: (body: string, chat: string) => void): () => void {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    /** Everything in this chat, oldest first. */
    chat: (id: string): readonly Wire[] => chats.get(id)?.messages ?? [],
    /** Whoever holds this telephone scans each QR code as soon as it is shown; null: nobody does. */
    scanWith(holder: Holder | null): void {
      scanner = holder
      if (holder) for (const page of pages) if (!devices.has(page.device)) link(page, holder)
    },
    /** A fresh QR code, as every twenty seconds. */
    renewRef(): void {
      for (const page of pages) if (!devices.has(page.device)) showRef(page)
    },
    /** The owner of the number ends the link on the telephone. */
    logout(): void {
      tellAll('logout', {})
      devices.clear()
    },
    isLinked: () => devices.size > 0,
    pages: () => pages.size,
    faults: {
      sends: sendFaults,
      /** Files of these kinds can't be read, so often each. */
      refuseFiles(kinds: readonly string[], times: number): void {
        for (const kind of kinds) refusedFiles.set(kind, times)
      },
    },
    setDown: server.setDown,
    connected: () => until(() => pages.size > 0, { what: 'a page of WhatsApp to connect' }),
    close: server.close,
  }
}
