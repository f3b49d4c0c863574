import { type Insight, type Instansi, type Officer, supervises } from '../../office/index.ts'
import {
  caseFigures,
  createSummary,
  type PeriodLog,
  type SatisfactionLog,
  type StandingLog,
  type Stretch,
  type Summary,
  summariseRatings,
} from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { type Check, readiness } from '../readiness.ts'
import type { Dashboard } from './dashboard-page.tsx'
import type { Viewer } from './layout.tsx'
import { linksFor } from './navigation.ts'
import type { Now } from './now-section.tsx'
import type { PeriodFigures } from './period-section.tsx'
import type { AskedPeriod } from './read-query.ts'

export interface DashboardSources {
  standing: StandingLog['standing']
  received: PeriodLog['received']
  ratings: SatisfactionLog['ratings']
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

/** The period and the one before, one after the other: case by case, so that other requests get their turn between portions. */
async function loadPeriod(
  { of, asked, at }: { of: Insight; asked: AskedPeriod; at: Date },
  directory: readonly Instansi[],
  sources: DashboardSources,
): Promise<PeriodFigures> {
  const now = await summariseStretch(asked.now, of, at, sources)
  const before = await summariseStretch(asked.before, of, at, sources)
  const said = of.of === 'officer' ? [] : await sources.ratings(asked.now)
  return { of, asked, now, before, ratings: summariseRatings(said), nameOf: (id) => nameIn(directory, id) }
}

async function summariseStretch(
  stretch: Stretch,
  of: Insight,
  at: Date,
  { received }: DashboardSources,
): Promise<Summary> {
  const summary = createSummary()
  for await (const histories of received(stretch, of))
    for (const events of histories) {
      const figures = caseFigures(events, at)
      // What was added to another ticket is no case of its own.
      if (figures.standing !== 'joined') summary.add(figures)
    }
  return summary.read()
}

export function viewerOf(officer: Officer, directory: readonly Instansi[], texts: Texts): Viewer {
  const { name, role, instansi } = officer
  const links = linksFor(officer, texts)
  return { links, name, role: texts.say(`desk-role-${role}`), instansi: nameIn(directory, instansi) }
}

function nameIn(directory: readonly Instansi[], id: string): string {
  return directory.find((one) => one.id === id)?.name ?? id
}
