import type { ArrivedUpdate } from '../routing/index.ts'
import { keepTrying } from './keep-trying.ts'
import type { Log } from './log.ts'
import { createPoller, type Poller, type PollRequest, type UpdateKind } from './poll-updates.ts'
import type { UpdateKey } from './update-key.ts'
import { createWebhook } from './webhook.ts'

/** How a bot gets its updates. */
export type IntakeMode = { type: 'polling' } | { type: 'webhook'; url: string; secret: string }

interface Dependencies {
  /** The Bot API through any library; errors are `ApiFailure`s or plain. */
  api: {
    getUpdates(request: PollRequest, signal: AbortSignal): Promise<unknown[]>
    deleteWebhook(signal: AbortSignal): Promise<unknown>
    setWebhook(
      url: string,
      secret: string,
      kinds: readonly UpdateKind[],
      signal: AbortSignal,
    ): Promise<unknown>
  }
  mode: IntakeMode
  kinds: readonly UpdateKind[]
  /** Further calls at the start, by name; tried until they succeed, and nothing waits for them. */
  introductions: Record<string, (signal: AbortSignal) => Promise<unknown>>
  /** The token is refused: the bot is deaf and mute until somebody mends it. Called once at most. */
  onFatal(error: Error): void
  log: Log
}

export interface Intake {
  /** Returns at once; survives an API that is down. */
  start(keep: (updates: readonly ArrivedUpdate[]) => Promise<void>): void
  /** Where the webhook's requests go: 404 while the bot polls, 503 while it isn't started. */
  receive(request: Request): Promise<Response>
  /** Ends within a second of what is being kept. */
  stop(): Promise<void>
}

/** Takes one bot's updates, by polling or by webhook, and keeps each before Telegram hears that we have it. */
export function createIntake({ api, mode, kinds, introductions, onFatal, log }: Dependencies): Intake {
  const stopping = new AbortController()
  const receiving = new Set<Promise<Response>>()
  let poller: Poller | null = null
  let webhook: ((request: Request) => Promise<Response>) | null = null
  let told = false

  function reportFatal(error: unknown): void {
    if (told) return
    told = true
    onFatal(error instanceof Error ? error : new Error('The bot ended', { cause: error }))
  }

  function inBackground(what: string, work: (signal: AbortSignal) => Promise<unknown>): void {
    const { signal } = stopping
    keepTrying(what, () => work(signal), { signal, log }).catch(reportFatal)
  }

  return {
    start(keep) {
      const keepKeys = (updates: readonly (UpdateKey & { raw: unknown })[]) =>
        keep(updates.map((update) => ({ ...update, updateId: String(update.updateId) })))
      for (const [what, work] of Object.entries(introductions)) inBackground(what, work)
      if (mode.type === 'webhook') {
        webhook = createWebhook({ secret: mode.secret, keep: (update) => keepKeys([update]), log })
        inBackground('setWebhook', (signal) => api.setWebhook(mode.url, mode.secret, kinds, signal))
        return
      }
      const { getUpdates, deleteWebhook } = api
      poller = createPoller({
        getUpdates,
        deleteWebhook,
        keep: keepKeys,
        allowedUpdates: kinds,
        onFatal: reportFatal,
        log,
      })
      poller.start()
    },

    async receive(request) {
      if (mode.type === 'polling') return new Response(null, { status: 404 })
      if (webhook === null || stopping.signal.aborted) return new Response(null, { status: 503 })
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
