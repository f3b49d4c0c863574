import type { Counter } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'
import { sayNotice } from '../say.ts'
import { wordsOf } from './words-of.ts'
import { gather } from './gather.ts'
import { addPart } from './join-parts.ts'
import { isIn, type Message } from './message.ts'
import { setAside } from './settle.ts'
import { takeReply } from './take-reply.ts'

/** Files that follow so soon (milliseconds) belong to what was said before. */
const ONE_TALK_MS = 60_000

/**
 * Files without a word: a part of what is being gathered, or perhaps an addition to an open ticket; otherwise they are kept
 * for the words that follow, and we ask for those where none do. Nobody here can hear what was spoken.
 */
export async function receiveWordless(
  counter: Counter,
  message: Message,
  { gathering, tickets, waiting }: { gathering: Inquiry | undefined; tickets: Inquiry[]; waiting: Inquiry[] },
): Promise<void> {
  if (message.media.length > 0) {
    if (gathering) return addPart(counter, gathering.id, message)
    if (waiting.length > 0) return takeReply(counter, message, waiting)
    const placing = await justSetAside(counter)
    if (placing) return addPart(counter, placing.id, message)
    if (tickets.length > 0) return setAside(counter, { words: wordsOf(message) }, tickets, undefined)
    if (message.media.some(({ kind }) => kind !== 'voice')) return gather(counter, message, undefined)
  }
  if (message.albumId !== null && !counter.isFirstOfAlbum(message.albumId)) return
  return sayNotice(counter, message.media.length > 0 ? 'voice-needs-words' : 'needs-words')
}

/** Whoever was asked a moment ago where a message belongs isn't asked for each picture that follows. */
async function justSetAside({ tx, conversation, now }: Counter): Promise<Inquiry | undefined> {
  const placing = (await tx.openInquiries(conversation.id)).findLast(isIn('placing'))
  return placing && now.getTime() - placing.receivedAt.getTime() <= ONE_TALK_MS ? placing : undefined
}
