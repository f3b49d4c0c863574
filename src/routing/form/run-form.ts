import { isDeepStrictEqual } from 'node:util'
import type { Understanding } from '../../knowledge/index.ts'
import { refuseBlocked } from '../blocks/refuse-blocked.ts'
import { giveToForm } from '../conversation/gather.ts'
import { isIn, type Message } from '../conversation/message.ts'
import type { CitizenMessage } from '../citizen-message.ts'
import type { Counter } from '../counter.ts'
import { askedAt, listensUntil } from '../conversation/dialogue.ts'
import { isSurelyKnown, onlySmallTalk } from '../conversation/recognise.ts'
import { say, sayNotice } from '../say.ts'
import { wordsOf } from '../conversation/words-of.ts'
import { chooseTopic, fillForm, MOST_FILES, pressForm } from './fill-form.ts'
import { emptyForm, type Form } from './form.ts'
import type { FormDeed, FormPress } from './form-press.ts'
import { sendForm } from './send-form.ts'
import { spokenPress } from './spoken-press.ts'

/** The next picture of an album comes so soon, in milliseconds. */
const ALBUM_MS = 2_000
/** A second tap comes so soon. */
const DOUBLE_TAP_MS = 5_000
/** Whoever presses "Kirim" again so soon means the form that went out. */
const SENT_LATELY_MS = 600_000
/** After leaving it for something else the citizen is asked so soon. */
const ASKED_AFTER_MS = 600_000
/** What was asked about once is kept so long. */
export const KEPT_AFTER_ASKING_MS = 24 * 3_600_000

/** `/formulir`: a new form, or the one whose question was written already and never sent. */
export async function startForm(counter: Counter): Promise<void> {
  // Nobody is led through what can't be sent.
  if (await refuseBlocked(counter)) return
  const known = await counter.tx.lockForm(counter.conversation.id)
  const form: Form =
    known && known.words.length > 0 ? { ...known, step: 'review', changing: false } : emptyForm
  await goOn(counter, await withGathered(counter, form))
}

/** What was begun just before the form is a part of what is asked with it. */
async function withGathered(counter: Counter, form: Form): Promise<Form> {
  const open = await counter.tx.openInquiries(counter.conversation.id)
  const gathered = open.find(isIn('gathering'))
  if (!gathered) return form
  const said = await giveToForm(counter, gathered)
  const files = said.flatMap(({ attachments }) => attachments.map(({ id }) => id))
  return {
    ...form,
    words: [...form.words, ...said.map(({ messageId, text }) => ({ messageId, text }))],
    files: [...form.files, ...files].slice(0, MOST_FILES),
  }
}

export async function takeFormPress(counter: Counter, press: FormPress): Promise<void> {
  const { tx, conversation, knowledge } = counter
  if (press.type === 'form' && press.deed === 'start') return startForm(counter)
  const form = await tx.lockForm(conversation.id)
  if (!form) return refusePress(counter, press)
  if (press.type === 'form-topic')
    return moveOn(counter, form, chooseTopic(form, knowledge.category(press.key) ?? null))
  return runDeed(counter, form, press.deed)
}

/** There is no form. Whoever taps "Kirim" twice has sent it, and hears under which ticket. */
async function refusePress(counter: Counter, press: FormPress): Promise<void> {
  const { tx, conversation, now } = counter
  const [newest] = await tx.recentInquiries(conversation.id, 1)
  const isJustSent = newest !== undefined && now.getTime() - newest.receivedAt.getTime() < SENT_LATELY_MS
  if (press.type !== 'form' || press.deed !== 'send' || !isJustSent)
    return sayNotice(counter, 'choice-expired')
  // A ticket is told where an officer has it; what was answered at once was told none.
  await sayNotice(counter, 'form-sent', newest.state.name === 'referred' ? newest.ticket : null)
}

async function runDeed(counter: Counter, form: Form, deed: FormDeed): Promise<void> {
  switch (deed) {
    case 'start':
      return startForm(counter)
    case 'cancel':
      return cancelForm(counter)
    case 'send':
      if (form.words.length === 0) return goOn(counter, form)
      return sendForm(counter, form)
    default:
      return moveOn(counter, form, pressForm(form, deed))
  }
}

/** A message while the form listens; false where it says nothing that a form could take. */
export async function continueForm(
  counter: Counter,
  message: Message,
  understood: Understanding[],
): Promise<boolean> {
  const form = await counter.tx.lockForm(counter.conversation.id)
  if (!form) return false
  const deed = message.media.length === 0 ? spokenPress(form.step, message.text) : null
  if (deed) {
    await runDeed(counter, form, deed)
    return true
  }
  if (isSomethingElse(form, understood)) {
    await leaveForm(counter)
    return false
  }
  const isWordless = message.text.trim() === ''
  const isHeard = message.attachments.length > 0 && message.media.some(({ kind }) => kind !== 'voice')
  if (isWordless && !isHeard) return false
  const asksForQuestion = form.step === 'topic' || form.step === 'question'
  if (!isWordless && asksForQuestion && onlySmallTalk(understood)) {
    await goOn(counter, form)
    return true
  }
  const { messageId, text, attachments: files } = wordsOf(message)
  const isFull = form.files.length + files.length > MOST_FILES
  if (isFull && isNews(counter, message)) await sayNotice(counter, 'form-files-full')
  const filled = fillForm(withoutNothings(counter, form, understood), { messageId, text, files })
  if (saysTooLittle(form, understood)) await goOn(counter, { ...filled, step: 'question' }, 'more')
  else await goOn(counter, filled, message.albumId === null ? 'once' : 'after-album')
  return true
}

/** "Asdf" or "lampu" is asked about once; whoever then writes no more has said it all. */
function saysTooLittle({ step, words }: Form, [only, ...more]: Understanding[]): boolean {
  const isAsked = step === 'topic' || step === 'question'
  return isAsked && words.length === 0 && only?.shape === 'unclear' && more.length === 0
}

/** What a hand on the keys writes. */
const KEYS_IN_A_ROW = /^(?:(?:asdf|sdfg|dfgh|fghj|hjkl|qwer|wert|zxcv)\p{L}*\s*)+$/iu

/**
 * The form without the words about which was asked because they say too little: "asdf", and a "lampu" that is followed by
 * what can be treated as it stands. A "lampu" before "yang di depan SD" belongs to it.
 */
function withoutNothings({ knowledge }: Counter, form: Form, understood: Understanding[]): Form {
  const [earlier, ...more] = form.words
  if (form.step !== 'question' || form.changing || earlier === undefined || more.length > 0) return form
  const isNothing = knowledge.understand(earlier.text).every(({ shape }) => shape === 'unclear')
  const isWhole = understood.some(({ shape }) => shape === 'whole')
  return isNothing && (isWhole || KEYS_IN_A_ROW.test(earlier.text)) ? { ...form, words: [] } : form
}

/** Of one album it is said once that there is no room for more. */
function isNews(counter: Counter, { albumId }: Pick<Message, 'albumId'>): boolean {
  return albumId === null || counter.isFirstOfAlbum(`full/${albumId}`)
}

/** A question that we surely know is answered as itself. Where a place is asked for, another authority's name is mostly one. */
function isSomethingElse({ step }: Form, understood: Understanding[]): boolean {
  if (step === 'topic' || step === 'question') return isSurelyKnown(understood)
  return understood.some(({ verdict }) => verdict.outcome === 'answer')
}

/** `/batal` while the form listens: nothing is sent, and nothing of it is kept. */
export async function cancelForm(counter: Counter): Promise<void> {
  await counter.tx.dropForm(counter.conversation.id)
  await counter.tx.setDialogue(counter.conversation.id, null)
  await sayNotice(counter, 'form-cancelled')
}

/** The citizen does something else: the form listens no longer, and what was written is asked about a little later. */
export async function leaveForm({ tx, conversation, now }: Counter): Promise<void> {
  if (conversation.dialogue?.type !== 'form') return
  await tx.setDialogue(conversation.id, null)
  const form = await tx.lockForm(conversation.id)
  if (!form) return
  if (form.words.length === 0) return tx.dropForm(conversation.id)
  const waitMs = form.reminded ? KEPT_AFTER_ASKING_MS : ASKED_AFTER_MS
  await tx.saveForm(conversation.id, form, new Date(now.getTime() + waitMs))
}

/** A message was corrected; false where the form doesn't hold it. */
export async function editForm(counter: Counter, messageId: string, text: string): Promise<boolean> {
  const form = await counter.tx.lockForm(counter.conversation.id)
  if (!form?.words.some((written) => written.messageId === messageId)) return false
  const words = form.words.map((written) => (written.messageId === messageId ? { messageId, text } : written))
  const edited = { ...form, words }
  if (form.step === 'review') await goOn(counter, edited)
  else await keep(counter, edited)
  return true
}

/** A message that the form holds was taken back; with the last of them the form goes. */
export async function takeFromForm(counter: Counter, messageId: string): Promise<void> {
  const form = await counter.tx.lockForm(counter.conversation.id)
  if (!form?.words.some((written) => written.messageId === messageId)) return
  const words = form.words.filter((written) => written.messageId !== messageId)
  if (words.length === 0) return cancelForm(counter)
  if (form.step === 'review') await goOn(counter, { ...form, words })
  else await keep(counter, { ...form, words })
}

/** A finger that taps twice means one tap: what was asked a moment ago is not asked again. */
async function moveOn(counter: Counter, form: Form, moved: Form): Promise<void> {
  const { dialogue } = counter.conversation
  const isJustAsked =
    dialogue?.type === 'form' && counter.now.getTime() - askedAt(dialogue).getTime() < DOUBLE_TAP_MS
  if (isJustAsked && isDeepStrictEqual(form, moved)) return
  await goOn(counter, moved)
}

/**
 * Keeps the form, listens on, and asks for what comes next. The pictures of an album come one by one: only after the last of
 * them is it asked, so that what is read back counts them all. `more`: what was written says too little.
 */
async function goOn(
  counter: Counter,
  form: Form,
  how: 'once' | 'after-album' | 'more' = 'once',
): Promise<void> {
  await keep(counter, form)
  const { tx, conversation, now } = counter
  const message: CitizenMessage =
    form.step === 'review'
      ? { type: 'form-review', conversation: conversation.id, unsent: false }
      : { type: 'form', ask: how === 'more' ? 'more' : form.step }
  if (how !== 'after-album') return say(counter, message)
  const notBefore = new Date(now.getTime() + ALBUM_MS)
  await tx.owe([{ to: 'citizen', conversation: conversation.id, message, notBefore, ifQuiet: true }], now)
}

async function keep({ tx, conversation, now }: Counter, form: Form): Promise<void> {
  const until = listensUntil('form', now)
  await tx.setDialogue(conversation.id, { type: 'form', until })
  // Once the form listens no longer, what was written is asked about.
  const wakeAt = form.reminded ? new Date(now.getTime() + KEPT_AFTER_ASKING_MS) : new Date(until)
  await tx.saveForm(conversation.id, form, wakeAt)
}
