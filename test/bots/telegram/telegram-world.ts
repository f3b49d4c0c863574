import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { createTelegramChannel, type TelegramChannel } from '../../../src/bots/index.ts'
import { type Attachment, type AttachmentId, attachmentIdSchema } from '../../../src/routing/index.ts'
import { createEmulator, type Emulator } from '../../../src/simulator/index.ts'
import { until } from '../../support/until.ts'
import type { ChannelWorld } from '../../conformance/channel.ts'

export const BOT = { id: 501, token: '501:rahasia-sekali', username: 'warga_bot', firstName: 'Jawab24' }
const ANI = { id: 7_001, firstName: 'Ani' }
const BUDI = { id: 7_002, firstName: 'Budi' }
const STRANGER = { id: 7_003, firstName: 'Citra' }
const chatOf = (personId: number) => `private/${BOT.id}/${personId}`

export interface LogLine {
  level: 'info' | 'warn' | 'error'
  fields: object
  message: string
}

export interface TelegramWorld extends ChannelWorld {
  emulator: Emulator
  root: string
  webhookUrl: string
  openChannel(mode?: Mode): TelegramChannel
  logged: LogLine[]
  fatal: Error[]
}

type Mode = Parameters<typeof createTelegramChannel>[0]['mode']

/** A web server of the test's own, whose requests go to the channel that was opened last. */
async function serveWebhook(receive: (request: Request) => Promise<Response>) {
  const server = serve({ fetch: receive, port: 0, hostname: '127.0.0.1' })
  const port = await until(
    () => {
      const address = server.address()
      return address !== null && typeof address === 'object' && address.port
    },
    { what: 'the web server' },
  )
  return {
    url: `http://127.0.0.1:${port}/telegram`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Telegram as the emulator plays it, with two citizens and a stranger; over a webhook or by polling. */
export async function createTelegramWorld({ webhook = false } = {}): Promise<TelegramWorld> {
  const emulator = await createEmulator({ clock: { now: () => new Date() } })
  const root = await emulator.listen()
  emulator.addBot(BOT)
  for (const person of [ANI, BUDI, STRANGER]) emulator.addPerson(person)
  const logged: LogLine[] = []
  const fatal: Error[] = []
  const channels: TelegramChannel[] = []
  const kept = new Map<AttachmentId, Attachment & { content: Uint8Array }>()
  const server = await serveWebhook(
    async (request) => channels.at(-1)?.receive(request) ?? new Response(null, { status: 404 }),
  )
  const usual: Mode = webhook
    ? { type: 'webhook', url: server.url, secret: 'rahasia-web' }
    : { type: 'polling' }
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    logged.push({ level, fields, message })
  }
  const lastOf = (fromBot: boolean) => {
    const found = emulator.messages(chatOf(ANI.id)).findLast(({ from }) => from.isBot === fromBot)
    if (found === undefined) throw new Error('there is no message yet')
    return found
  }

  return {
    emulator,
    root,
    webhookUrl: server.url,
    logged,
    fatal,
    address: String(ANI.id),
    stranger: String(STRANGER.id),
    openChannel(mode = usual) {
      const channel = createTelegramChannel({
        token: BOT.token,
        apiRoot: root,
        mode,
        commands: [
          {
            language: null,
            commands: [{ command: 'status', description: 'Melihat perkembangan pertanyaan' }],
          },
          { language: 'en', commands: [{ command: 'status', description: 'See your questions' }] },
        ],
        attachment: async (id) => kept.get(id) ?? null,
        onFatal: (error) => fatal.push(error),
        log: { info: write('info'), warn: write('warn'), error: write('error') },
      })
      channels.push(channel)
      return channel
    },
    writes: async (text) => emulator.sendText(ANI.id, chatOf(ANI.id), text),
    anotherWrites: async (text) => emulator.sendText(BUDI.id, chatOf(BUDI.id), text),
    sendsPhoto: async ({ caption, content }) =>
      emulator.sendMedia(ANI.id, chatOf(ANI.id), { kind: 'photo', caption, content, fileName: 'a.jpg' }),
    sendsSticker: async () => emulator.sendMedia(ANI.id, chatOf(ANI.id), { kind: 'sticker' }),
    editsLastMessage: async (text) =>
      emulator.editText(ANI.id, chatOf(ANI.id), lastOf(false).messageId, text),
    async chooses(label) {
      const { messageId, buttons } = lastOf(true)
      const data = buttons.flat().find(({ text }) => text === label)?.callbackData
      if (data === undefined) throw new Error(`there is no button "${label}"`)
      emulator.press(ANI.id, chatOf(ANI.id), messageId, data)
    },
    sees: () =>
      emulator
        .messages(chatOf(ANI.id))
        .filter(({ from }) => from.isBot)
        .map(({ text, entities, buttons, silent }) => ({
          text,
          bold: entities
            .filter(({ type }) => type === 'bold')
            .map(({ offset, length }) => text.slice(offset, offset + length)),
          choices: buttons.flat().map((button) => button.text),
          silent: silent ?? false,
        })),
    keepsFile(file) {
      const id = attachmentIdSchema.parse(randomUUID())
      kept.set(id, { id, mimeType: null, size: file.content.byteLength, ...file })
      return id
    },
    losesFile: (id) => void kept.delete(id),
    seesFiles: () =>
      emulator
        .messages(chatOf(ANI.id))
        .filter(({ from }) => from.isBot)
        .map(({ text, media, mediaGroupId }) => {
          const content = media?.fileId === undefined ? undefined : emulator.file(media.fileId)?.content
          const file = media && { kind: media.kind, fileName: media.fileName, content: [...(content ?? [])] }
          return { text, file: file ?? null, album: mediaGroupId ?? null }
        }),
    losesFileOnce: () =>
      void emulator.faults.rules.push({ method: 'sendDocument', drop: 'before', times: 1 }),
    refusesFiles(times) {
      emulator.faults.rules.push(
        ...['sendPhoto', 'sendDocument', 'sendMediaGroup'].map((method) => ({
          method,
          code: 400,
          description: 'Bad Request: IMAGE_PROCESS_FAILED',
          times,
        })),
      )
    },
    blocks: async (blocked) => emulator.block(ANI.id, BOT.id, blocked),
    deletesAccount: async () => emulator.deleteAccount(ANI.id),
    asksToWait(seconds) {
      emulator.faults.rules.push({ method: 'sendMessage', retryAfter: seconds, times: 1 })
    },
    losesConnectionAfter(messages) {
      emulator.faults.rules.push(
        { method: 'sendMessage', delayMs: 1, times: messages },
        { method: 'sendMessage', drop: 'before', times: 1 },
      )
    },
    setDown(down) {
      emulator.faults.down = down
    },
    foundDown: () =>
      // With a webhook in place Telegram calls us, and we notice nothing.
      until(
        () =>
          logged.some(({ level }) => level === 'warn') ||
          emulator.calls().some(({ method }) => method === 'setWebhook'),
        { what: 'a failed call' },
      ),
    async close() {
      for (const channel of channels) await channel.stop()
      await emulator.close()
      await server.close()
    },
  }
}
