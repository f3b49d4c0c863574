import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Dispatch } from './dispatch.ts'
import { parseBody } from './read-body.ts'
import { unixSeconds } from './render-message.ts'
import type { Mailbox, PendingUpdate, Webhook } from './updates.ts'
import type { BotAccount } from './world.ts'

const FIRST_RETRY_MS = 100
const LAST_RETRY_MS = 30_000
const ANSWER_TIMEOUT_MS = 60_000

/** Posts updates to the bots' webhooks: lanes in parallel, up to max_connections; each lane in order; again until 2xx. */
export interface Webhooks {
  set(account: BotAccount, webhook: Webhook | undefined): void
  lastError(account: BotAccount): { last_error_date?: number; last_error_message?: string }
  /** Takes a webhook up again that a snapshot brought. */
  resume(account: BotAccount): void
  close(): void
}

interface Dependencies {
  now(): Date
  mailboxOf: (botId: number) => Mailbox
  dispatch: () => Dispatch
  /** While true nothing is posted. */
  paused: () => boolean
  log: (line: string) => void
}

interface Answer {
  status: number
  reason: string
  contentType: string
  body: Buffer
}

interface Post {
  /** Ends everything of this webhook. */
  stop(): void
  lastError: { last_error_date?: number; last_error_message?: string }
}

function readAnswer(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('error', reject)
    response.on('end', () => {
      resolve({
        status: response.statusCode ?? 0,
        reason: response.statusMessage ?? '',
        contentType: response.headers['content-type'] ?? '',
        body: Buffer.concat(chunks),
      })
    })
  })
}

export function createWebhooks({ now, mailboxOf, dispatch, paused, log }: Dependencies): Webhooks {
  const posts = new Map<number, Post>()

  function start(account: BotAccount, webhook: Webhook): Post {
    const mailbox = mailboxOf(account.bot.id)
    const busyLanes = new Set<string>()
    const timers = new Set<NodeJS.Timeout>()
    const requests = new Set<ClientRequest>()
    const isSecure = webhook.url.startsWith('https:')
    const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
    const post: Post = { stop, lastError: {} }
    let stopped = false

    function stop(): void {
      stopped = true
      mailbox.onPush = () => {}
      for (const timer of timers) clearTimeout(timer)
      for (const request of requests) request.destroy()
      agent.destroy()
    }

    function submit(text: string): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const headers = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          ...(webhook.secretToken === undefined
            ? {}
            : { 'x-telegram-bot-api-secret-token': webhook.secretToken }),
        }
        const make = isSecure ? httpsRequest : httpRequest
        const request = make(webhook.url, { method: 'POST', agent, headers, timeout: ANSWER_TIMEOUT_MS })
        requests.add(request)
        request.on('response', (response) => void readAnswer(response).then(resolve, reject))
        request.on('timeout', () => request.destroy(new Error('Read timeout expired')))
        request.on('error', reject)
        request.on('close', () => requests.delete(request))
        request.end(text)
      })
    }

    /** Whatever the webhook answers with is a call of the bot: its outcome nobody hears. */
    async function execute({ body, contentType }: Answer): Promise<void> {
      if (body.length === 0) return
      try {
        const { parameters, files } = parseBody(body, contentType)
        const { method, ...rest } = parameters
        if (typeof method === 'string') await dispatch().run(account, method, { parameters: rest, files })
      } catch (error) {
        log(`@${account.bot.username} answered its webhook with something else: ${String(error)}`)
      }
    }

    function fail(message: string): void {
      post.lastError = { last_error_date: unixSeconds(now()), last_error_message: message }
      log(`@${account.bot.username} webhook: ${message}`)
    }

    async function attempt({ update }: PendingUpdate): Promise<boolean> {
      if (paused()) return false
      try {
        const answer = await submit(JSON.stringify(update))
        if (answer.status >= 200 && answer.status < 300) {
          mailbox.confirm(update.update_id)
          await execute(answer)
          return true
        }
        fail(`Wrong response from the webhook: ${answer.status} ${answer.reason}`)
      } catch (error) {
        if (!stopped) fail(error instanceof Error ? error.message : String(error))
      }
      return false
    }

    async function deliver(entry: PendingUpdate, retryMs: number): Promise<void> {
      const delivered = await attempt(entry)
      if (stopped) return
      if (delivered || !mailbox.pending.has(entry.update.update_id)) {
        busyLanes.delete(entry.lane)
        return pump()
      }
      const timer = setTimeout(() => {
        timers.delete(timer)
        // An outage of our own is no fault of the webhook: no back-off then.
        void deliver(entry, paused() ? retryMs : Math.min(retryMs * 2, LAST_RETRY_MS))
      }, retryMs)
      timers.add(timer)
    }

    function pump(): void {
      if (stopped) return
      for (const entry of mailbox.pending.values()) {
        if (busyLanes.size >= webhook.maxConnections) return
        if (busyLanes.has(entry.lane)) continue
        busyLanes.add(entry.lane)
        void deliver(entry, FIRST_RETRY_MS)
      }
    }

    mailbox.onPush = pump
    pump()
    return post
  }

  function set(account: BotAccount, webhook: Webhook | undefined): void {
    posts.get(account.bot.id)?.stop()
    posts.delete(account.bot.id)
    mailboxOf(account.bot.id).webhook = webhook
    if (webhook) posts.set(account.bot.id, start(account, webhook))
  }

  return {
    set,
    lastError: ({ bot }) => posts.get(bot.id)?.lastError ?? {},
    resume: (account) => set(account, mailboxOf(account.bot.id).webhook),
    close() {
      for (const post of posts.values()) post.stop()
    },
  }
}
