import type { Understanding } from '../../knowledge/index.ts'
import type { Message } from './message.ts'
import type { Counter } from '../counter.ts'
import { askedAt, type Dialogue } from './dialogue.ts'
import { continueForm, leaveForm } from '../form/run-form.ts'
import type { InquiryId } from '../ids.ts'
import { type Inquiry, pauseOf } from '../inquiry.ts'
import { latestWords } from './latest-words.ts'
import { isSurelyKnown, onlySmallTalk } from './recognise.ts'
import { addReason, reopenFor } from '../reopening/reopen-case.ts'
import { takeRatingWords } from '../satisfaction/take-rating-words.ts'
import { takeSurveyWords } from '../satisfaction/take-survey.ts'
import { begin } from './settle.ts'
import { wordsOf } from './words-of.ts'

/**
 * Gives a message to the dialogue that is open; false where there is none, or where the message is recognisably something
 * else and has to be treated as itself. Calls for help and commands never come here. `understood` is empty for files alone.
 * `waiting`: the questions about which a desk waits for a word; whoever asked last is answered.
 */
export async function continueDialogue(
  counter: Counter,
  message: Message,
  understood: Understanding[],
  waiting: Inquiry[],
): Promise<boolean> {
  const { dialogue } = counter.conversation
  if (!dialogue) return false
  if (waiting.some((inquiry) => askedSince(counter, dialogue, inquiry))) {
    await leave(counter, dialogue)
    return false
  }
  if (dialogue.type === 'form') return continueForm(counter, message, understood)
  // "Lampunya masih mati" sounds like an entry's question, and is what we have just asked for.
  const isReasonAsked = dialogue.type === 'reopen-reason' || dialogue.type === 'more-reason'
  if (
    isReasonAsked ? await asksSomethingElse(counter, dialogue.inquiry, understood) : isSurelyKnown(understood)
  )
    return false
  return take(counter, message, understood, dialogue)
}

/** Has a desk asked this citizen something after we did? */
function askedSince({ now }: Counter, dialogue: Dialogue, inquiry: Inquiry): boolean {
  const pause = pauseOf(inquiry, now)
  return pause !== null && pause.since > askedAt(dialogue)
}

/** Does it plainly ask a whole question, and about another matter than the case that is to be opened again? */
async function asksSomethingElse(
  { tx, knowledge }: Counter,
  inquiry: InquiryId,
  understood: Understanding[],
): Promise<boolean> {
  const asked = understood.filter(({ asks, shape }) => asks && shape === 'whole')
  if (!isSurelyKnown(asked)) return false
  const words = latestWords(await tx.wordsOf(inquiry))
  return asked.every(({ text }) => knowledge.relate(words, text) === 'another')
}

async function leave(counter: Counter, { type }: Dialogue): Promise<void> {
  if (type === 'form') await leaveForm(counter)
  else await counter.tx.setDialogue(counter.conversation.id, null)
}

async function take(
  counter: Counter,
  message: Message,
  understood: Understanding[],
  dialogue: Exclude<Dialogue, { type: 'form' }>,
): Promise<boolean> {
  switch (dialogue.type) {
    case 'reopen-reason':
      return isReason(message, understood) && reopenFor(counter, dialogue.inquiry, wordsOf(message))
    case 'more-reason':
      return isReason(message, understood) && addReason(counter, dialogue.inquiry, wordsOf(message))
    case 'rating-words':
      return takeRatingWords(counter, dialogue.answer, message, understood)
    case 'survey-remarks':
      return takeRemarks(counter, message, understood)
    case 'survey':
      return takeSurveyWords(counter, dialogue.survey, message.text)
  }
}

/** What is said to the office as a whole goes its own way, beside whatever ticket is open; what asks is a message like any other. */
async function takeRemarks(
  counter: Counter,
  message: Message,
  understood: Understanding[],
): Promise<boolean> {
  const saysSomething = understood.some(({ shape }) => shape === 'whole' || shape === 'fragment')
  const isRemark = saysSomething && !understood.some(({ asks }) => asks)
  if (!isRemark || onlySmallTalk(understood)) return false
  await counter.tx.setDialogue(counter.conversation.id, null)
  await begin(counter, { words: wordsOf(message) }, understood)
  return true
}

/** "Terima kasih" is no reason, and what nobody can hear neither; a picture says a lot. */
function isReason({ text, media }: Message, understood: Understanding[]): boolean {
  return text.trim() === '' ? media.some(({ kind }) => kind !== 'voice') : !onlySmallTalk(understood)
}
