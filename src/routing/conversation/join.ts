import { actOn } from '../act.ts'
import type { Command } from '../command.ts'
import type { Settling } from '../counter.ts'
import type { NewWords } from '../create-inquiry.ts'
import type { InquiryId } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { sayNotice } from '../say.ts'
import type { Transaction } from '../transaction.ts'
import { collectingTicket } from './too-many-cases.ts'

/** Where the words are that something becomes of: still in hand, or kept with the inquiry that gathered them. */
export type Source = { words: NewWords } | { gathered: Inquiry }

type How = Exclude<Extract<Command, { type: 'add-words' }>['how'], 'edited'>

/** The words belong to this ticket. `part`: to what its citizen said just before, who has heard of it already. */
export async function join(
  { tx, now, rules }: Settling,
  source: Source,
  ticket: InquiryId,
  how: How,
): Promise<void> {
  const guessed = await firstMessage(tx, source)
  if ('words' in source) await tx.addWords(ticket, source.words, now)
  else {
    await actOn(tx, source.gathered.id, { type: 'join', target: ticket }, now, rules)
    await tx.moveWords(source.gathered.id, ticket)
  }
  await actOn(
    tx,
    ticket,
    { type: 'add-words', how, ...(guessed === undefined ? {} : { guessed }) },
    now,
    rules,
  )
}

/** Under which id what is said begins. */
export async function firstMessage(
  tx: Pick<Transaction, 'wordsOf'>,
  source: Source,
): Promise<string | undefined> {
  if ('words' in source) return source.words.messageId
  return (await tx.wordsOf(source.gathered.id))[0]?.messageId
}

/**
 * Whoever has brought enough cases for today has further words kept with the newest open ticket, where its desk reads them:
 * nothing is lost, and the group isn't flooded. Null where they may be a case of their own.
 */
export async function joinsNewest(
  counter: Settling,
  source: Source,
  tickets: readonly Inquiry[],
): Promise<InquiryId | null> {
  const newest = await collectingTicket(counter, tickets)
  if (!newest) return null
  await join(counter, source, newest.id, 'collected')
  await sayNotice(counter, 'many-waiting', newest.ticket)
  return newest.id
}
