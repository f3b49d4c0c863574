import type { Chat, Client, Message } from 'whatsapp-web.js'
import { callPage } from './call-page.ts'
import { endBrowser } from './end-browser.ts'
import type { Loss } from '../../routing/index.ts'
import type { ClientEvents, OutgoingFile, TakenMessage, WhatsappClient } from './whatsapp-client.ts'
import { whileStarting } from './while-starting.ts'

/** What we call that is the library's own, and what it does by itself that we have to tame. */
declare module 'whatsapp-web.js' {
  interface Client {
    inject(): Promise<void>
    initWebVersionCache(): Promise<void>
  }
}

/** No single call to the page takes longer, in milliseconds: a file of 20 MB goes in one. */
const CALL_TIMEOUT_MS = 60_000
/** Of one chat so many messages are fetched at first, and at most. */
const FETCHED_AT_FIRST = 10
const FETCHED_AT_MOST = 160

interface Dependencies {
  chromium: string
  chromiumArgs: readonly string[]
  /** Where the session is kept; the browser's profile lies below it. */
  folder: string
  events: ClientEvents
}

/** Why the library says that it is disconnected. */
const LOSSES: Readonly<Record<string, Loss>> = {
  LOGOUT: 'logged-out',
  UNPAIRED: 'logged-out',
  UNPAIRED_IDLE: 'not-scanned',
  CONFLICT: 'taken-over',
  TOS_BLOCK: 'banned',
  SMB_TOS_BLOCK: 'banned',
}

/** One whatsapp-web.js client and its browser. The library is loaded only here, when somebody wants it. */
export async function openClient({
  chromium,
  chromiumArgs,
  folder,
  events,
}: Dependencies): Promise<WhatsappClient> {
  const { default: library } = await import('whatsapp-web.js')
  let isEnded = false
  let isUp = false
  let isLost = false
  const lose = (loss: Loss) => {
    if (isLost || isEnded) return
    isLost = true
    events.onLost(loss)
  }

  /** The library removes the session's folder under the running browser; we do, once the browser is gone. */
  class Session extends library.LocalAuth {
    override logout = async () => {}
    override afterBrowserInitialized = async () => {
      const { pupBrowser, pupPage } = client
      // Once puppeteer has let go of a pipe, nobody would hear its end; it would end our process.
      for (const stream of pupBrowser?.process()?.stdio ?? []) stream?.on('error', () => {})
      // Ended while the browser was starting: now there is something to end.
      if (isEnded) await endBrowser(client)
      pupBrowser?.once('disconnected', () => lose('browser-gone'))
      pupPage?.once('close', () => lose('browser-gone'))
      // The page itself crashed, mostly for want of memory.
      pupPage?.once('error', () => lose('browser-gone'))
    }
  }

  /** In its own listeners the library leaves failures to nobody, which would end our process. */
  class Tame extends library.Client {
    override async inject() {
      try {
        await super.inject()
      } catch (error) {
        if (!isUp) throw error
        lose('browser-gone')
      }
    }
    /** It would keep copies of WhatsApp's page in the working directory. */
    override async initWebVersionCache() {}
    override async destroy() {
      await super.destroy().catch(() => {})
    }
  }

  const client: Client = new Tame({
    authStrategy: new Session({ dataPath: folder }),
    webVersionCache: { type: 'none' },
    puppeteer: {
      executablePath: chromium,
      // The browser ends when this process does, however it does.
      pipe: true,
      protocolTimeout: CALL_TIMEOUT_MS,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', ...chromiumArgs],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    },
  })
  client.on('qr', (code) => events.onCode(code))
  client.on('ready', () => events.onReady(client.info.wid.user))
  client.on('message', (message) => events.onMessage(message.rawData))
  client.on('message_edit', (message, after, before) => events.onEdited(message.rawData, { before, after }))
  client.on('message_revoke_everyone', (message) => events.onRevoked(message.rawData))
  client.on('call', ({ id, from }) => events.onCall({ id, from }))
  client.on('message_ack', (message, ack) => events.onAcknowledged(message.id._serialized, ack))
  client.on('disconnected', (reason) => lose(LOSSES[reason] ?? 'refused'))

  const taken = (message: Message | undefined): TakenMessage | null =>
    message ? { id: message.id._serialized, ack: message.ack } : null

  return {
    async start() {
      await callPage('start', () => whileStarting(chromium, () => client.initialize()))
      isUp = true
    },
    state: () => callPage('getState', () => client.getState()),
    sendText: (address, text) =>
      callPage('sendText', async () =>
        taken(await client.sendMessage(address, text, { linkPreview: false, sendSeen: false })),
      ),
    sendFile: (address, file) =>
      callPage('sendFile', async () => {
        const media = new library.MessageMedia(
          file.mimeType,
          Buffer.from(file.content).toString('base64'),
          file.fileName,
        )
        return taken(await client.sendMessage(address, media, { ...waysOf(file), sendSeen: false }))
      }),
    editText: (messageId, text) =>
      callPage('edit', async () => {
        const message = await client.getMessageById(messageId)
        return Boolean(await message?.edit(text, { linkPreview: false }))
      }),
    acknowledged: (messageId) =>
      callPage('getMessage', async () => (await client.getMessageById(messageId))?.ack ?? null),
    typing: (address) =>
      callPage('typing', async () => {
        const chat = await client.getChatById(address)
        await chat.sendStateTyping()
      }),
    download: (messageId) =>
      callPage('download', async () => {
        const message = await client.getMessageById(messageId)
        const media = await message?.downloadMedia()
        return media ? new Uint8Array(Buffer.from(media.data, 'base64')) : null
      }),
    namesOf: (address) => callPage('namesOf', () => namesOf(client, address)),
    exists: (address) => callPage('exists', () => exists(client, address)),
    hasHistory: (address) => callPage('getChat', () => hasHistory(client, address)),
    receivedSince: (since) => callPage('receivedSince', () => fetchSince(client, since)),
    logOut: () => callPage('logOut', () => client.logout()),
    memory: () => callPage('memory', async () => (await client.pupPage?.metrics())?.JSHeapUsedSize ?? 0),
    async end() {
      isEnded = true
      await endBrowser(client)
    },
  }
}

async function namesOf(client: Client, address: string): Promise<string[]> {
  const [names] = await client.getContactLidAndPhone([address])
  return [...new Set([names?.pn, names?.lid, address].filter((name) => name !== undefined))]
}

async function hasHistory(client: Client, address: string): Promise<boolean> {
  const chat = await client.getChatById(address)
  // Nobody there: sending says so.
  if (chat === undefined || chat.timestamp !== undefined) return true
  // Whoever is known by the number may have written under the name without one, and the other way round.
  for (const name of await namesOf(client, address))
    if ((await client.getChatById(name))?.timestamp !== undefined) return true
  return false
}

async function exists(client: Client, address: string): Promise<boolean> {
  if (!address.endsWith('@lid')) return !address.endsWith('@c.us') || client.isRegisteredUser(address)
  // WhatsApp's page refuses to look for some of these names: that says nothing of the person.
  const [names] = await client.getContactLidAndPhone([address]).catch(() => [{ lid: address, pn: undefined }])
  // Where the page knows no number, the library has asked WhatsApp for this name, and names nobody if nobody has it.
  return names?.pn === undefined ? names?.lid !== undefined : client.isRegisteredUser(names.pn)
}

function waysOf({ kind }: OutgoingFile) {
  return { sendMediaAsDocument: kind === 'document', sendAudioAsVoice: kind === 'voice' }
}

async function fetchSince(client: Client, since: Date): Promise<unknown[]> {
  const from = Math.floor(since.getTime() / 1_000)
  const found: Message[] = []
  for (const chat of await client.getChats()) {
    if (!chat.isGroup && chat.timestamp >= from) found.push(...(await fetchOfChat(chat, from)))
  }
  return found.toSorted((one, other) => one.timestamp - other.timestamp).map((message) => message.rawData)
}

/** The newest messages of one chat from this moment on (seconds), as many as there are, within reason. */
async function fetchOfChat(chat: Chat, from: number): Promise<Message[]> {
  for (let limit = FETCHED_AT_FIRST; ; limit *= 2) {
    const messages = await chat.fetchMessages({ limit, fromMe: false })
    const wanted = messages.filter(({ timestamp }) => timestamp >= from)
    if (wanted.length < limit || limit >= FETCHED_AT_MOST) return wanted
  }
}
