import type { Understanding } from '../../knowledge/index.ts'
import { actOn } from '../act.ts'
import { asksAnew } from './ask-anew.ts'
import { refuseBlocked } from '../blocks/refuse-blocked.ts'
import type { Arrival, Counter } from '../counter.ts'
import { receiveEmergency } from '../emergency/receive-emergency.ts'
import { inquiriesOf, type Place, withCopies } from '../find-places.ts'
import { editForm, leaveForm } from '../form/run-form.ts'
import type { InquiryId } from '../ids.ts'
import { pauseOf } from '../inquiry.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { currentWords, latestWords } from './latest-words.ts'
import { partId } from './part-id.ts'
import { receiveMessage } from './receive-message.ts'
import { isCall, onlySmallTalk } from './recognise.ts'
import { editRatingWords } from '../satisfaction/take-rating-words.ts'

type Edit = Extract<Arrival, { type: 'edited' }>

/**
 * A citizen corrected a message. The new version is kept beside the old one; a desk that holds the question hears of it. A
 * call for help is one in whatever way it comes, and what was answered at once a moment ago is asked anew. An edit that
 * leaves the words as they are changes nothing.
 */
export async function receiveEdit(counter: Counter, edit: Edit): Promise<void> {
  const { text } = edit
  if (text.trim() === '') return
  const messageId = await keptAs(counter, edit)
  const inquiries = await inquiriesOf(counter, messageId)
  const understood = counter.knowledge.understand(text)
  const [only, ...more] = inquiries
  if (!only) return receiveUnkept(counter, edit, messageId, understood)
  const call = await newCall(counter, inquiries, understood)
  if (!call) {
    if (!(await isAwaited(counter, inquiries)) && (await refuseBlocked(counter))) return
    if (more.length === 0 && (await asksAnew(counter, { inquiry: only, messageId }, text))) return
  }
  const texts = textsFor(inquiries.length, text, counter.knowledge)
  for (const [index, inquiry] of inquiries.entries())
    for (const place of await withCopies(counter, { inquiry, messageId: partId(messageId, index) }))
      await rewrite(counter, place, texts[index] ?? text)
  if (call) await callForHelp(counter, inquiries, { messageId, text }, call)
}

/** What became no question, a greeting or the like, may be one now: then it is a message like any other. */
async function receiveUnkept(
  counter: Counter,
  { address, albumId, text }: Edit,
  messageId: string,
  understood: Understanding[],
): Promise<void> {
  if (!understood.some(isCall)) {
    if (await editForm(counter, messageId, text)) return
    if (await editRatingWords(counter, messageId, text)) return
    if (onlySmallTalk(understood)) return
  }
  await counter.tx.dropIfQuiet(counter.conversation.id)
  await receiveMessage(counter, {
    type: 'message',
    address,
    messageId,
    albumId,
    text,
    media: [],
    attachments: [],
    missingFiles: 0,
    unsupported: null,
  })
}

/** The words call for help now, and did not before. */
async function newCall(
  { tx, knowledge }: Counter,
  inquiries: readonly InquiryId[],
  understood: Understanding[],
): Promise<Understanding | undefined> {
  const call = understood.find(isCall)
  if (!call) return undefined
  for (const inquiry of inquiries)
    if (knowledge.understand(latestWords(await tx.wordsOf(inquiry))).some(isCall)) return undefined
  return call
}

/** What is still gathered is the call; beside anything else it is a case of its own, and no desk loses what it holds. */
async function callForHelp(
  counter: Counter,
  inquiries: readonly InquiryId[],
  { messageId, text }: { messageId: string; text: string },
  call: Understanding,
): Promise<void> {
  const { tx, conversation } = counter
  await leaveForm(counter)
  const open = await tx.openInquiries(conversation.id)
  const gathered = open.find(({ id, state }) => inquiries.includes(id) && state.name === 'gathering')
  const words = { messageId: partId(messageId, inquiries.length), text, attachments: [] }
  await receiveEmergency(counter, gathered ? { gathered } : { words }, call)
}

/** A desk has asked about one of these, and gets what it asked for, whoever is blocked. */
async function isAwaited(
  { tx, conversation, now }: Counter,
  inquiries: readonly InquiryId[],
): Promise<boolean> {
  const open = await tx.openInquiries(conversation.id)
  return open.some((one) => inquiries.includes(one.id) && pauseOf(one, now))
}

/** An album's first part stands under the album's id, its further parts under their own. */
async function keptAs({ tx, conversation }: Counter, { albumId, messageId }: Edit): Promise<string> {
  if (albumId === null || (await tx.inquiryOfMessage(conversation.id, messageId))) return messageId
  return albumId
}

/** Each question gets its own new words; where there are no longer so many of them, each gets the whole, so that none is lost. */
function textsFor(count: number, text: string, knowledge: KnowledgeBase): string[] {
  if (count < 2) return [text]
  const questions = knowledge.understand(text).filter(({ verdict }) => verdict.outcome !== 'greet')
  return questions.length === count ? questions.map((question) => question.text) : []
}

async function rewrite(
  { tx, now, rules }: Counter,
  { inquiry, messageId }: Place,
  text: string,
): Promise<void> {
  const known = currentWords(await tx.wordsOf(inquiry)).find((words) => words.messageId === messageId)
  if (known?.text === text) return
  await tx.addWords(inquiry, { messageId, text, attachments: [] }, now)
  await actOn(tx, inquiry, { type: 'add-words', how: 'edited' }, now, rules)
}
