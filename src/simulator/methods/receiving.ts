import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import { Described } from '../dispatch.ts'
import type { Handler } from '../dispatch.ts'
import { renderMe } from '../render-chat.ts'
import type { Mailbox } from '../updates.ts'
import type { Webhooks } from '../webhooks.ts'
import { flag, integer, json, method } from './parameters.ts'

interface Dependencies {
  mailboxOf: (botId: number) => Mailbox
  webhooks: Webhooks
}

const allowedUpdates = json(z.array(z.string())).optional()

/** How a bot gets its updates. */
export function createReceivingMethods({ mailboxOf, webhooks }: Dependencies): Record<string, Handler> {
  return {
    getMe: (_parameters, { account }) => renderMe(account),
    logOut: () => true,
    close: () => true,
    getUpdates: method(
      z.object({
        offset: integer.optional(),
        limit: integer.optional(),
        timeout: integer.optional(),
        allowed_updates: allowedUpdates,
      }),
      ({ offset, limit, timeout, allowed_updates: allowed }, { account, onHangUp }) => {
        const mailbox = mailboxOf(account.bot.id)
        if (allowed && !mailbox.webhook) mailbox.allowedUpdates = allowed
        return mailbox.poll({ offset, limit, timeoutSeconds: timeout, onHangUp })
      },
    ),
    setWebhook: method(
      z.object({
        url: z.string().optional(),
        secret_token: z.string().optional(),
        max_connections: integer.optional(),
        drop_pending_updates: flag.optional(),
        allowed_updates: allowedUpdates,
      }),
      (parameters, { account }) => {
        const mailbox = mailboxOf(account.bot.id)
        const { url = '', secret_token: secretToken, max_connections: connections = 40 } = parameters
        if (secretToken !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secretToken)) {
          throw badRequest('secret token contains unallowed characters')
        }
        if (url !== '' && !URL.canParse(url)) throw badRequest('bad webhook: invalid webhook URL specified')
        if (parameters.allowed_updates) mailbox.allowedUpdates = parameters.allowed_updates
        if (parameters.drop_pending_updates) mailbox.drop()
        mailbox.interrupt('terminated by setWebhook request')
        const maxConnections = Math.min(Math.max(connections, 1), 100)
        webhooks.set(account, url === '' ? undefined : { url, secretToken, maxConnections })
        return new Described(true, url === '' ? 'Webhook was deleted' : 'Webhook was set')
      },
    ),
    deleteWebhook: method(z.object({ drop_pending_updates: flag.optional() }), (parameters, { account }) => {
      const mailbox = mailboxOf(account.bot.id)
      if (parameters.drop_pending_updates) mailbox.drop()
      const description = mailbox.webhook ? 'Webhook was deleted' : 'Webhook is already deleted'
      webhooks.set(account, undefined)
      return new Described(true, description)
    }),
    getWebhookInfo: (_parameters, { account }) => {
      const { webhook, pending, allowedUpdates: allowed } = mailboxOf(account.bot.id)
      return {
        url: webhook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: pending.size,
        ...(webhook ? { max_connections: webhook.maxConnections, ...webhooks.lastError(account) } : {}),
        ...(allowed.length > 0 ? { allowed_updates: allowed } : {}),
      }
    },
  }
}
