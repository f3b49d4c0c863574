import { setTimeout as pause } from 'node:timers/promises'
import { type AttachmentId, attachmentIdSchema, type ChannelLink } from '../../routing/index.ts'
import type { Log } from '../log.ts'
import { codeAsPicture } from '../whatsapp/render-code.ts'
import type { StaffClient } from './staff-client.ts'

/** So long somebody is given to scan a code before it is taken out of the chat again, in milliseconds. */
const PATIENCE_MS = 300_000
/** How soon a fresh code stands there, in milliseconds. */
const LOOK_EVERY_MS = 1_000
/** A picture of ours that is kept nowhere. */
const NOWHERE: AttachmentId = attachmentIdSchema.parse('00000000-0000-4000-8000-000000000000')

interface Dependencies {
  client: Pick<StaffClient, 'sendFiles' | 'deleteMessage'>
  link(): Promise<ChannelLink | null>
  /** What stands under the picture. */
  caption: string
  /** The number was linked while somebody looked at the code in this chat. */
  onLinked(chatId: number): Promise<void>
  log: Log
}

/**
 * Shows the code in a private chat for as long as it waits, a fresh picture in the place of the former. Past the outbox, because
 * a code that comes later is worth nothing. Never rejects; whoever asks again gets it in a new place.
 */
export function createCodeShow({ client, link, caption, onLinked, log }: Dependencies) {
  /** In which chat which show is the newest. */
  const newest = new Map<number, symbol>()

  async function post(chatId: number, code: string): Promise<number | null> {
    const content = await codeAsPicture(code)
    const file = { id: NOWHERE, kind: 'photo' as const, fileName: 'kode.png', mimeType: 'image/png' }
    const files = [{ ...file, size: content.byteLength, content }]
    const where = { chatId, threadId: null, replyTo: null, caption, guarded: true }
    const [messageId] = await client.sendFiles({ ...where, files })
    return messageId ?? null
  }

  /** Until it is linked, or nobody waits any more; gives whether it was linked while it was shown. */
  async function follow(chatId: number, show: symbol, shown: { id: number | null }): Promise<boolean> {
    const endsAt = performance.now() + PATIENCE_MS
    let code: string | null = null
    while (performance.now() < endsAt && newest.get(chatId) === show) {
      const now = await link()
      if (now?.is === 'linked') return code !== null
      if (now?.is === 'waiting' && now.code !== code) {
        const former = shown.id
        shown.id = await post(chatId, now.code)
        code = now.code
        if (former !== null) await client.deleteMessage(chatId, former)
      }
      await pause(LOOK_EVERY_MS)
    }
    return false
  }

  return async (chatId: number): Promise<void> => {
    const show = Symbol('one officer who asked')
    newest.set(chatId, show)
    const shown: { id: number | null } = { id: null }
    try {
      if (await follow(chatId, show, shown)) await onLinked(chatId)
    } catch (error) {
      log.info({ err: error }, 'The code for WhatsApp was not shown')
    } finally {
      if (newest.get(chatId) === show) newest.delete(chatId)
      if (shown.id !== null) await client.deleteMessage(chatId, shown.id).catch(() => {})
    }
  }
}
