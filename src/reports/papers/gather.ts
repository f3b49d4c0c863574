import type { Day, Insight, InstansiId } from '../../office/index.ts'
import type { AudienceLog } from '../audience-log.ts'
import type { EntryLog, EntryUse } from '../entry-log.ts'
import type { SatisfactionLog } from '../satisfaction/satisfaction-log.ts'
import { computeSkm } from '../satisfaction/skm.ts'
import type { Summary } from '../summarise.ts'
import type { Stretch, SummaryLog } from '../summary-log.ts'
import { shiftDays } from './days.ts'
import { daysBefore, monthsOf, type PaperOrder } from './order.ts'
import type { PaperFigures, Part, Row } from './paper-figures.ts'
import { rowOfAudience, rowOfInstansi, rowOfRatings, rowOfSkm, rowOfSummary } from './take-figures.ts'

export interface FigureSources extends SatisfactionLog, AudienceLog, SummaryLog, EntryLog {
  /** When the office's clocks begin this day. */
  midnight(day: Day): Date
}

/** Entries that a report names. */
const NAMED_ENTRIES = 10

/** One part of the work: what was found before, with what it adds. */
export type GatherStep = (found: PaperFigures) => Promise<PaperFigures>

type Days = { first: Day; last: Day }

/** All parts tell how things stand at one moment, however long they take. */
interface AsOfSources extends Omit<FigureSources, 'summary' | 'entryUse'> {
  entries(days: Days, before: Days, of: Insight): Promise<EntryUse[]>
  summary(days: Days, of: Insight): Promise<Summary>
}

/** The work for a report in parts, one after another, so that it can go on where it was interrupted, and says how far it is. */
export function gatherSteps(
  order: PaperOrder,
  { asOf, today }: { asOf: Date; today: Day },
  given: FigureSources,
): GatherStep[] {
  const sources = {
    ...given,
    summary: (days: Days, of: Insight) => given.summary(stretchOf(days, given), of, asOf),
    entries: (days: Days, before: Days, of: Insight) =>
      given.entryUse(stretchOf(days, given), stretchOf(before, given), of, asOf),
  }
  const before = daysBefore(order)
  if (order.kind === 'skm')
    return [
      async (found) => ({ ...found, now: await askedPart(order, sources) }),
      async (found) => ({ ...found, before: await askedPart(before, sources) }),
    ]
  const of = insightFor(order.whose)
  const wholePart = async (days: Days) =>
    joined(await casesPart(days, of, sources), await ratingsOf(days, of, sources))
  const month = (days: Days): GatherStep => {
    return async (found) => {
      const row = courseOf(rowOfSummary(await sources.summary(days, of)))
      return { ...found, months: [...found.months, { month: days.first, row }] }
    }
  }
  return [
    async (found) => ({ ...found, now: await wholePart(order) }),
    async (found) => ({ ...found, before: await wholePart(before) }),
    async (found) => ({ ...found, entries: mostUsed(await sources.entries(order, before, of)) }),
    ...monthsOf(order, today).map(month),
  ]
}

async function casesPart(days: Days, of: Insight, sources: AsOfSources): Promise<Part> {
  const summary = await sources.summary(days, of)
  const audience = await sources.audience(stretchOf(days, sources), of)
  const own = [...summary.instansi].filter(([id]) => isMine(id, of))
  return {
    all: { ...rowOfSummary(summary), ...rowOfAudience(audience) },
    instansi: Object.fromEntries(own.map(([id, part]) => [id, rowOfInstansi(part)])),
  }
}

async function ratingsOf(days: Days, of: Insight, sources: AsOfSources): Promise<Record<InstansiId, Row>> {
  const { by } = await sources.scores(stretchOf(days, sources), of.of === 'instansi' ? of.instansi : null)
  return Object.fromEntries([...by].map(([id, scores]) => [id, rowOfRatings(scores)]))
}

/** What citizens said when they were asked: the survey, and ratings of answers. */
async function askedPart(days: Days, sources: AsOfSources): Promise<Part> {
  const stretch = stretchOf(days, sources)
  const skm = computeSkm(await sources.surveys(stretch))
  return {
    all: rowOfSkm(skm, await sources.invited(stretch)),
    instansi: await ratingsOf(days, { of: 'all' }, sources),
  }
}

function mostUsed(entries: readonly EntryUse[]): PaperFigures['entries'] {
  return entries
    .filter(({ answered }) => answered > 0)
    .slice(0, NAMED_ENTRIES)
    .map(({ faqId, question, ...use }) => ({ ...use, question: question ?? faqId }))
}

/** Of a month only what its course is shown by. */
function courseOf(row: Row): Row {
  const names = ['received', 'answered', 'at-once', 'late']
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)))
}

function joined({ all, instansi }: Part, more: Record<string, Row>): Part {
  const ids = new Set([...Object.keys(instansi), ...Object.keys(more)])
  return {
    all,
    instansi: Object.fromEntries([...ids].map((id) => [id, { ...instansi[id], ...more[id] }])),
  }
}

function insightFor(whose: InstansiId | null): Insight {
  return whose === null ? { of: 'all' } : { of: 'instansi', instansi: whose }
}

function isMine(id: InstansiId, of: Insight): boolean {
  return of.of === 'all' || of.instansi === id
}

function stretchOf({ first, last }: Days, { midnight }: Pick<FigureSources, 'midnight'>): Stretch {
  return { from: midnight(first), until: midnight(shiftDays(last, 1)) }
}
