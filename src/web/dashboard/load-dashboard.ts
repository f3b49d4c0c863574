import { type Insight, type Instansi, namesIn, type Officer, supervises } from '../../office/index.ts'
import {
  drawColumns,
  type EntryLog,
  type SatisfactionLog,
  type StandingLog,
  type SummaryLog,
  type Traffic,
  type TrafficLog,
} from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { type Check, readiness } from '../readiness.ts'
import type { Audience } from './audience.ts'
import type { Dashboard } from './dashboard-page.tsx'
import type { Keep } from './keep-costly.ts'
import type { Viewer } from './layout.tsx'
import { linksFor } from './navigation.ts'
import type { Now } from './now-section.tsx'
import type { PeriodFigures } from './period-section.tsx'
import type { AskedPeriod } from './read-query.ts'

export interface DashboardSources {
  standing: StandingLog['standing']
  summary: SummaryLog['summary']
  scores: SatisfactionLog['scores']
  traffic: TrafficLog['traffic']
  entryUse: EntryLog['entryUse']
  /** The directory, by name. */
  instansi(): Promise<Instansi[]>
  /** Open and closed ones: whose names are read in what happened. */
  instansiEver(): Promise<Instansi[]>
  /** The ways citizens reach us; empty where this process runs none of them. */
  channels: readonly Check[]
}

/** What of a period is counted, and may be kept for a little while. */
export type Counted = Pick<Dashboard, 'figures' | 'audience'>

/** Counting so many cases takes a noticeable part of a second. */
const MANY_CASES = 20_000

export function isCostly({ figures: { now, before } }: Counted): boolean {
  return now.cases + before.cases >= MANY_CASES
}

/** What one officer sees. */
export async function loadDashboard(
  { officer, of, asked, at }: { officer: Officer; of: Insight; asked: AskedPeriod; at: Date },
  sources: DashboardSources,
  texts: Texts,
  keep: Keep<Counted>,
): Promise<Dashboard> {
  const [directory, ever] = await Promise.all([sources.instansi(), sources.instansiEver()])
  const { figures, audience } = await keep(JSON.stringify([of, asked.first, asked.last]), at, async () => ({
    figures: await loadPeriod({ of, asked, at }, ever, sources),
    audience: of.of === 'all' ? await loadAudience(asked, at, sources) : null,
  }))
  return {
    viewer: viewerOf(officer, directory, texts),
    of,
    instansiName: of.of === 'all' ? null : namesIn(ever)(of.instansi),
    choices: supervises(officer) ? directory : [],
    now: await loadNow(of, at, ever, sources),
    source: of.of === 'instansi' ? `/dasbor/sekarang?instansi=${of.instansi}` : '/dasbor/sekarang',
    figures: { ...figures, asked },
    audience,
  }
}

export async function loadNow(
  of: Insight,
  at: Date,
  ever: readonly Instansi[],
  { standing, channels }: DashboardSources,
): Promise<Now> {
  const [desks, ready] = await Promise.all([standing(of, at), readiness(channels)])
  return {
    of,
    at,
    desks: desks.map((row) => ({ ...row, name: namesIn(ever)(row.desk) })),
    channels: channels.length === 0 ? null : ready.checks,
  }
}

/** The period and the one before. */
async function loadPeriod(
  { of, asked, at }: { of: Insight; asked: AskedPeriod; at: Date },
  ever: readonly Instansi[],
  sources: DashboardSources,
): Promise<PeriodFigures> {
  const now = await sources.summary(asked.now, of, at)
  const before = await sources.summary(asked.before, of, at)
  const desk = of.of === 'instansi' ? of.instansi : null
  const scores = of.of === 'officer' ? new Map() : (await sources.scores(asked.now, desk)).by
  return { of, asked, at, now, before, scores, nameOf: namesIn(ever) }
}

/** What is counted of the whole office alone. */
async function loadAudience(
  { first, last, now, before, daysBefore }: AskedPeriod,
  at: Date,
  { traffic, entryUse, scores }: DashboardSources,
): Promise<Audience> {
  const counted = await traffic({ first, last })
  return {
    charts: counted && (await drawTraffic(counted)),
    traffic: { now: counted, before: await traffic(daysBefore) },
    entries: await entryUse(now, before, { of: 'all' }, at),
    scores: { now: (await scores(now, null)).all, before: (await scores(before, null)).all },
  }
}

async function drawTraffic({ days, hours }: Traffic) {
  return {
    days: await drawColumns(days.map(({ day, came }) => ({ label: day.slice(5), value: came }))),
    hours: await drawColumns(hours.map((came, hour) => ({ label: String(hour), value: came }))),
  }
}

export function viewerOf(officer: Officer, directory: readonly Instansi[], texts: Texts): Viewer {
  const { name, role, instansi } = officer
  const links = linksFor(officer, texts)
  return { links, name, role: texts.say(`desk-role-${role}`), instansi: namesIn(directory)(instansi) }
}
