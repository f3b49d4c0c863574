import type { Counter } from '../counter.ts'
import { sayLater } from '../say.ts'
import { parseTicket } from '../ticket.ts'
import { attempt } from './limit-guesses.ts'
import { isSecret, lookupSecret } from './secret-words.ts'
import { statusLines } from './status-line.ts'

/** A ticket, and the words behind it. */
const WITH_WORDS = /^([0-9a-z]{3}[\s-]?[0-9a-z]{3})[\s,]+([a-z][a-z\s-]*)$/i

/** The same the other way round. */
const TURNED = /^([a-z][a-z\s-]*?)[\s,]+([0-9a-z]{3}[\s-]?[0-9a-z]{3})$/i

/** The two, where somebody typed both. */
export function readLookup(argument: string): { ticket: string; words: string } | null {
  const [, ticket, words] = WITH_WORDS.exec(argument.trim()) ?? turned(argument.trim())
  return ticket === undefined || words === undefined ? null : { ticket, words }
}

/** The words, and the ticket behind them. */
function turned(argument: string): string[] {
  const [all = '', words = '', ticket = ''] = TURNED.exec(argument) ?? []
  return parseTicket(ticket) === null ? [] : [all, ticket, words]
}

/**
 * A ticket of another conversation, for whoever knows its secret words: where it is, and nothing of what was asked or by
 * whom. A ticket that never existed and a wrong word get one answer, so that neither can be guessed by it.
 */
export async function lookUp(
  counter: Counter,
  { ticket: typed, words }: { ticket: string; words: string },
): Promise<void> {
  const { tx, conversation, now } = counter
  const ticket = parseTicket(typed)
  const id = ticket && (await tx.inquiryByTicket(ticket))
  const secret = await lookupSecret(tx, now)
  const knows = isSecret(words, secret, id ?? 'no ticket')
  const inquiry = id && knows ? await tx.lockInquiry(id) : null
  const { outcome, lookups, waitMs } = attempt(await tx.lookups(conversation.id), inquiry !== null, now)
  await tx.saveLookups(conversation.id, lookups)
  if (outcome === 'refused')
    return sayLater(counter, { type: 'notice', notice: 'lookup-refused', ticket: null }, waitMs)
  if (outcome === 'missed' || !inquiry)
    return sayLater(counter, { type: 'notice', notice: 'lookup-missed', ticket: null }, waitMs)
  await tx.audit({ at: now, officer: null, act: 'status-looked-up', inquiry: inquiry.id, detail: {} })
  return sayLater(counter, { type: 'status', lines: await statusLines(counter, [inquiry]) }, waitMs)
}
