import { askedAt } from '../conversation/dialogue.ts'
import type { Message } from '../conversation/message.ts'
import { plainWords } from '../conversation/plain-words.ts'
import type { Counter } from '../counter.ts'
import { type Inquiry, pauseOf } from '../inquiry.ts'
import { pressErasure } from './ask-erasure.ts'
import { ASKING_MS, type Erasure, type ErasureVerb } from './erasure.ts'

/** Exact short forms only: what says more is a message like any other. */
const MEANT = {
  yes: /^(?:yes|yakin|(?:ya|iya)(?: benar| yakin)?|(?:(?:ya|iya) )?(?:benar )?hapus(?: saja| aja)?|(?:ya|iya) (?:benar )?hapus data saya)$/,
  now: /^(?:(?:ya|iya|batalkan dan) )?hapus sekarang$/,
  keep: /^(?:no|batal|jangan(?: di ?hapus| hapus)?|(?:tidak|tdk|enggak|nggak|gak|ga)(?: jadi| usah)?)$/,
}
type Meant = keyof typeof MEANT

/**
 * Words that stand for a button of "/hapusdata", while its question is the last that was spoken of; false where they are
 * something else. Whoever types is asked twice as well.
 */
export async function takeErasureWords(
  counter: Counter,
  { text, media }: Message,
  waiting: readonly Inquiry[],
): Promise<boolean> {
  const meant = media.length === 0 ? meaningOf(plainWords(text)) : null
  if (!meant) return false
  const erasure = await counter.tx.erasureOf(counter.conversation.person)
  if (!erasure || erasure.status === 'pending') return false
  if (!(await isLastAsked(counter, erasure, waiting))) return false
  await pressErasure(counter, { erasure: erasure.id, verb: verbFor(erasure, meant) })
  return true
}

function meaningOf(words: string): Meant | null {
  if (MEANT.keep.test(words)) return 'keep'
  if (MEANT.now.test(words)) return 'now'
  return MEANT.yes.test(words) ? 'yes' : null
}

/** A bare "ya" to the second question costs nobody an answer: with a case open, it means after that. */
function verbFor({ status }: Erasure, meant: Meant): ErasureVerb {
  if (meant === 'keep') return 'keep'
  if (status === 'asked') return 'yes'
  return meant === 'now' ? 'now' : 'after'
}

/** "Ya" must not erase anything when it answers what was asked or told later. */
async function isLastAsked(
  { tx, conversation, now }: Counter,
  erasure: Erasure,
  waiting: readonly Inquiry[],
): Promise<boolean> {
  const since = erasure.askedAt
  if (now.getTime() >= since.getTime() + ASKING_MS) return false
  const { dialogue } = conversation
  if (dialogue && askedAt(dialogue) > since) return false
  if (waiting.some((one) => (pauseOf(one, now)?.since ?? since) > since)) return false
  const [newest] = await tx.recentInquiries(conversation.id, 1)
  return !newest || newest.receivedAt <= since
}
