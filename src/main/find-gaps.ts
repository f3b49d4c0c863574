import { collectGaps, type GapReport, type Knowledge } from '../knowledge/index.ts'
import { DAY_MS, type InstansiId } from '../office/index.ts'
import type { Views } from '../routing/index.ts'

interface Dependencies {
  views: Pick<Views, 'unanswered'>
  knowledge: Pick<Knowledge, 'wording'>
  /** So many questions are looked at, the latest first. */
  most: number
}

/** What citizens asked in vain in the days before `until`, at one desk or (null) at all. */
export function findGaps(
  { views, knowledge, most }: Dependencies,
  { until, days, desk }: { until: Date; days: number; desk: InstansiId | null },
): Promise<GapReport> {
  const from = new Date(until.getTime() - days * DAY_MS)
  return collectGaps(views.unanswered({ from, until, desk, most }), knowledge.wording)
}
