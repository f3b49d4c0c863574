import { actOn } from '../act.ts'
import { beginPlacedMessage } from './begin-kept.ts'
import { refuseBlocked, refuseBlockedChoice } from '../blocks/refuse-blocked.ts'
import { chooseLanguage } from './choose-language.ts'
import type { CitizenChoice } from '../citizen-choice.ts'
import type { Command } from '../command.ts'
import { isRefusal, type Refusal } from '../decision.ts'
import { pressErasure } from '../erasure/ask-erasure.ts'
import { leaveForm, takeFormPress } from '../form/run-form.ts'
import { hasExpired } from '../expired.ts'
import { reachableHolder } from '../holder-for.ts'
import type { InquiryId } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { learnWording } from '../learn-wording.ts'
import { currentWords, firstWords, isDeleted, latestWords } from './latest-words.ts'
import { referral } from '../opening-for.ts'
import { askReopenReason, reopenCase } from '../reopening/reopen-case.ts'
import type { Counter } from '../counter.ts'
import { askRatingWords } from '../satisfaction/ask-rating-words.ts'
import { takeRating } from '../satisfaction/take-rating.ts'
import { takeSurveyChoice } from '../satisfaction/take-survey.ts'
import { sayNotice } from '../say.ts'
import { takeApart } from './take-apart.ts'
import { takeTopic } from '../topics/take-topic.ts'

type Placed = Extract<CitizenChoice, { inquiry: InquiryId }>

/** A citizen pressed a button. One of somebody else's, or one that no longer counts, changes nothing and says so. */
export async function takeChoice(counter: Counter, choice: CitizenChoice): Promise<void> {
  if (choice.type === 'outdated') return sayNotice(counter, 'choice-expired')
  if (await refuseBlockedChoice(counter, choice)) return
  if (choice.type === 'form' || choice.type === 'form-topic') return takeFormPress(counter, choice)
  if (choice.type === 'language') return chooseLanguage(counter, choice.language)
  // What follows such a button may ask for words of its own: the form listens no longer, and is asked about later.
  await leaveForm(counter)
  if (choice.type === 'topic') return takeTopic(counter, choice.of, choice.key)
  if (choice.type === 'erasure') return pressErasure(counter, choice)
  if (choice.type === 'rate') return takeRating(counter, choice.answer, choice.score)
  if (choice.type === 'rating-ask') return askRatingWords(counter, choice.answer)
  if ('survey' in choice) return takeSurveyChoice(counter, choice)
  const inquiry = await counter.tx.lockInquiry(choice.inquiry)
  // Whoever was erased is somebody new, and their old buttons still stand in the chat.
  if (inquiry?.erased) return sayNotice(counter, 'choice-erased')
  if (!inquiry || inquiry.conversation !== counter.conversation.id)
    return sayNotice(counter, 'choice-expired')
  if (choice.type === 'join') return joinTicket(counter, inquiry, choice.target)
  if (choice.type === 'begin') return beginMessage(counter, inquiry)
  if (choice.type === 'apart') return takeApart(counter, inquiry, choice.messageId)
  if (choice.type === 'reopen') return askReopenReason(counter, inquiry)
  if (choice.type === 'reopen-because') return reopenCase(counter, inquiry, choice.reason)
  const command = await commandFor(counter, inquiry, choice)
  if (!command) return sayNotice(counter, 'choice-expired')
  if (command.type === 'forward' && (await refuseBlocked(counter))) return
  const outcome = await actOn(counter.tx, inquiry.id, command, counter.now, counter.rules)
  if (isRefusal(outcome)) return explain(counter, inquiry, outcome)
  await learnFrom(counter, inquiry, command)
}

/** "Terjawab" and "Belum" under an answer say something about the entry that gave it, however it was found. */
async function learnFrom(counter: Counter, { id, state }: Inquiry, { type }: Command): Promise<void> {
  if (state.name !== 'answered-at-once') return
  const { faqId } = state
  const entry = counter.knowledge.entry(faqId)
  if (!entry) return
  const witness = { by: 'citizen' as const, person: counter.conversation.person }
  const said = { inquiry: id, faqId, version: entry.version, witness, helpful: type === 'confirm' }
  await learnWording(counter, firstWords(await counter.tx.wordsOf(id)), said)
}

async function commandFor(
  counter: Counter,
  inquiry: Inquiry,
  choice: Extract<Placed, { type: 'confirm' | 'choose' | 'forward' | 'withdraw' }>,
): Promise<Command | null> {
  if (choice.type === 'confirm' || choice.type === 'withdraw') return { type: choice.type }
  if (choice.type === 'choose') return chosen(counter, inquiry, choice.index)
  const { tx, knowledge } = counter
  const words = await tx.wordsOf(inquiry.id)
  // Whoever took the question back has nothing left that a desk could answer.
  const said = currentWords(words)
  if (said.length > 0 && said.every(isDeleted)) return null
  const understanding = knowledge.understand(latestWords(words))[0]
  return { ...(await referral(counter, understanding)), type: 'forward' }
}

/** A candidate that expired since it was offered may not answer: its owner does. */
async function chosen(
  { tx, knowledge, now, rules }: Counter,
  inquiry: Inquiry,
  index: number,
): Promise<Command | null> {
  const id = inquiry.state.name === 'choosing' ? inquiry.state.faqIds[index] : undefined
  const entry = id === undefined ? undefined : knowledge.entry(id)
  if (id === undefined || !entry) return null
  const { version, instansi } = entry
  if (!hasExpired(entry, now, rules.timeZone)) return { type: 'choose', faq: { id, version, instansi } }
  const grievance = knowledge.understand(latestWords(await tx.wordsOf(inquiry.id)))[0]?.grievance
  return {
    type: 'forward',
    to: await reachableHolder(tx, instansi),
    expired: { faqId: id, version },
    ...(grievance ? { grievance } : {}),
  }
}

/** The words move to the ticket they belong to. If that ticket was closed meanwhile, they become a question of their own. */
async function joinTicket(counter: Counter, inquiry: Inquiry, target: InquiryId): Promise<void> {
  const { tx, now, rules } = counter
  const known = await tx.lockInquiry(target)
  const stillOpen = known?.state.name === 'referred' && known.conversation === counter.conversation.id
  if (!stillOpen) return beginMessage(counter, inquiry)
  const outcome = await actOn(tx, inquiry.id, { type: 'join', target }, now, rules)
  if (isRefusal(outcome)) return explain(counter, inquiry, outcome)
  await tx.moveWords(inquiry.id, target)
  await actOn(tx, target, { type: 'add-words', how: 'added' }, now, rules)
}

async function beginMessage(counter: Counter, inquiry: Inquiry): Promise<void> {
  const outcome = await beginPlacedMessage(counter, inquiry, true)
  if (isRefusal(outcome)) await explain(counter, inquiry, outcome)
}

async function explain(counter: Counter, inquiry: Inquiry, { refused }: Refusal): Promise<void> {
  switch (refused) {
    case 'already-forwarded':
      return sayNotice(counter, 'already-forwarded', inquiry.ticket)
    case 'already-answered':
      return sayNotice(counter, 'already-answered', inquiry.ticket)
    case 'already-judged':
      return sayNotice(counter, 'glad')
    default:
      return sayNotice(counter, 'choice-expired')
  }
}
