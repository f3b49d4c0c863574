import { compileKnowledge, type FaqEntry, type Understanding } from '../knowledge/index.ts'
import { instansiIdSchema } from '../office/index.ts'
import {
  addressesFor,
  estimateTone,
  ownWay,
  type ReportAddress,
  type Tone,
  type Way,
  withoutExpired,
} from '../routing/index.ts'
import type { Database } from '../storage/index.ts'
import { inSlices } from './in-slices.ts'
import { currentOf } from './setting-file.ts'
import { toneFile } from './setting-files.ts'

/** `tone`: an estimate; `report`: where the citizen is told that it can be reported as well; `way`: what becomes of it; `expired`: the entry that would have answered, had it not expired. */
export type Understood = Omit<Understanding, 'verdict'> & {
  tone: Tone
  report: ReportAddress[]
  way: Way
  expired: string | null
}

/**
 * What the service would do with a message, and why, by all that it knows; nothing is stored. `edited`: this entry in place
 * of the one with its id, or besides all others.
 */
export async function openRehearsal(
  database: Pick<Database, 'knowledge' | 'settings' | 'views'>,
  { now, timeZone, edited }: { now: Date; timeZone: string; edited?: FaqEntry },
): Promise<(text: string) => Understood[]> {
  const { knowledge: tables, settings, views } = database
  const toneWords = await currentOf(toneFile, settings)
  const addresses = await views.reportAddresses()
  const stored = await tables.listFaq()
  const entries = edited
    ? [
        ...stored.filter(({ id }) => id !== edited.id),
        { ...edited, version: versionAfter(stored, edited.id) },
      ]
    : stored
  const knowledge = await inSlices(
    compileKnowledge({
      entries,
      instansi: await tables.listInstansi(),
      wordings: await tables.listWordings(),
      lessons: await tables.listLessons(),
      kinds: await tables.listKinds(),
    }),
  )
  const current = new Map(entries.map((entry) => [entry.id, entry]))
  const entryOf = (id: string) => {
    const known = current.get(id)
    const instansi = known && instansiIdSchema.safeParse(known.instansi).data
    return known && instansi && { ...known, instansi, validUntil: known.validUntil ?? null }
  }
  return (text) =>
    knowledge.understand(text).map((each) => {
      const way = ownWay(each)
      const tone = estimateTone(each.text, toneWords)
      if (way.outcome === 'note') return { ...each, tone, report: [], way, expired: null }
      const { verdict, expired } = withoutExpired(way, entryOf, now, timeZone)
      const { grievance } = each
      const isTold = verdict.outcome === 'refer' || (verdict.outcome === 'answer' && grievance === 'offence')
      const report = grievance && isTold ? addressesFor(grievance, addresses) : []
      return { ...each, tone, report, way: verdict, expired: expired?.id ?? null }
    })
}

function versionAfter(stored: readonly { id: string; version: number }[], id: string): number {
  return (stored.find((entry) => entry.id === id)?.version ?? 0) + 1
}
