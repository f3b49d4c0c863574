import { DAY_MS } from '../../office/index.ts'
import type { Relation, Understanding } from '../../knowledge/index.ts'
import type { Counter } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'
import { latestWords } from './latest-words.ts'
import type { Message } from './message.ts'
import { answerSmallTalk } from './small-talk.ts'

/** So long after an answer somebody still thanks for it. */
const THANKS_WITHIN_MS = 7 * DAY_MS
/** Of so many inquiries one may have been answered last. */
const LOOKED_AT = 10
/** It may be said to that answer: "terima kasih, jalan depan rumah saya berlubang" is not. */
const BELONGS: ReadonlySet<Relation> = new Set(['same', 'near', 'leaning'])

/**
 * "Terima kasih, kami datang hari Rabu", "oh begitu ya": said to the answer that came last, it opens no case and joins none.
 * False where nothing was answered lately, where its citizen has spoken of something open since, or where it takes note of
 * something else.
 */
export async function acknowledgesAnswer(
  counter: Counter,
  message: Message,
  { acknowledges, shape }: Understanding,
): Promise<boolean> {
  if (acknowledges === null || message.media.length > 0) return false
  const { tx, conversation, knowledge, now } = counter
  const recent = await tx.recentInquiries(conversation.id, LOOKED_AT)
  const latest = [...recent].sort((one, other) => saidAt(other) - saidAt(one))[0]
  if (!latest || !isAnswered(latest) || now.getTime() - saidAt(latest) > THANKS_WITHIN_MS) return false
  const question = latestWords(await tx.wordsOf(latest.id))
  if (!BELONGS.has(knowledge.relate(question, message.text))) return false
  await answerSmallTalk(counter, acknowledges === 'thanks' ? 'thanks' : 'chatter', shape)
  return true
}

/** When something was last said about it: the answer, or the question. */
function saidAt({ state, receivedAt }: Inquiry): number {
  const at = state.name === 'answered' ? (state.deliveredAt ?? state.answeredAt) : receivedAt
  return at.getTime()
}

function isAnswered({ state }: Inquiry): boolean {
  return ['answered', 'answered-at-once', 'redirected'].includes(state.name)
}
