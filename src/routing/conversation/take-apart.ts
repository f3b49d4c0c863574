import { actOn } from '../act.ts'
import { beginKeptMessage } from './begin-kept.ts'
import { QUIET_MS } from './burst.ts'
import type { Counter } from '../counter.ts'
import { createInquiry } from '../create-inquiry.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Words } from '../kept.ts'
import { currentWords, isDeleted, latestWords } from './latest-words.ts'
import { onlySmallTalk } from './recognise.ts'
import { sayNotice } from '../say.ts'

/**
 * What was taken for an addition is a question of its own, says its citizen: it leaves the ticket, with the pieces that came in
 * the same breath, and goes its own way. What a ticket was opened with is the ticket, and stays.
 */
export async function takeApart(counter: Counter, ticket: Inquiry, messageId: string): Promise<void> {
  const { tx, now, rules } = counter
  const said = currentWords(await tx.wordsOf(ticket.id)).filter((words) => !isDeleted(words))
  const index = said.findIndex((words) => words.messageId === messageId)
  if (index < 1) return sayNotice(counter, 'choice-expired')
  const apart = inOneBreath(said.slice(index))
  await openAnew(counter, apart)
  await tx.dropWords(
    ticket.id,
    apart.map((words) => words.messageId),
  )
  await actOn(tx, ticket.id, { type: 'delete-words', moved: true }, now, rules)
}

/** Whoever writes in pieces pauses no longer than this between two of them. */
function inOneBreath(said: readonly Words[]): Words[] {
  const end = said.findIndex(({ at }, index) => {
    const before = said[index - 1]
    return before !== undefined && at.getTime() - before.at.getTime() > QUIET_MS
  })
  return said.slice(0, end === -1 ? undefined : end)
}

/** It begins as what was gathered does; with files alone, or too little to go by, its citizen is asked for words. */
async function openAnew(counter: Counter, apart: readonly Words[]): Promise<void> {
  const { tx, knowledge, now } = counter
  const [first, ...others] = apart.map(({ attachments, ...words }) => ({
    ...words,
    attachments: attachments.map(({ id }) => id),
  }))
  if (!first) return
  const understood = knowledge.understand(latestWords(apart))
  const id = await createInquiry(counter, first, { type: 'gather' }, understood[0])
  for (const words of others) await tx.addWords(id, words, now)
  const inquiry = await tx.lockInquiry(id)
  const saysSomething = understood.some(({ shape }) => shape !== 'unclear') && !onlySmallTalk(understood)
  if (inquiry && saysSomething) await beginKeptMessage(counter, inquiry, understood, true)
}
