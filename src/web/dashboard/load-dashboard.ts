import { type Insight, type Instansi, type Officer, supervises } from '../../office/index.ts'
import {
  type EntryLog,
  ratingFigures,
  type SatisfactionLog,
  type StandingLog,
  type SummaryLog,
  summariseRatings,
  type TrafficLog,
} from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { type Check, readiness } from '../readiness.ts'
import type { Audience } from './audience.ts'
import type { Dashboard } from './dashboard-page.tsx'
import type { Viewer } from './layout.tsx'
import { linksFor } from './navigation.ts'
import type { Now } from './now-section.tsx'
import type { PeriodFigures } from './period-section.tsx'
import type { AskedPeriod } from './read-query.ts'

export interface DashboardSources {
  standing: StandingLog['standing']
  summary: SummaryLog['summary']
  ratings: SatisfactionLog['ratings']
  traffic: TrafficLog['traffic']
  entryUse: EntryLog['entryUse']
  /** The directory, by name. */
  instansi(): Promise<Instansi[]>
  /** The ways citizens reach us; empty where this process runs none of them. */
  channels: readonly Check[]
}

/** What one officer sees. */
export async function loadDashboard(
  { officer, of, asked, at }: { officer: Officer; of: Insight; asked: AskedPeriod; at: Date },
  sources: DashboardSources,
  texts: Texts,
): Promise<Dashboard> {
  const directory = await sources.instansi()
  return {
    viewer: viewerOf(officer, directory, texts),
    of,
    instansiName: of.of === 'all' ? null : nameIn(directory, of.instansi),
    choices: supervises(officer) ? directory : [],
    now: await loadNow(of, at, directory, sources),
    source: of.of === 'instansi' ? `/dasbor/sekarang?instansi=${of.instansi}` : '/dasbor/sekarang',
    figures: await loadPeriod({ of, asked, at }, directory, sources),
    audience: of.of === 'all' ? await loadAudience(asked, at, texts.timeZone, sources) : null,
  }
}

export async function loadNow(
  of: Insight,
  at: Date,
  directory: readonly Instansi[],
  { standing, channels }: DashboardSources,
): Promise<Now> {
  const [desks, ready] = await Promise.all([standing(of, at), readiness(channels)])
  return {
    of,
    at,
    desks: desks.map((row) => ({ ...row, name: nameIn(directory, row.desk) })),
    channels: channels.length === 0 ? null : ready.checks,
  }
}

/** The period and the one before. */
async function loadPeriod(
  { of, asked, at }: { of: Insight; asked: AskedPeriod; at: Date },
  directory: readonly Instansi[],
  sources: DashboardSources,
): Promise<PeriodFigures> {
  const now = await sources.summary(asked.now, of, at)
  const before = await sources.summary(asked.before, of, at)
  const said = of.of === 'officer' ? [] : await sources.ratings(asked.now)
  return { of, asked, now, before, ratings: summariseRatings(said), nameOf: (id) => nameIn(directory, id) }
}

/** What is counted of the whole office alone. */
async function loadAudience(
  { now, before }: AskedPeriod,
  at: Date,
  timeZone: string,
  { traffic, entryUse, ratings }: DashboardSources,
): Promise<Audience> {
  return {
    traffic: { now: await traffic(now, timeZone, at), before: await traffic(before, timeZone, at) },
    entries: await entryUse(now, before, at),
    ratings: { now: ratingFigures(await ratings(now)), before: ratingFigures(await ratings(before)) },
  }
}

export function viewerOf(officer: Officer, directory: readonly Instansi[], texts: Texts): Viewer {
  const { name, role, instansi } = officer
  const links = linksFor(officer, texts)
  return { links, name, role: texts.say(`desk-role-${role}`), instansi: nameIn(directory, instansi) }
}

function nameIn(directory: readonly Instansi[], id: string): string {
  return directory.find((one) => one.id === id)?.name ?? id
}
