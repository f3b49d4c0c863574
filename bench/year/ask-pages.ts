import { setTimeout as sleep } from 'node:timers/promises'
import { addDays, DAY_MS, dayOf, type Officer, supervises } from '../../src/office/index.ts'
import { USUAL_RULES } from '../usual-rules.ts'
import type { Chance } from './random.ts'

/** How long somebody looks at a page before the next one (milliseconds). */
const THINKING = { least: 1_000, most: 3_000 }
const WORDS = ['ktp', 'jalan rusak', 'kartu keluarga', 'lampu', 'akta lahir', 'air mati']

/** A page that somebody may ask for, by the name under which it is measured. */
interface Page {
  kind: string
  path: string
}

export interface Visitor {
  officer: Officer
  cookie: string
}

/** What officers look at, `desks` by weight of nothing: each as often. */
export function pagesFor({ officer }: Visitor, desks: readonly string[], chance: Chance): Page {
  const pages = [
    ...commonPages(officer, chance),
    ...(supervises(officer) ? officePages(desks, chance) : ownPages(officer)),
  ]
  return chance.pick(pages)
}

function officePages(desks: readonly string[], chance: Chance): Page[] {
  const desk = chance.pick(desks)
  const figures = (days: number) => ({ kind: `figures of ${days} days, all`, path: `/dasbor?${since(days)}` })
  return [
    ...[7, 30, 90, 365].map(figures),
    { kind: 'figures of 30 days, one instansi', path: `/dasbor?instansi=${desk}&${since(30)}` },
    { kind: 'figures of 365 days, one instansi', path: `/dasbor?instansi=${desk}&${since(365)}` },
    { kind: 'cases of a year, one instansi', path: `/dasbor/kasus?instansi=${desk}&${since(365)}` },
  ]
}

function ownPages({ role }: Officer): Page[] {
  const whose = role === 'petugas' ? 'own (petugas)' : 'one instansi'
  return [30, 365].map((days) => ({
    kind: `figures of ${days} days, ${whose}`,
    path: `/dasbor?${since(days)}`,
  }))
}

function commonPages(officer: Officer, chance: Chance): Page[] {
  const whose = supervises(officer) ? 'all' : 'own'
  const list = (kind: string, more: string) => ({ kind: `${kind}, ${whose}`, path: `/dasbor/kasus?${more}` })
  const place = `${Date.now() - chance.below(365 * DAY_MS)}_${chance.uuid()}`
  const outcome = chance.pick(['open', 'rejected', 'answered', 'noted'])
  return [
    { kind: 'now', path: '/dasbor/sekarang' },
    list('cases of 30 days', since(30)),
    list('late cases of a year', `${since(365)}&tenggat=lewat`),
    list('cases of a year by outcome', `${since(365)}&status=${outcome}`),
    list('cases of a year by words', `${since(365)}&cari=${encodeURIComponent(chance.pick(WORDS))}`),
    list('cases deep in a year', `${since(365)}&sesudah=${place}`),
  ]
}

function since(days: number): string {
  const today = dayOf(new Date(), USUAL_RULES.timeZone)
  return `dari=${addDays(today, 1 - days)}&sampai=${today}`
}

/** Asks for a page; milliseconds until all of it was there. */
export async function askFor(
  url: string,
  cookie: string,
  path: string,
): Promise<{ ms: number; body: string }> {
  const begun = performance.now()
  const response = await fetch(`${url}${path}`, { headers: { cookie } })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${path} gave ${response.status}`)
  return { ms: performance.now() - begun, body }
}

/** One officer who looks at page after page until then, and at one of the cases of each list; notes how long each took. */
export async function browse(
  url: string,
  visitor: Visitor,
  {
    desks,
    until,
    chance,
    note,
  }: { desks: readonly string[]; until: number; chance: Chance; note(kind: string, ms: number): void },
): Promise<void> {
  while (performance.now() < until) {
    await sleep(THINKING.least + chance.below(THINKING.most - THINKING.least))
    const { kind, path } = pagesFor(visitor, desks, chance)
    const { ms, body } = await askFor(url, visitor.cookie, path)
    note(kind, ms)
    const ticket = /href="(\/dasbor\/kasus\/[0-9A-Z]{6})"/.exec(body)?.[1]
    // An instansi's list has cases that its entries answered, which no desk of it held: those are Diskominfo's to open.
    if (ticket === undefined || !supervises(visitor.officer) || performance.now() >= until) continue
    await sleep(THINKING.least)
    note('one case', (await askFor(url, visitor.cookie, ticket)).ms)
  }
}
