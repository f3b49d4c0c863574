import type { Understanding } from '../../knowledge/index.ts'
import type { Dialogue } from '../conversation/dialogue.ts'
import { latestWords } from '../conversation/latest-words.ts'
import type { Message } from '../conversation/message.ts'
import { plainWords } from '../conversation/plain-words.ts'
import { isSurelyKnown } from '../conversation/recognise.ts'
import { wordsOf } from '../conversation/words-of.ts'
import type { Counter } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'
import { parseTicket } from '../ticket.ts'
import { askReopenReason, reopenFor } from './reopen-case.ts'
import { reopenable } from './decide-reopening.ts'

const CASE = '(?:tiket|kasus|laporan|pertanyaan|aduan|pengaduan)(?:nya)?(?: (?:saya|sy|ini|itu|tadi))*'
/** "Buka lagi", "mohon tiketnya dibuka kembali". */
const WISH = new RegExp(
  `(?:\\b(?:mohon|tolong|minta|harap|mau|ingin|saya|sy|agar|supaya|untuk) )*(?:\\b${CASE} )?\\b(?:di)?buka(?:kan)? (?:kembali|lagi)\\b(?: ${CASE})?(?: (?:ya|saja))*`,
  'u',
)
const REQUESTS = /\b(?:mohon|tolong|minta|harap|tiket)\b/u
/** A ticket as people type it, inside of other words. */
const TICKET = /\b[0-9a-z]{3}-[0-9a-z]{3}\b/iu
/** Among so many of the newest cases the answered one is looked for. */
const SEARCHED = 20
/** What is asked for in these is more than a button. */
const LISTENING: readonly Dialogue['type'][] = ['form', 'reopen-reason', 'more-reason']

/**
 * "Mohon dibuka kembali" is the button under the newest answer that may be opened again, or under the named one's; more words
 * about the same matter are the reason. False: a message like any other.
 */
export async function reopensInWords(
  counter: Counter,
  message: Message,
  understood: Understanding[],
): Promise<boolean> {
  const wish = readWish(message.text)
  const { dialogue } = counter.conversation
  if (!wish || (dialogue && LISTENING.includes(dialogue.type))) return false
  const isBare = wish.rest === '' && message.media.length === 0
  const inquiry = await meantCase(counter, wish.ticket, isBare ? 'any' : 'reopenable')
  if (!inquiry) return false
  if (isBare) {
    await askReopenReason(counter, inquiry)
    return true
  }
  if (isSurelyKnown(understood) || !(await isAbout(counter, inquiry, wish.rest))) return false
  return reopenFor(counter, inquiry.id, wordsOf(message))
}

/** A question ("kapan loketnya buka lagi?") wishes nothing, and beside other words the wish has to be a request. */
function readWish(text: string): { rest: string; ticket: string | null } | null {
  const words = plainWords(text.replace(TICKET, ' '))
  if (text.includes('?') || !WISH.test(words)) return null
  const rest = plainWords(words.replace(WISH, ' '))
  if (rest !== '' && !REQUESTS.test(words)) return null
  return { rest, ticket: TICKET.exec(text)?.[0] ?? null }
}

/** The named case, or the newest answer that may be opened again; with `any`, else the newest one, to say why it may not. */
async function meantCase(
  { tx, conversation, now }: Counter,
  typed: string | null,
  which: 'reopenable' | 'any',
): Promise<Inquiry | null> {
  const ticket = typed === null ? null : parseTicket(typed)
  const answered = (await tx.recentInquiries(conversation.id, SEARCHED))
    .filter((inquiry) => ticket === null || inquiry.ticket === ticket)
    .flatMap((inquiry) => (inquiry.state.name === 'answered' ? [{ ...inquiry, state: inquiry.state }] : []))
    .sort((a, b) => b.state.answeredAt.getTime() - a.state.answeredAt.getTime())
  const [newest] = answered
  const open = answered.find((inquiry) => !('refused' in reopenable(inquiry, now)))
  const meant = open ?? (which === 'any' ? newest : undefined)
  return meant ? tx.lockInquiry(meant.id) : null
}

/** "Jalan di pasar ditutup, mohon dibuka kembali" is no word about an answer on pensions. */
async function isAbout({ tx, knowledge }: Counter, { id }: Inquiry, rest: string): Promise<boolean> {
  if (rest === '') return true
  const relation = knowledge.relate(latestWords(await tx.wordsOf(id)), rest)
  return relation === 'same' || relation === 'near' || relation === 'leaning'
}
