import type { Relation, Understanding } from '../../knowledge/index.ts'
import { actOn } from '../act.ts'
import type { Counter, Settling } from '../counter.ts'
import { createInquiry } from '../create-inquiry.ts'
import type { Inquiry, InquiryIn } from '../inquiry.ts'
import type { Words } from '../kept.ts'
import { currentWords } from './latest-words.ts'
import { isSurelyKnown, onlySmallTalk } from './recognise.ts'
import { rephrases } from './rephrase.ts'
import { wordsOf } from './words-of.ts'
import { joinsNewest } from './join.ts'
import { isIn, type Message } from './message.ts'
import { placesByContent } from './place.ts'
import { begin } from './settle.ts'

/** A fragment, or files without a word, open an inquiry that waits a moment for the rest of what its citizen wants to say. */
export async function gather(
  counter: Counter,
  message: Message,
  understanding: Understanding | undefined,
): Promise<void> {
  await createInquiry(counter, wordsOf(message), { type: 'gather' }, understanding)
}

/** What was gathered, as one text: pieces of a sentence, whose parts may stand in different messages. */
export async function gatheredText({ tx }: Pick<Counter, 'tx'>, { id }: Inquiry): Promise<string> {
  return currentWords(await tx.wordsOf(id))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ')
}

/**
 * A further message while something waits for the rest: they are read together, and as soon as they ask a whole question they
 * are treated; who only tells may go on telling. What asks something else is a question of its own: false, and what was
 * gathered has gone its way.
 */
export async function continuesGathering(
  counter: Counter,
  message: Message,
  gathered: InquiryIn<'gathering'>,
  alone: Understanding[],
): Promise<boolean> {
  const { tx, knowledge, now, rules } = counter
  const before = await gatheredText(counter, gathered)
  const together = knowledge.understand(`${before} ${message.text}`)
  if (before !== '' && asksSomethingElse(knowledge.relate(before, message.text), alone, together)) {
    await moveOn(counter, gathered)
    return false
  }
  await tx.addWords(gathered.id, wordsOf(message), now)
  const last = together.at(-1)
  if (isAsked(alone) && isSurelyKnown(alone) && !isSurelyKnown(together))
    await begin(counter, { gathered }, alone)
  else if (last?.asks && last.shape === 'whole') await conclude(counter, gathered)
  else await actOn(tx, gathered.id, { type: 'add-words', how: 'part' }, now, rules)
  return true
}

/** What is read together must not be answered with less than what the newest message by itself asks. */
function asksSomethingElse(relation: Relation, alone: Understanding[], together: Understanding[]): boolean {
  if (relation !== 'another' || !isAsked(alone)) return false
  const likely = new Set(alone.flatMap(({ ranking }) => ranking.slice(0, 3).map(({ id }) => id)))
  return !together.some(({ verdict }) => verdict.outcome === 'answer' && likely.has(verdict.faq.id))
}

const isAsked = (alone: Understanding[]): boolean => alone.some(({ asks }) => asks)

/** Nothing more comes, or nothing more is needed: what was gathered is treated as one message. */
export async function conclude(
  counter: Omit<Settling, 'conversation'>,
  gathered: InquiryIn<'gathering'>,
): Promise<void> {
  const { conversation: id, person, channel } = gathered
  const settling: Settling = { ...counter, conversation: { id, person, channel } }
  const text = await gatheredText(counter, gathered)
  const understood = counter.knowledge.understand(text)
  if (gathered.state.more !== 'given' && (await saysTooLittle(settling, gathered, understood)))
    return askOrNote(settling, gathered)
  const tickets = (await counter.tx.openInquiries(id)).filter(isIn('referred'))
  const source = { gathered }
  if (tickets.length > 0 && (await placesByContent(settling, source, text, tickets, understood))) return
  if (!isSurelyKnown(understood) && (await joinsNewest(settling, source, tickets))) return
  if (await rephrases(settling, source, text, understood)) return
  await begin(settling, source, understood)
}

/**
 * Its citizen would rather be led: what was gathered belongs into the form and becomes no case beside it. Gives its words;
 * none where nobody could do anything with them.
 */
export async function giveToForm(counter: Counter, gathered: Inquiry): Promise<Words[]> {
  const said = currentWords(await counter.tx.wordsOf(gathered.id)).filter(({ text }) => text.trim() !== '')
  const understood = counter.knowledge.understand(await gatheredText(counter, gathered))
  await noteSilently(counter, gathered)
  return isUnclear(understood) ? [] : said
}

/** Its citizen goes on with something else: who says enough by now isn't asked what a word or two before it meant. */
async function moveOn(counter: Counter, gathered: InquiryIn<'gathering'>): Promise<void> {
  const understood = counter.knowledge.understand(await gatheredText(counter, gathered))
  if (!isUnclear(understood)) return conclude(counter, gathered)
  await noteSilently(counter, gathered)
}

/** Too little to pass on: its citizen is asked for more, once; who then says nothing is kept, and costs nobody's time. */
async function askOrNote(counter: Settling, gathered: InquiryIn<'gathering'>): Promise<void> {
  const { tx, now, rules } = counter
  if (gathered.state.more === null) {
    const lacks = (await gatheredText(counter, gathered)) === '' ? 'words' : 'meaning'
    await actOn(tx, gathered.id, { type: 'ask-more', lacks }, now, rules)
  } else await noteSilently(counter, gathered)
}

async function noteSilently({ tx, now, rules }: Settling, { id }: Inquiry): Promise<void> {
  await actOn(tx, id, { type: 'begin', opening: { type: 'note' }, asked: false }, now, rules)
}

/** Nobody could do anything with it, or with any piece of it: "hahaha", "lucu", "waduh"; or there isn't a word. */
async function saysTooLittle(
  { tx, knowledge }: Settling,
  { id }: Inquiry,
  understood: Understanding[],
): Promise<boolean> {
  if (isUnclear(understood) || understood.length === 0) return true
  if (understood.some(({ verdict }) => verdict.outcome !== 'refer')) return false
  const pieces = currentWords(await tx.wordsOf(id))
  return pieces.every(({ text, attachments }) => {
    const alone = knowledge.understand(text)
    return attachments.length === 0 && (onlySmallTalk(alone) !== null || isUnclear(alone))
  })
}

function isUnclear([only, ...more]: Understanding[]): boolean {
  return only?.shape === 'unclear' && more.length === 0
}
