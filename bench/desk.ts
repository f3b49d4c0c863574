import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { createKnowledge, SURE_OF_INSTANSI } from '../src/knowledge/index.ts'
import { flood } from './desk-flood.ts'
import { openTown, seatOfficers } from './desk-town.ts'
import { knownQuestions, sampleOffice } from './known-questions.ts'
import { fillOpenReferrals } from './open-referrals.ts'
import { openService } from './open-service.ts'
import { routingMessages } from './routing-messages.ts'
import { figure, quantile, table } from './table.ts'
import { USUAL_RULES } from './usual-rules.ts'

const HOUR_MS = 3_600_000
/** Cases that fell due while the service was down. */
const BACKLOG = 1_000
const PER_SECOND = 100
/** From filling the database to the first of those that fall due in time: a start, and the backlog, lie between. */
const LEAD_MS = 45_000
/** Telegram's limits, as they are known. */
const LIMITS = { perTokenPerSecond: 30, perGroupPerMinute: 20 }
/** The officers' desk and the clock, with very many open cases, and in a flood of new ones. */
export async function benchDesk({ quick }: { quick: boolean }): Promise<string> {
  const [open, seconds, cases] = quick ? [10_000, 10, 12] : [100_000, 60, 50]
  const office = await sampleOffice()
  const flooded = mostAsked(office)
  const town = await openTown(office.instansi)
  const desk = town.desks.find(({ instansi }) => instansi === flooded.instansi)
  if (!desk) throw new Error('The flooded desk has no group')
  town.emulator.faults.limits = LIMITS
  const desks = office.instansi.map(({ id }) => String(id)).filter((id) => id !== flooded.instansi)
  const due = { backlog: new Map<string, Date>(), inTime: new Map<string, Date>() }

  async function prepare(client: pg.Client): Promise<void> {
    const rest = open - BACKLOG - PER_SECOND * seconds
    const from = Date.now()
    // Over the ten hours from the next one on.
    const far = Array.from(
      { length: rest },
      (_, index) => new Date(from + HOUR_MS + Math.floor((index * 10 * HOUR_MS) / rest)),
    )
    await fillOpenReferrals(client, { wakes: far, desks, rules: USUAL_RULES, firstNumber: 0 })
    const now = Date.now()
    const late = Array.from({ length: BACKLOG }, (_, index) => new Date(now - (index * HOUR_MS) / BACKLOG))
    const step = 1_000 / PER_SECOND
    const soon = Array.from(
      { length: PER_SECOND * seconds },
      (_, index) => new Date(now + LEAD_MS + index * step),
    )
    due.backlog = await fillOpenReferrals(client, {
      wakes: late,
      desks,
      rules: USUAL_RULES,
      firstNumber: rest,
    })
    due.inTime = await fillOpenReferrals(client, {
      wakes: soon,
      desks,
      rules: USUAL_RULES,
      firstNumber: rest + BACKLOG,
    })
    await client.query('VACUUM ANALYZE')
  }

  const service = await openService(town.apiRoot, {
    // Refusals of the simulated Telegram are waited for, and shown by what waits.
    env: {
      TELEGRAM_MESSAGES_PER_SECOND: '25',
      TIMEZONE: USUAL_RULES.timeZone,
      LOG_LEVEL: 'error',
    },
    async prepare(database, client) {
      await seatOfficers(database, town.desks)
      await prepare(client)
    },
  })
  try {
    const client = await service.connect()
    const backlog = await wokenAt(client, due.backlog)
    const before = await service.cost()
    const inTime = await wokenAt(client, due.inTime)
    const { service: cost, postgres } = await service.cost()
    const each = (after: number, then: number) => figure((after - then) / inTime.length, 1)
    const [ours, theirs] = [
      each(cost.cpuMs, before.service.cpuMs),
      each(postgres.cpuMs, before.postgres.cpuMs),
    ]
    const lateness = inTime.map(({ at, planned }) => Math.max(0, at - planned))
    const rearmed = Math.max(...backlog.map(({ at }) => at)) - service.startedAt.getTime()
    const flooding = await flood(town, desk, { cases, texts: flooded.texts, known: await knownQuestions() })
    const { cardsMs, previewsMs, repliesMs } = flooding
    const ordered = await standByDeadline(client, flooding.tickets)
    await client.end()
    const ms = (value: number) => `${figure(value)} ms`
    const s = (value: number) => `${figure(value / 1_000, 1)} s`
    return [
      `### The desk and the clock, with ${figure(open)} open referrals`,
      table(
        ['what', 'figure', 'aim'],
        [
          ['from the start to ready', s(service.readyMs), ''],
          [`from the start until ${figure(BACKLOG)} that fell due meanwhile were woken`, s(rearmed), '10 s'],
          [
            `late, at ${PER_SECOND} due a second for ${seconds} s: p50 / p99 / latest`,
            [0.5, 0.99, 1].map((share) => ms(quantile(lateness, share))).join(' / '),
            'p99 1 s',
          ],
          [
            'processor time per woken case, with what goes out meanwhile: service / PostgreSQL',
            `${ours} / ${theirs} ms`,
            '',
          ],
          [
            'memory then: service / PostgreSQL',
            `${figure(cost.memoryMb)} / ${figure(postgres.memoryMb)} MB`,
            '',
          ],
          [
            `${cases} new cases in a minute for one group: all cards there after`,
            s(Math.max(...cardsMs)),
            '180 s',
          ],
          ['those cards by deadline', ordered ? 'yes' : 'no', 'yes'],
          [
            `officers’ previews meanwhile (${previewsMs.length}): p50 / slowest`,
            `${ms(quantile(previewsMs, 0.5))} / ${ms(Math.max(...previewsMs))}`,
            '2 s',
          ],
          [
            `replies to citizens meanwhile (${figure(repliesMs.length)}): p50 / p99`,
            `${ms(quantile(repliesMs, 0.5))} / ${ms(quantile(repliesMs, 0.99))}`,
            'p99 1 s',
          ],
        ],
      ),
    ].join('\n\n')
  } finally {
    await service.stop()
    await town.emulator.close()
  }
}

/** When each of these was really woken; waits for the last of them. */
async function wokenAt(client: pg.Client, planned: ReadonlyMap<string, Date>) {
  const PATIENCE_MS = 300_000
  const giveUpAt = Date.now() + PATIENCE_MS
  const ids = [...planned.keys()]
  for (;;) {
    const { rows } = await client.query<{ id: string; at: Date }>(
      `SELECT inquiry_id AS id, min(at) AS at FROM inquiry_event WHERE type = 'reminded' AND inquiry_id = ANY ($1::uuid[]) GROUP BY 1`,
      [ids],
    )
    if (rows.length === ids.length)
      return rows.map(({ id, at }) => ({
        at: at.getTime(),
        planned: planned.get(id)?.getTime() ?? Number.NaN,
      }))
    if (Date.now() > giveUpAt) throw new Error(`Only ${rows.length} of ${ids.length} cases were woken`)
    await sleep(1_000)
  }
}

/** Do these cases stand in the order of their deadlines? */
async function standByDeadline(client: pg.Client, tickets: string[]): Promise<boolean> {
  const { rows } = await client.query<{ ticket: string }>(
    'SELECT ticket FROM inquiry WHERE ticket = ANY ($1) ORDER BY due_at, id',
    [tickets],
  )
  return rows.every(({ ticket }, index) => ticket === tickets[index])
}

/** The *instansi* that surely gets most of the labelled messages, and those messages. */
function mostAsked(office: Awaited<ReturnType<typeof sampleOffice>>): { instansi: string; texts: string[] } {
  const { understand } = createKnowledge(office)
  const byDesk = new Map<string, string[]>()
  for (const text of routingMessages()) {
    const [question, ...others] = understand(text)
    const first = question?.responsible[0]
    if (!question || others.length > 0 || question.verdict.outcome !== 'refer') continue
    if (first && first.confidence >= SURE_OF_INSTANSI)
      byDesk.set(first.id, [...(byDesk.get(first.id) ?? []), text])
  }
  const [most] = [...byDesk].toSorted(([, a], [, b]) => b.length - a.length)
  if (!most) throw new Error('No message goes to one desk: the matcher is not itself')
  return { instansi: most[0], texts: most[1] }
}
