import type { Relation, Understanding } from '../../knowledge/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { currentWords, latestWords } from './latest-words.ts'
import type { Settling } from '../counter.ts'
import type { InquiryId } from '../ids.ts'
import { isPiece, isSurelyKnown } from './recognise.ts'
import { join, type Source } from './join.ts'
import { isCallForHelp } from './offer-ticket.ts'
import { setAside } from './settle.ts'

/** What comes within so many milliseconds is the same breath: who said it has heard of it already. */
const JUST_SAID_MS = 15_000
/** So long after somebody spoke about a ticket they still speak about it, unless they plainly speak of something else. */
const TALK_MS = 300_000

interface Place {
  id: InquiryId
  kind: Inquiry['kind']
  relation: Relation
  /** A call for help. */
  isCall: boolean
  /** Milliseconds since the citizen last said something about it. */
  ago: number
}

/**
 * While tickets are open, words go where their content says: to the ticket that they are about, or their own way (false).
 * Where that isn't sure, the citizen is asked.
 */
export async function placesByContent(
  counter: Settling,
  source: Source,
  text: string,
  tickets: Inquiry[],
  understood: Understanding[],
): Promise<boolean> {
  const places = await Promise.all(tickets.map((ticket) => placeOf(counter, ticket, text)))
  if (places.every(({ relation }) => relation === 'another')) return false
  const [only, ...more] = understood
  if (more.length > 0 && understood.every((each) => isSurelyKnown([each]))) return false
  if (only && more.length === 0) {
    if (goesItsOwnWay(only, places)) return false
    const place = likeliest(places, only)
    if (place) {
      await join(counter, source, place.id, isInOneBreath(place, only) ? 'part' : 'added')
      return true
    }
    if (isPiece(only) && 'words' in source) return false
  }
  await setAside(counter, source, tickets, only)
  return true
}

/**
 * A suggestion that stands by itself is thanked for and counted as one, and who tells of an offence hears where else to report it:
 * neither is an addition to a question or a complaint, unless it plainly speaks of that very one. "Tolong pasang papan" in a talk
 * about a crocodile is.
 */
function goesItsOwnWay({ kind, shape, grievance }: Understanding, places: readonly Place[]): boolean {
  if (places.some(({ relation }) => relation === 'same')) return false
  if (grievance === 'offence') return true
  return kind === 'saran' && shape === 'whole' && places.every((place) => place.kind !== kind)
}

/** A piece of what was said a moment ago. Whoever asks, or names something else, hears where it went. */
function isInOneBreath({ ago, relation }: Place, { asks }: Understanding): boolean {
  return ago <= JUST_SAID_MS && !asks && (relation === 'near' || relation === 'leaning')
}

/** So few words call somebody or announce a question. */
const SAYS_LITTLE = 2

/**
 * "Sudah dari tadi pagi" names nothing, and is no courtesy: within a talk about a ticket it belongs to it, and nothing is said
 * about that. False for what calls, asks or announces a question.
 */
export async function joinsTalk(
  counter: Settling,
  source: Source,
  tickets: Inquiry[],
  { shape, asks, text }: Understanding,
): Promise<boolean> {
  if (shape !== 'opener' || asks || text.trim().split(/\s+/u).length <= SAYS_LITTLE) return false
  const places = await Promise.all(tickets.map((ticket) => placeOf(counter, ticket, text)))
  const latest = latestOf(places)
  if (!latest || latest.ago > TALK_MS) return false
  await join(counter, source, latest.id, 'part')
  return true
}

function latestOf(places: readonly Place[]): Place | undefined {
  return [...places].sort((one, other) => one.ago - other.ago)[0]
}

async function placeOf(
  { tx, knowledge, now }: Settling,
  { id, kind, state }: Inquiry,
  text: string,
): Promise<Place> {
  const words = currentWords(await tx.wordsOf(id))
  const saidAt = Math.max(...words.map(({ at }) => at.getTime()))
  const relation = knowledge.relate(latestWords(words), text)
  return { id, kind, isCall: isCallForHelp({ state }), relation, ago: now.getTime() - saidAt }
}

/**
 * The one ticket that it is about; else the one that is being spoken of, if nothing in the message leads elsewhere; else, of
 * what asks nothing, the only one there is, or the call for help that was spoken of last. An addition too many costs an
 * officer a glance; a choice too many costs a citizen an answer.
 */
function likeliest(places: readonly Place[], message: Understanding): Place | undefined {
  const latest = latestOf(places)
  const isKnown = isSurelyKnown([message])
  if (latest && tellsOfCall(latest, message) && !isKnown) return latest
  const [about, ...others] = places.filter(({ relation }) => relation === 'same')
  if (about && others.length === 0) return about
  if (isKnown || !latest || !LEADS_NOWHERE_ELSE.has(latest.relation)) return undefined
  // Whoever was in danger and writes again is not asked to choose.
  const isAlone = places.length === 1 || latest.isCall
  return latest.ago <= TALK_MS || (isAlone && !message.asks) ? latest : undefined
}

/**
 * Whoever called for help a moment ago and tells more tells of that: "di jalan mawar nomor 7" is where it burns, though another
 * ticket names a street as well.
 */
function tellsOfCall({ isCall, ago, relation }: Place, { asks }: Understanding): boolean {
  return isCall && ago <= TALK_MS && !asks && LEADS_NOWHERE_ELSE.has(relation)
}

const LEADS_NOWHERE_ELSE: ReadonlySet<Relation> = new Set(['same', 'near', 'leaning', 'telling'])
