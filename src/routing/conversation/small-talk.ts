import type { Understanding } from '../../knowledge/index.ts'
import type { Counter } from '../counter.ts'
import { quietFrom } from './burst.ts'
import type { onlySmallTalk } from './recognise.ts'
import { sayNotice } from '../say.ts'

/** What comes within so many milliseconds is the same burst, and has its reply already. */
const ONE_BURST_MS = 15_000

/**
 * A greeting, thanks or chatter opens no case and gets one kind reply for a burst. Whoever only announces a question ("mau
 * tanya") is asked for it when nothing follows.
 */
export async function answerSmallTalk(
  counter: Counter,
  what: NonNullable<ReturnType<typeof onlySmallTalk>>,
  shape: Understanding['shape'] | undefined,
): Promise<void> {
  const { tx, conversation, now } = counter
  const isRecent = (at: Date | null | undefined) =>
    at !== null && at !== undefined && now.getTime() - at.getTime() < ONE_BURST_MS
  if (isRecent(conversation.smallTalkAt)) return
  if (shape === 'opener') {
    // "Gmn ya" behind a question adds nothing to it.
    const [newest] = await tx.recentInquiries(conversation.id, 1)
    return isRecent(newest?.receivedAt) ? undefined : invite(counter)
  }
  await sayNotice(counter, what)
  await tx.noteSmallTalk(conversation.id, now)
}

async function invite({ tx, conversation, now }: Counter): Promise<void> {
  const message = { type: 'notice' as const, notice: 'ask-away' as const, ticket: null }
  const notBefore = quietFrom(now, now)
  await tx.owe([{ to: 'citizen', conversation: conversation.id, message, notBefore, ifQuiet: true }], now)
}
