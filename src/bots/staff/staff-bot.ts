import { keepTrying } from '../keep-trying.ts'
import type { Log } from '../log.ts'
import { createPoller, type Poller, type UpdateKind } from '../poll-updates.ts'
import type { UpdateKey } from '../update-key.ts'
import { createWebhook } from '../webhook.ts'
import { type BotIdentity, readStaffUpdate } from './read-staff-update.ts'
import type { StaffClient } from './staff-client.ts'
import type { StaffIncoming } from './staff-incoming.ts'

export const STAFF_UPDATES: readonly UpdateKind[] = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
]

export interface Dependencies {
  client: StaffClient
  token: string
  mode: { type: 'polling' } | { type: 'webhook'; url: string; secret: string }
  /** What Telegram offers when an officer types "/". */
  commands: { command: string; description: string }[]
  /** The token is refused: the bot is deaf and mute until somebody mends it. Called once at most. */
  onFatal(error: Error): void
  log: Log
}

export interface StaffBot {
  /** Takes updates and keeps each one before confirming it to Telegram. Survives an API that is down. */
  start(
    keep: (update: { updateId: string; conversation: string; raw: unknown }) => Promise<void>,
  ): Promise<void>
  read(raw: unknown): StaffIncoming
  /** Where the webhook's requests go: 404 while the bot polls, 503 while it isn't started. */
  receive(request: Request): Promise<Response>
  stop(): Promise<void>
}

/** The officers' way in. What comes is kept by others; what goes out goes through the sender. */
export function createStaffBot({ client, token, mode, commands, onFatal, log }: Dependencies): StaffBot {
  const stopping = new AbortController()
  const { signal } = stopping
  const receiving = new Set<Promise<Response>>()
  let poller: Poller | null = null
  let webhook: ((request: Request) => Promise<Response>) | null = null
  let told = false
  // A token begins with the bot's id; its name comes from Telegram, and updates may come before.
  let me: BotIdentity = { id: Number(token.split(':')[0]), username: null }

  function reportFatal(error: unknown): void {
    if (told) return
    told = true
    onFatal(error instanceof Error ? error : new Error('The bot ended', { cause: error }))
  }

  /** In the background: a start must not wait for Telegram. */
  function inBackground(what: string, work: () => Promise<unknown>): void {
    keepTrying(what, work, { signal, log }).catch(reportFatal)
  }

  return {
    async start(keep) {
      const keepKey = ({ updateId, conversation, raw }: UpdateKey & { raw: unknown }) =>
        keep({ updateId: String(updateId), conversation, raw })
      inBackground('getMe', async () => {
        me = await client.getMe(signal)
      })
      inBackground('setMyCommands', () => client.setMyCommands(commands))
      if (mode.type === 'webhook') {
        webhook = createWebhook({ secret: mode.secret, keep: keepKey, log })
        inBackground('setWebhook', () => client.setWebhook(mode.url, mode.secret, STAFF_UPDATES))
        return
      }
      poller = createPoller({
        getUpdates: client.getUpdates,
        deleteWebhook: client.deleteWebhook,
        keep: keepKey,
        allowedUpdates: STAFF_UPDATES,
        onFatal: reportFatal,
        log,
      })
      poller.start()
    },
    read: (raw) => readStaffUpdate(raw, me),
    async receive(request) {
      if (mode.type === 'polling') return new Response(null, { status: 404 })
      if (webhook === null || signal.aborted) return new Response(null, { status: 503 })
      const answer = webhook(request)
      receiving.add(answer)
      return answer.finally(() => receiving.delete(answer))
    },
    async stop() {
      stopping.abort()
      await poller?.stop()
      await Promise.allSettled(receiving)
    },
  }
}
