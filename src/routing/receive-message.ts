import type { Understanding } from '../knowledge/index.ts'
import { actOn } from './act.ts'
import { continueDialogue } from './continue-dialogue.ts'
import type { Arrival, Counter } from './counter.ts'
import { createInquiry, type NewWords } from './create-inquiry.ts'
import type { Inquiry } from './inquiry.ts'
import { currentWords } from './latest-words.ts'
import { leaveForm } from './form/run-form.ts'
import { openingFor } from './opening-for.ts'
import { partId } from './part-id.ts'
import { receiveEmergency } from './emergency/receive-emergency.ts'
import { isSurelyKnown, onlySmallTalk } from './recognise.ts'
import { say, sayNotice } from './say.ts'
import { wordsOf } from './words-of.ts'

type Message = Extract<Arrival, { type: 'message' }>

/** Characters; longer than anything a person types, short enough for a card's store. */
const LONGEST_MESSAGE = 20_000
/**
 * Telegram's apps cut what is longer than 4,096 characters at a space and send the parts one right after another. A part
 * that another one follows is at least so long, and the other comes within so many milliseconds.
 */
const CUT_FROM = 3_500
const CUT_WITHIN_MS = 5_000

/** What follows when words, files or something unreadable arrive from a citizen. */
export async function receiveMessage(counter: Counter, message: Message): Promise<void> {
  await treatMessage(counter, message)
  if (message.missingFiles === 0 || !isNewTrouble(counter, message)) return
  // Whoever wrote nothing besides was asked to send it all again already.
  const { tx, conversation } = counter
  if (message.text.trim() === '' && !(await tx.openInquiries(conversation.id)).some(isTicket)) return
  await sayNotice(counter, 'file-missing')
}

/** Of ten pictures that can't be had one word is enough. */
function isNewTrouble(counter: Counter, { albumId }: Message): boolean {
  return albumId === null || counter.isFirstOfAlbum(`missing/${albumId}`)
}

async function treatMessage(counter: Counter, message: Message): Promise<void> {
  if (message.unsupported !== null) return sayNotice(counter, 'unsupported')
  if (message.text.length > LONGEST_MESSAGE) return sayNotice(counter, 'too-long')
  if (await joinsItsAlbum(counter, message)) return
  const begun = await counter.tx.openInquiries(counter.conversation.id)
  if (await continuesLongMessage(counter, message, begun.at(-1))) return
  const open = begun.filter(isTicket)
  const waiting = open.filter(({ state }) => state.name === 'referred' && state.pause !== null)
  const isWordless = message.text.trim() === ''
  const understood = isWordless ? [] : counter.knowledge.understand(message.text)
  const emergency = understood.find(({ verdict }) => verdict.outcome === 'emergency')
  if (emergency) {
    await leaveForm(counter)
    const words = wordsOf(message)
    if (waiting.length === 0) return receiveEmergency(counter, words, emergency)
    // What a desk asked for may sound like a call for help, or be one: the desk gets its reply, and the call its own case.
    await takeReply(counter, message, waiting)
    const call = { messageId: partId(words.messageId, 1), text: words.text, attachments: [] }
    return receiveEmergency(counter, call, emergency)
  }
  if (understood.some(({ mayBeEmergency }) => mayBeEmergency))
    await say(counter, { type: 'emergency', what: 'danger', sure: false })
  if (await continueDialogue(counter, message, understood)) return
  if (isWordless) return receiveWordless(counter, message, open, waiting)
  const smallTalk = onlySmallTalk(understood)
  if (smallTalk) return sayNotice(counter, smallTalk)
  if (waiting.length > 0 && !isSurelyKnown(understood)) return takeReply(counter, message, waiting)
  if (open.length > 0) return setAside(counter, message, open, understood[0])
  const questions = understood.filter(({ verdict }) => verdict.outcome !== 'greet')
  for (const [index, understanding] of questions.entries()) {
    const opening = await openingFor(counter, understanding)
    await createInquiry(
      counter,
      partOf(message, understanding, index, questions.length),
      opening,
      understanding,
    )
  }
}

/** Questions that a desk holds: what a further message may belong to. */
function isTicket({ state }: Inquiry): boolean {
  return state.name === 'referred'
}

/** Files without a word: for an open ticket they may be an addition; otherwise we ask for the question. */
async function receiveWordless(
  counter: Counter,
  message: Message,
  open: Inquiry[],
  waiting: Inquiry[],
): Promise<void> {
  if (message.media.length > 0 && waiting.length > 0) return takeReply(counter, message, waiting)
  if (message.media.length > 0 && open.length > 0) return setAside(counter, message, open, undefined)
  if (message.albumId !== null && !counter.isFirstOfAlbum(message.albumId)) return
  // Who spoke did ask something: nobody here can hear it.
  const spoken = message.media.length > 0 && message.media.every(({ kind }) => kind === 'voice')
  return sayNotice(counter, spoken ? 'voice-needs-words' : 'needs-words')
}

/** A desk waits for a word from this citizen, and here it is: it goes to the question that was asked last. */
async function takeReply({ tx, now, rules }: Counter, message: Message, waiting: Inquiry[]): Promise<void> {
  const since = ({ state }: Inquiry) => (state.name === 'referred' ? (state.pause?.since.getTime() ?? 0) : 0)
  const [asked] = [...waiting].sort((a, b) => since(b) - since(a))
  if (!asked) return
  await tx.addWords(asked.id, wordsOf(message), now)
  await actOn(tx, asked.id, { type: 'add-words', how: 'added' }, now, rules)
}

/** The further pictures of an album follow the first one to wherever it went. */
async function joinsItsAlbum({ tx, conversation, now, rules }: Counter, message: Message): Promise<boolean> {
  if (message.albumId === null) return false
  const inquiry = await tx.inquiryOfMessage(conversation.id, message.albumId)
  if (!inquiry) return false
  const { messageId, text, attachments, missingFiles } = message
  await tx.addWords(inquiry, { messageId, text, attachments, missingFiles }, now)
  await actOn(tx, inquiry, { type: 'add-words', how: 'part' }, now, rules)
  return true
}

/** The rest of a message that the citizen's app cut belongs to its beginning: an edit of one part means that part only. */
async function continuesLongMessage(
  { tx, now, rules }: Counter,
  { messageId, text, attachments, missingFiles }: Message,
  newest: Inquiry | undefined,
): Promise<boolean> {
  if (!newest || now.getTime() - newest.receivedAt.getTime() > CUT_WITHIN_MS) return false
  const last = currentWords(await tx.wordsOf(newest.id)).at(-1)
  if (!last || last.text.length < CUT_FROM) return false
  await tx.addWords(newest.id, { messageId, text, attachments, missingFiles }, now)
  await actOn(tx, newest.id, { type: 'add-words', how: 'part' }, now, rules)
  return true
}

/** Keeps the message as an inquiry of its own until the citizen says where it belongs; unpressed it becomes a question. */
async function setAside(
  counter: Counter,
  message: Message,
  open: Inquiry[],
  understanding: Understanding | undefined,
): Promise<void> {
  const tickets = open.map(({ id, ticket }) => ({ inquiry: id, ticket }))
  await createInquiry(counter, wordsOf(message), { type: 'place', tickets }, understanding)
}

/** Two questions in one message become two inquiries, each with its own words; the files stay with the first. */
function partOf(message: Message, { text }: Understanding, index: number, parts: number): NewWords {
  if (parts === 1) return wordsOf(message)
  if (index === 0) return { ...wordsOf(message), text }
  return { messageId: partId(wordsOf(message).messageId, index), text, attachments: [] }
}
