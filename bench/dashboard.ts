import { loadavg } from 'node:os'
import type pg from 'pg'
import { addDays, DAY_MS, dayOf, type Officer, supervises, TRIAGE } from '../src/office/index.ts'
import { offerLogin } from '../src/routing/index.ts'
import type { Database } from '../src/storage/index.ts'
import { openService } from './open-service.ts'
import { figure, quantile, table } from './table.ts'
import { askFor, browse, pagesFor, type Visitor } from './year/ask-pages.ts'
import { makeAnnualReports } from './year/annual-reports.ts'
import { exportCases } from './year/export-year.ts'
import { fillYear } from './year/fill-year.ts'
import { USUAL_RULES } from './usual-rules.ts'
import { createChance } from './year/random.ts'
import { recount } from './year/recount.ts'

const USERS = { diskominfo: 8, pejabat: 6, petugas: 6 } as const
/** No Telegram is needed for pages. */
const NOWHERE = 'http://127.0.0.1:9'

/** The dashboard over a year of very many cases. `folder`: where that year is kept, or will be; making it takes longer than asking. */
export async function benchDashboard({
  quick,
  folder,
}: {
  quick: boolean
  folder: string | null
}): Promise<string> {
  const [count, seconds] = quick ? [50_000, 30] : [1_000_000, 60]
  const codes: { officer: Officer; code: string }[] = []
  let made = { cases: 0, fillS: Number.NaN, factsS: Number.NaN }
  let compared = { cases: 0, equal: false }
  let annual = { reports: 0, ms: 0, slowestMs: 0, grownMb: 0 }

  const service = await openService(NOWHERE, {
    env: { ROLES: 'web', TIMEZONE: USUAL_RULES.timeZone, LOG_LEVEL: 'error' },
    folder,
    async prepare(database, client) {
      made = await prepareYear(database, client, count)
      const until = new Date(Date.now() - 20 * DAY_MS)
      const days = quick ? 30 : 3
      compared = await recount(
        database,
        client,
        { from: new Date(until.getTime() - days * DAY_MS), until },
        new Date(),
      )
      annual = await makeAnnualReports(database, new Date())
      for (const officer of await chooseOfficers(database)) {
        const offer = await offerLogin(database.transactions, officer.id, new Date())
        if (offer) codes.push({ officer, code: offer.code })
      }
    },
  })
  try {
    const people: Visitor[] = []
    for (const { officer, code } of codes) people.push({ officer, cookie: await logIn(service.url, code) })
    const users = Object.entries(USERS).flatMap(([role, many]) => {
      const these = people.filter(
        ({ officer }) => (supervises(officer) ? 'diskominfo' : officer.role) === role,
      )
      return Array.from({ length: many }, (_, index) => these[index % these.length]).filter(
        (one) => one !== undefined,
      )
    })
    const desks = [...new Set(people.map(({ officer }) => String(officer.instansi)))]
    const first = await lookOnce(service.url, people, desks)
    const took = new Map<string, number[]>()
    const until = performance.now() + seconds * 1_000
    const note = (kind: string, ms: number) => void took.set(kind, [...(took.get(kind) ?? []), ms])
    const before = await service.cost()
    await Promise.all(
      users.map((visitor, index) =>
        browse(service.url, visitor, { desks, until, chance: createChance(index), note }),
      ),
    )
    const after = await service.cost()
    const asked = [...took.values()].reduce((sum, { length }) => sum + length, 0)
    const [watching] = people.filter(({ officer }) => supervises(officer))
    const today = dayOf(new Date(), USUAL_RULES.timeZone)
    const path = `/dasbor/kasus/unduh?dari=${addDays(today, -364)}&sampai=${today}`
    const file = await exportCases(service.url, watching?.cookie ?? '', path, service.pid)
    const each = (ms: number) => figure(ms / asked, 1)
    const all = [...took.values()].flat()
    const line = (kind: string, values: number[]) => [
      kind,
      figure(values.length),
      ...[0.5, 0.95, 0.99].map((share) => figure(quantile(values, share))),
      figure(first.get(kind) ?? Number.NaN),
    ]
    const rows = [...took].toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    return [
      `### The dashboard over a year of ${figure(made.cases)} cases, ${users.length} users (load then: ${figure(loadavg()[0] ?? Number.NaN, 1)})`,
      table(
        ['page, milliseconds', 'asked', 'p50', 'p95', 'p99', 'first look'],
        [...rows.map(([kind, values]) => line(kind, values)), line('all pages', all)],
      ),
      table(
        ['what', 'figure'],
        [
          ['pages a second', figure(asked / seconds, 1)],
          [
            'processor time per page: service / PostgreSQL',
            `${each(after.service.cpuMs - before.service.cpuMs)} / ${each(after.postgres.cpuMs - before.postgres.cpuMs)} ms`,
          ],
          [
            'memory: service / PostgreSQL',
            `${figure(after.service.memoryMb)} / ${figure(after.postgres.memoryMb)} MB`,
          ],
          ['making the year', `${figure(made.fillS)} s`],
          ['computing its facts', `${figure(made.factsS)} s`],
          [
            `figures of ${figure(compared.cases)} cases equal a recount of their histories`,
            compared.equal ? 'yes' : 'no',
          ],
          [
            'the year as a file: rows, size, first bytes, all of it',
            `${figure(file.rows)}, ${figure(file.bytes / 1e6)} MB, ${figure(file.firstMs)} ms, ${figure(file.ms / 1_000, 1)} s`,
          ],
          ['the service’s memory grew by meanwhile', `${figure(file.grownMb)} MB`],
          [
            `${annual.reports} annual reports with their PDF: all, the slowest, memory`,
            `${figure(annual.ms / 1_000, 1)} s, ${figure(annual.slowestMs / 1_000, 1)} s, ${figure(annual.grownMb)} MB`,
          ],
        ],
      ),
    ].join('\n\n')
  } finally {
    await service.stop()
  }
}

/** Makes the year where there is none yet, and its facts as good as new. */
async function prepareYear(database: Database, client: pg.Client, count: number) {
  const cases = async () =>
    Number((await client.query<{ cases: string }>('SELECT count(*) AS cases FROM inquiry')).rows[0]?.cases)
  const lap = async (work: () => Promise<unknown>) => {
    const begun = performance.now()
    await work()
    return (performance.now() - begun) / 1_000
  }
  const isNew = (await cases()) === 0
  const fillS = isNew ? await lap(() => fillYear({ database, client, count, until: new Date() })) : Number.NaN
  const factsS = await lap(() => database.figures.refresh(new Date()))
  if (isNew) await client.query('VACUUM ANALYZE')
  return { cases: await cases(), fillS, factsS: isNew ? factsS : Number.NaN }
}

/** Everybody of *Diskominfo*, and one of each role of some *instansi* with much and with little to do. */
async function chooseOfficers({ transactions }: Database): Promise<Officer[]> {
  const register = await transactions.transact((tx) => tx.officersInForce(new Date()))
  const watching = register.filter((officer) => supervises(officer))
  const others = register.filter(({ instansi, role }) => instansi !== TRIAGE && role !== 'diskominfo')
  const every = (role: Officer['role']) =>
    others.filter((officer) => officer.role === role).filter((_, index) => index % 7 === 0)
  return [...watching, ...every('pejabat'), ...every('petugas')]
}

async function logIn(url: string, code: string): Promise<string> {
  const response = await fetch(`${url}/dasbor/masuk`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({ kode: code }),
    redirect: 'manual',
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (response.status !== 303 || !cookie) throw new Error(`Nobody is let in: ${response.status}`)
  return cookie
}

/** How long each kind of page takes who is alone and the first to ask for it. */
async function lookOnce(
  url: string,
  people: readonly Visitor[],
  desks: readonly string[],
): Promise<Map<string, number>> {
  const chance = createChance(0)
  const first = new Map<string, number>()
  for (let round = 0; round < 400; round++) {
    const visitor = chance.pick(people)
    const { kind, path } = pagesFor(visitor, desks, chance)
    if (!first.has(kind)) first.set(kind, (await askFor(url, visitor.cookie, path)).ms)
  }
  return first
}
