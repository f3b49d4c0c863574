import { type Insight, type Instansi, type Officer, supervises } from '../../office/index.ts'
import type { StandingLog } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { type Check, readiness } from '../readiness.ts'
import type { Dashboard } from './dashboard-page.tsx'
import type { Viewer } from './layout.tsx'
import type { Now } from './now-section.tsx'

export interface DashboardSources {
  standing: StandingLog['standing']
  /** The directory, by name. */
  instansi(): Promise<Instansi[]>
  /** The ways citizens reach us; empty where this process runs none of them. */
  channels: readonly Check[]
}

/** What one officer sees. `query`: what the address asks for, to be asked again. */
export async function loadDashboard(
  { officer, of, query, at }: { officer: Officer; of: Insight; query: string; at: Date },
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
    source: `/dasbor/sekarang${query}`,
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

export function viewerOf(
  { name, role, instansi }: Officer,
  directory: readonly Instansi[],
  texts: Texts,
): Viewer {
  return { name, role: texts.say(`desk-role-${role}`), instansi: nameIn(directory, instansi) }
}

function nameIn(directory: readonly Instansi[], id: string): string {
  return directory.find((one) => one.id === id)?.name ?? id
}
