import type { Understanding } from '../../knowledge/index.ts'
import { refuseBlocked } from '../blocks/refuse-blocked.ts'
import type { Counter } from '../counter.ts'
import type { NewWords } from '../create-inquiry.ts'
import { receiveEmergency } from '../emergency/receive-emergency.ts'
import type { InquiryId } from '../ids.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { openCase } from '../conversation/open-case.ts'
import { openingFor, referral } from '../opening-for.ts'
import { partId } from '../conversation/part-id.ts'
import { isCall } from '../conversation/recognise.ts'
import { type Form, formDetails, formQuestion } from './form.ts'

/**
 * The form becomes an inquiry just as a message does: a call for help comes first, and what is surely known is answered at
 * once. Topic and place go along as words of their own, so that routing and officers see them, while the question stays as
 * it was put.
 */
export async function sendForm(counter: Counter, form: Form): Promise<void> {
  const { tx, conversation, knowledge, now } = counter
  const understood = knowledge.understand(formQuestion(form))
  const call = understood.find(isCall)
  if (!call && (await refuseBlocked(counter))) return
  await tx.setDialogue(conversation.id, null)
  await tx.sentForm(conversation.id)
  const [first, ...more] = form.words
  if (!first) return
  const asked = call ? [call] : understood.filter(({ verdict }) => verdict.outcome !== 'greet')
  const questions = asked.length > 0 ? asked : understood.slice(0, 1)
  const details = formDetails(form)
  for (const [index, question] of questions.entries()) {
    const understanding = withPlace(question, details, knowledge)
    const whole = questions.length === 1
    const words = {
      messageId: partId(first.messageId, index),
      text: whole ? first.text : question.text,
      attachments: index === 0 ? form.files : [],
    }
    const inquiry = await keep(counter, words, understanding)
    if (!inquiry) continue
    if (whole) for (const written of more) await tx.addWords(inquiry, { ...written, attachments: [] }, now)
    if (details === '') continue
    const messageId = `form/${partId(first.messageId, index)}`
    await tx.addWords(inquiry, { messageId, text: details, attachments: [] }, now)
  }
}

/** A question opens an inquiry of its own; a call for help may belong to one that is there already. */
async function keep(
  counter: Counter,
  words: NewWords,
  understanding: Understanding,
): Promise<InquiryId | null> {
  if (!isCall(understanding)) {
    const opening = await openingFor(counter, understanding)
    // Whoever filled in a form and pressed "Kirim" has sent it: no list of candidates stands in its way.
    const sent = opening.type === 'suggest' ? await referral(counter, understanding) : opening
    return openCase(counter, words, sent, understanding)
  }
  await receiveEmergency(counter, { words }, understanding)
  return counter.tx.inquiryOfMessage(counter.conversation.id, words.messageId)
}

/** Where nothing answers, topic and place may tell whose matter it is. */
function withPlace(
  question: Understanding,
  details: string,
  { understand }: Pick<KnowledgeBase, 'understand'>,
): Understanding {
  if (question.verdict.outcome !== 'refer' || details === '') return question
  const [whole = question] = understand(`${question.text}\n${details}`)
  return { ...question, responsible: whole.responsible }
}
