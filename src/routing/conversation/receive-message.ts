import type { Understanding } from '../../knowledge/index.ts'
import { refuseBlocked } from '../blocks/refuse-blocked.ts'
import { takesTypedScore } from '../satisfaction/take-typed-score.ts'
import { acknowledgesAnswer } from './acknowledge.ts'
import { followsUp } from './follow-up.ts'
import { continuesGathering, gather, gatheredText } from './gather.ts'
import { joinsNewest } from './join.ts'
import { continuesLongMessage, joinsItsAlbum } from './join-parts.ts'
import { continueDialogue } from './continue-dialogue.ts'
import { isIn, type Message } from './message.ts'
import { joinsTalk, placesByContent } from './place.ts'
import { receiveWordless } from './receive-wordless.ts'
import { recognisesRepeat } from './recognise-repeat.ts'
import { begin } from './settle.ts'
import { answerSmallTalk } from './small-talk.ts'
import { takeReply } from './take-reply.ts'
import { runsLookup, runsPlainCommand } from './run-plain-command.ts'
import { takesTypedChoice } from './take-typed-choice.ts'
import { tellsStatus } from './tell-status.ts'
import { offerLanguage } from './offer-language.ts'
import type { CitizenNotice } from '../citizen-message.ts'
import type { Counter } from '../counter.ts'
import { leaveForm } from '../form/run-form.ts'
import { takeErasureWords } from '../erasure/take-erasure-words.ts'
import { receiveEmergency } from '../emergency/receive-emergency.ts'
import { sayEmergency } from '../emergency/say-emergency.ts'
import { type Inquiry, pauseOf } from '../inquiry.ts'
import { partId } from './part-id.ts'
import { isCall, isPiece, isSurelyKnown, onlySmallTalk } from './recognise.ts'
import { rephrases } from './rephrase.ts'
import { reopensInWords } from '../reopening/reopen-in-words.ts'
import { sayNotice } from '../say.ts'
import { wordsOf } from './words-of.ts'

/** Characters; longer than anything a person types, short enough for a card's store. */
const LONGEST_MESSAGE = 20_000

/** What follows when words, files or something unreadable arrive from a citizen. */
export async function receiveMessage(counter: Counter, message: Message): Promise<void> {
  await treatMessage(counter, message)
  if (message.missingFiles === 0 || !isNewTrouble(counter, message)) return
  // Whoever wrote nothing besides was asked to send it all again already.
  const { tx, conversation } = counter
  if (message.text.trim() === '' && !(await tx.openInquiries(conversation.id)).some(isIn('referred'))) return
  await sayNotice(counter, 'file-missing')
}

/** Of ten pictures that can't be had one word is enough. */
function isNewTrouble(counter: Counter, { albumId }: Message): boolean {
  return albumId === null || counter.isFirstOfAlbum(`missing/${albumId}`)
}

/** What is asked for in the place of what can't be read. */
function insteadOf(unsupported: string): CitizenNotice {
  if (unsupported === 'call') return 'call'
  return unsupported === 'location' || unsupported === 'venue' ? 'place-in-words' : 'unsupported'
}

/** Parts of earlier messages first, then calls for help, then words by what they are about and what is open. */
async function treatMessage(counter: Counter, message: Message): Promise<void> {
  if (message.unsupported !== null) return sayNotice(counter, insteadOf(message.unsupported))
  if (message.text.length > LONGEST_MESSAGE) return sayNotice(counter, 'too-long')
  if (await joinsItsAlbum(counter, message)) return
  if (await runsLookup(counter, message)) return
  const open = await counter.tx.openInquiries(counter.conversation.id)
  if (await continuesLongMessage(counter, message, open.at(-1))) return
  const gathering = open.find(isIn('gathering'))
  const tickets = open.filter(isIn('referred'))
  const waiting = tickets.filter((ticket) => pauseOf(ticket, counter.now) !== null)
  const isWordless = message.text.trim() === ''
  const understood = isWordless ? [] : counter.knowledge.understand(message.text)
  if (await receivesCallForHelp(counter, message, understood, { gathering, waiting })) return
  if (await takeErasureWords(counter, message, waiting)) return
  if (await takesTypedChoice(counter, message, waiting)) return
  if (waiting.length === 0 && (await runsPlainCommand(counter, message))) return
  // What a desk asked for still gets there.
  if (waiting.length === 0 && (await refuseBlocked(counter))) return
  await offerLanguage(counter, understood)
  if (waiting.length === 0 && (await reopensInWords(counter, message, understood))) return
  if (await continueDialogue(counter, message, understood, waiting)) return
  if (waiting.length === 0 && (await takesTypedScore(counter, message))) return
  if (isWordless) return receiveWordless(counter, message, { gathering, tickets, waiting })
  if (waiting.length === 0 && (await recognisesRepeat(counter, message))) return
  if (waiting.length === 0 && asksForPerson(message, understood)) return sayNotice(counter, 'automatic')
  if (gathering && (await continuesGathering(counter, message, gathering, understood))) return
  if (await tellsStatus(counter, understood, waiting.length > 0)) return
  const [only, ...more] = understood
  const single = more.length === 0 ? only : undefined
  const source = { words: wordsOf(message) }
  const smallTalk = whatIsSmallTalk(understood, waiting)
  if (smallTalk) {
    // A picture with a greeting is a picture: the greeting alone would be all that is answered.
    if (message.media.length > 0) return receiveWordless(counter, message, { gathering, tickets, waiting })
    if (single && (await joinsTalk(counter, source, tickets, single))) return
    return answerSmallTalk(counter, smallTalk, only?.shape)
  }
  if (waiting.length > 0 && !isSurelyKnown(understood)) return takeReply(counter, message, waiting)
  if (single && (await acknowledgesAnswer(counter, message, single))) return
  if (tickets.length > 0 && (await placesByContent(counter, source, message.text, tickets, understood)))
    return
  if (!isSurelyKnown(understood) && (await joinsNewest(counter, source, tickets))) return
  if (await rephrases(counter, source, message.text, understood)) return
  if (single && (await followsUp(counter, message, single))) return
  if (single && isPiece(single)) return gather(counter, message, single)
  await begin(counter, source, understood)
}

/** "Operator" may be what a desk has asked for: then this is never asked. A picture is more than its caption. */
function asksForPerson({ media }: Message, [only, ...more]: Understanding[]): boolean {
  return media.length === 0 && more.length === 0 && only?.asksForPerson === true
}

/** "Sudah pak", "3" and "besok" say nothing by themselves, and everything to a desk that has asked. */
function whatIsSmallTalk(understood: Understanding[], waiting: Inquiry[]): ReturnType<typeof onlySmallTalk> {
  const what = onlySmallTalk(understood)
  return what === 'chatter' && waiting.length > 0 ? null : what
}

/** Whoever is in danger writes in pieces, and while a desk waits for a reply: both get what is theirs. */
async function receivesCallForHelp(
  counter: Counter,
  message: Message,
  understood: Understanding[],
  { gathering, waiting }: { gathering: Inquiry | undefined; waiting: Inquiry[] },
): Promise<boolean> {
  const alone = understood.find(isCall)
  if (alone) await leaveForm(counter)
  if (alone && waiting.length > 0) {
    // What a desk asked for may sound like a call for help, or be one: the desk gets its reply, and the call its own case.
    await takeReply(counter, message, waiting)
    const call = { messageId: partId(wordsOf(message).messageId, 1), text: message.text, attachments: [] }
    await receiveEmergency(counter, { words: call }, alone)
    return true
  }
  if (gathering) {
    const together = `${await gatheredText(counter, gathering)} ${message.text}`
    const call = alone ?? counter.knowledge.understand(together).find(isCall)
    if (call) {
      await counter.tx.addWords(gathering.id, wordsOf(message), counter.now)
      await receiveEmergency(counter, { gathered: gathering }, call)
      return true
    }
  }
  if (alone) await receiveEmergency(counter, { words: wordsOf(message) }, alone)
  const doubtful = understood.find(({ bitten }) => bitten) ?? understood.find((each) => each.mayBeEmergency)
  if (!alone && doubtful) {
    const what = doubtful.bitten ? 'medical' : 'danger'
    await sayEmergency(counter, { what, sure: false }, doubtful)
  }
  return alone !== undefined
}
