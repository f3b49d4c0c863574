import { z } from 'zod'
import type { Attachment, AttachmentId, Outgoing, PersonalCopy } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Unrenderable } from '../unrenderable.ts'
import { copyContacts } from './copy-contacts.ts'

/** So many of the citizen's files come along; the others are named. */
const MOST_FILES = 20

/** What happened, as a citizen would tell it; what the office did among its own people is left to the figures. */
const TOLD = [
  'received',
  'joined',
  'words-added',
  'words-deleted',
  'words-moved',
  'answered-at-once',
  'suggested',
  'redirected',
  'judged',
  'referred',
  'moved',
  'paused',
  'resumed',
  'lapsed',
  'overdue',
  'answered',
  'corrected',
  'delivered',
  'undeliverable',
  'rejected',
  'reopened',
  'withdrawn',
] as const

/** The answer to `/datasaya`: a text that opens on any phone, the same for machines, and the citizen's own files. */
export function renderCopy(copy: PersonalCopy | null | undefined, texts: Texts): Outgoing {
  if (!copy) throw new Unrenderable('What is held of the person is not there')
  const files = copy.cases.flatMap(({ words, answers }) => [...words, ...answers].flatMap((one) => one.files))
  const all = [...new Set(files.map(({ id }) => id))]
  const ids: AttachmentId[] = all.slice(-MOST_FILES)
  const about = texts.say('citizen-copy', { count: copy.cases.length })
  const more = all.length - ids.length
  return {
    text: ids.length > 0 ? `${about} ${texts.say('citizen-copy-files', { sent: ids.length, more })}` : about,
    documents: [
      // A byte order mark tells old phones that it is UTF-8.
      { fileName: 'data-saya.txt', content: encode(`\uFEFF${copyText(copy, texts)}\n`) },
      { fileName: 'data-saya.json', content: encode(JSON.stringify(copy, null, 1)) },
    ],
    ...(ids.length > 0 ? { attachments: ids, ifFilesMissing: texts.say('citizen-copy-files-missing') } : {}),
  }
}

function copyText({ conversations, cases, others }: PersonalCopy, texts: Texts): string {
  const at = (moment: Date) => texts.formatMoment(moment)
  const talks = conversations.map(({ channel, address, createdAt, lastActiveAt }) =>
    texts.say('citizen-copy-conversation', {
      channel,
      address,
      since: at(createdAt),
      last: at(lastActiveAt),
    }),
  )
  const told = cases.map((one) => caseText(one, texts))
  const ratings = others.flatMap(({ kept, rows }) => (kept === 'rating' ? rows : []))
  const rated = ratings.flatMap((row) => ratingText(row, texts))
  return [
    texts.say('citizen-copy-heading', { office: texts.officeName }),
    ...talks,
    ...told,
    ...rated,
    ...copyContacts(others, texts),
    // As it is stored it says something to machines only; the other file has it.
    ...(others.length > 0 ? [texts.say('citizen-copy-others')] : []),
  ].join('\n\n')
}

function caseText(one: PersonalCopy['cases'][number], texts: Texts): string {
  const at = (moment: Date) => texts.formatMoment(moment)
  const ticket = texts.formatTicket(one.ticket)
  const words = one.words.map(({ at: when, version, text, files }) =>
    withFiles(texts.say('citizen-copy-words', { at: at(when), version, text: shown(text) }), files),
  )
  const questions = one.questions.map(({ at: when, instansi, text }) =>
    texts.say('citizen-copy-question', { at: at(when), instansi, text }),
  )
  const answers = one.answers.map(({ at: when, instansi, text, files }) =>
    withFiles(texts.say('citizen-copy-answer', { at: at(when), instansi, text: shown(text) }), files),
  )
  const history = one.history.flatMap(({ at: when, type }) => {
    const name = TOLD.find((each) => each === type)
    return name ? `- ${at(when)}: ${texts.say(`citizen-happened-${name}`)}` : []
  })
  return [
    texts.say('citizen-copy-case', { ticket, received: at(one.receivedAt) }),
    ...words,
    ...questions,
    ...answers,
    ...history,
  ].join('\n')
}

function withFiles(line: string, files: readonly Attachment[]): string {
  return [line, ...files.map(({ fileName, kind, size }) => `  [${fileName ?? kind}, ${size} B]`)].join('\n')
}

function shown(text: string): string {
  return text === '' ? '–' : text
}

const ratingSchema = z.object({ score: z.int(), rated_at: z.coerce.date(), words: z.string().nullable() })

/** What the citizen said of an answer; one that was never rated says nothing. */
function ratingText(row: Record<string, unknown>, texts: Texts): string[] {
  const rating = ratingSchema.safeParse(row)
  if (!rating.success) return []
  const { score, rated_at: at, words } = rating.data
  return [texts.say('citizen-copy-rating', { at: texts.formatMoment(at), score, words: words ?? '–' })]
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
