import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { z } from 'zod'
import { DAY_MS } from '../../src/office/index.ts'
import { breachStanding, promiseOf, wakeAt } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { writeState } from '../../src/storage/rows/read-inquiry.ts'
import type { Life } from './live-case.ts'
import { liveYear } from './live-year.ts'
import { openOffice } from './office.ts'
import { type Chance, createChance } from './random.ts'
import { ANSWER, CONVERSATION, DUE, EVENT, INQUIRY, PERSON, RATING, REFERRAL, WORDS } from './tables.ts'
import { type Columns, inBulk, writeRows } from './write-rows.ts'

/** Cases per statement. */
const PORTION = 5_000

/** Each message was replied to at once; answers came later. */
const CONTACTS = `INSERT INTO contact_hour (person_id, channel, hour, came, sent)
  SELECT c.person_id, c.channel, date_trunc('hour', said.at), sum(came), sum(sent)
  FROM (SELECT conversation_id, at, 1 AS came, 1 AS sent FROM inquiry_words
    UNION ALL SELECT i.conversation_id, a.at, 0, 1 FROM answer a JOIN inquiry i ON i.id = a.inquiry_id) AS said
  JOIN conversation c ON c.id = said.conversation_id GROUP BY 1, 2, 3`
const ALL = [INQUIRY, EVENT, WORDS, REFERRAL, ANSWER, RATING, PERSON, CONVERSATION].map(({ table }) => table)

interface Given {
  database: Database
  client: pg.Client
  count: number
  /** The end of the year. */
  until: Date
  seed?: number
}

/**
 * A year of a town's questions, straight into the tables of a database that has the sample office; their facts are owed, as
 * they would be.
 */
export async function fillYear({ database, client, count, until, seed = 1 }: Given) {
  const chance = createChance(seed)
  const office = await openOffice(chance)
  await database.transactions.transact(async (tx) => {
    for (const officer of office.officers) await tx.appoint(officer)
  })
  const texts = await readTexts()
  const { lives, citizens } = liveYear(count, until, office, chance)
  await inBulk(client, ALL, async () => {
    let writing = Promise.resolve()
    for (const portion of inPortions(lives)) {
      const rows = rowsOf(portion, until, texts, chance)
      await writing
      writing = write(client, rows)
      // While the server writes these, the next are lived.
      await new Promise(setImmediate)
    }
    await writing
    const people = [...citizens.values()]
    for (let at = 0; at < people.length; at += PORTION) {
      const some = people.slice(at, at + PORTION)
      await writeRows(
        client,
        PERSON,
        some.map(({ person, first }) => [person, first]),
      )
      await writeRows(
        client,
        CONVERSATION,
        some.map((one) => [one.conversation, one.person, one.channel, one.address, one.first, one.last]),
      )
    }
  })
  await client.query(CONTACTS)
  await client.query('VACUUM ANALYZE')
}

function* inPortions(lives: Iterable<Life>): Generator<Life[]> {
  let portion: Life[] = []
  for (const life of lives) {
    portion.push(life)
    if (portion.length < PORTION) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}

type Rows = [Columns, unknown[][]][]

async function write(client: pg.Client, rows: Rows): Promise<void> {
  await client.query('BEGIN')
  for (const [columns, values] of rows) await writeRows(client, columns, values)
  await client.query('COMMIT')
}

function rowsOf(lives: readonly Life[], until: Date, texts: readonly string[], chance: Chance): Rows {
  return [
    [INQUIRY, lives.map(inquiryRow)],
    [
      EVENT,
      lives.flatMap(({ inquiry: { id }, events }) =>
        events.map(({ sequence, at, body }) => [id, sequence, at, body.type, JSON.stringify(body)]),
      ),
    ],
    [
      WORDS,
      lives.map(({ inquiry }) => [
        inquiry.id,
        inquiry.conversation,
        inquiry.ticket,
        1,
        chance.pick(texts),
        inquiry.receivedAt,
      ]),
    ],
    [
      REFERRAL,
      lives.flatMap(({ inquiry: { id }, referrals }) =>
        referrals.map((one) => [
          id,
          one.number,
          one.holder.desk,
          one.holder.as,
          one.since,
          one.until,
          one.reason,
        ]),
      ),
    ],
    [
      ANSWER,
      lives.flatMap(({ inquiry: { id }, answers }) =>
        answers.map((one) => [
          one.id,
          id,
          one.number,
          ANSWER_TEXT,
          one.recalled,
          one.officer,
          one.instansi,
          one.at,
        ]),
      ),
    ],
    [RATING, lives.flatMap((life) => ratingRows(life, until, chance))],
    [DUE, lives.map(({ inquiry }) => [inquiry.id])],
  ]
}

const ANSWER_TEXT =
  'Terima kasih atas pertanyaannya. Silakan datang ke kantor kami pada jam kerja dengan membawa KTP dan Kartu Keluarga.'

function inquiryRow({ inquiry }: Life): unknown[] {
  const { id, ticket, conversation, kind, receivedAt, sequence, state, reopens } = inquiry
  const desk = state.name === 'referred' ? state.referral.holder.desk : null
  const standing = [
    sequence,
    state.name,
    writeState(state),
    wakeAt(state),
    desk,
    promiseOf(inquiry)?.dueAt ?? null,
  ]
  const linked = [reopens?.inquiry ?? null, reopens?.number ?? null]
  return [id, ticket, conversation, kind, receivedAt, ...standing, breachStanding(inquiry), ...linked]
}

/** A day after an answer arrived most people are asked about it; a third of them say something. */
function ratingRows({ inquiry: { id, person }, answers }: Life, until: Date, chance: Chance): unknown[][] {
  return answers.flatMap(({ id: answer, instansi, deliveredAt }) => {
    const askedAt = deliveredAt && new Date(deliveredAt.getTime() + DAY_MS)
    if (!askedAt || askedAt > until || !chance.happens(0.7)) return []
    const isRated = chance.happens(0.33)
    const score = isRated ? Math.min(4, 1 + chance.below(5)) : null
    const words = isRated && chance.happens(0.1) ? 'Jawabannya jelas dan cepat.' : null
    return [
      [answer, id, person, instansi, deliveredAt, 'asked', askedAt, score, isRated ? askedAt : null, words],
    ]
  })
}

const messageSchema = z.array(z.object({ text: z.string() }))

/** What people wrote for the measurements of the matcher, as far as it is open. */
async function readTexts(): Promise<string[]> {
  const read = async (file: string) =>
    messageSchema.parse(JSON.parse(await readFile(new URL(`../data/${file}`, import.meta.url), 'utf8')))
  const all = await Promise.all(['civic/queries.dev.json', 'warga/queries.open.json'].map(read))
  return all.flat().map(({ text }) => text)
}
