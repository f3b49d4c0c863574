import type { ChannelName } from './channel.ts'
import type { Clock } from './clock.ts'
import type { Arrival, Counter } from './counter.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { greetGroup } from './conversation/greet-group.ts'
import { handOverAnswers } from './hand-over-answers.ts'
import { receiveDeletion } from './conversation/receive-deletion.ts'
import { receiveEdit } from './conversation/receive-edit.ts'
import { receiveMessage } from './conversation/receive-message.ts'
import type { Rules } from './rules.ts'
import { runCitizenCommand } from './run-citizen-command.ts'
import type { Transactions } from './transaction.ts'
import { sayNotice } from './say.ts'
import { takeChoice } from './conversation/take-choice.ts'

interface Dependencies {
  transactions: Transactions
  knowledge: KnowledgeBase
  rules: Rules
  clock: Clock
  languages: Counter['languages']
}

const REMEMBERED_ALBUMS = 1_000

/**
 * The citizen's counter: one inbox row, one transaction, one outcome. A row that was handled before changes nothing
 * (invariant 2); an update that nobody can read is handled by doing nothing, on purpose.
 */
export function createReception({ transactions, knowledge, rules, clock, languages }: Dependencies) {
  // Only what was said about an album is remembered here: after a restart it may be said once more.
  const albums = new Set<string>()
  const remember = (albumId: string): void => {
    if (albums.size >= REMEMBERED_ALBUMS) albums.clear()
    albums.add(albumId)
  }

  /** False: it came from somebody whom nobody knows (any more), and whom it doesn't introduce; nothing was done. */
  const receive = async (inboxId: bigint, channel: ChannelName, arrival: Arrival): Promise<boolean> => {
    const spokenOf = await transactions.transact(async (tx) => {
      // Anew in each attempt: what an attempt said that was rolled back, nobody heard.
      const asked = new Set<string>()
      const isFirstOfAlbum = (albumId: string): boolean => {
        if (albums.has(albumId) || asked.has(albumId)) return false
        asked.add(albumId)
        return true
      }
      const now = clock.now()
      if (!(await tx.handle(inboxId, now))) return asked
      const conversation = await (introduces(arrival)
        ? tx.lockConversation(channel, arrival.address, now)
        : tx.findConversation(channel, arrival.address, now, arrival.type !== 'reachability'))
      if (!conversation) return null
      const counter = { tx, conversation, knowledge, rules, now, languages, isFirstOfAlbum }
      if (arrival.type !== 'edited' && arrival.type !== 'deleted') await tx.dropIfQuiet(conversation.id)
      if (conversation.isOwedAnswer && !isDeparture(arrival)) await handOverAnswers(counter)
      await serve(counter, arrival)
      return asked
    })
    spokenOf?.forEach(remember)
    return spokenOf !== null
  }

  const ignore = async (inboxId: bigint): Promise<void> =>
    transactions.transact(async (tx) => {
      await tx.handle(inboxId, clock.now())
    })

  /** So much comes from this citizen that the rest is read later: told once a day, when it begins. */
  const tellOfSlowness = async (channel: ChannelName, address: string): Promise<void> =>
    transactions.transact(async (tx) => {
      const now = clock.now()
      const conversation = await tx.findConversation(channel, address, now, true)
      if (!conversation) return
      const counter = { tx, conversation, knowledge, rules, now, languages, isFirstOfAlbum: () => true }
      if (await tx.mayTellOfSlowness(conversation.id, now)) await sayNotice(counter, 'slowed')
    })

  return { receive, ignore, tellOfSlowness }
}

async function serve(counter: Counter, arrival: Arrival): Promise<void> {
  switch (arrival.type) {
    case 'message':
      return receiveMessage(counter, arrival)
    case 'edited':
      return receiveEdit(counter, arrival)
    case 'deleted':
      return receiveDeletion(counter, arrival)
    case 'command':
      return serveCommand(counter, arrival)
    case 'choice':
      return takeChoice(counter, arrival.choice)
    case 'group':
      return greetGroup(counter, arrival)
    case 'reachability':
      // What a departure means for an answer is told by the attempt to deliver it.
      return
  }
}

/** Whoever writes the question behind "/tanya" has asked it: no form is needed. */
async function serveCommand(counter: Counter, command: Extract<Arrival, { type: 'command' }>): Promise<void> {
  const { name, argument: text, address, messageId } = command
  if (name !== 'tanya' || text === '') return runCitizenCommand(counter, command)
  const without = { media: [], attachments: [], missingFiles: 0, albumId: null, unsupported: null }
  await receiveMessage(counter, { type: 'message', address, messageId, text, ...without })
}

/**
 * Whoever writes is somebody from then on. What refers to something earlier (a press, an edit) or is said by the platform alone
 * must not bring back whom we erased.
 */
function introduces({ type }: Arrival): boolean {
  return type === 'message' || type === 'command' || type === 'group'
}

/** The citizen has just gone: the only thing that they can do without being there. */
function isDeparture(arrival: Arrival): boolean {
  return arrival.type === 'reachability' && !arrival.reachable
}
