import type { Insight } from '../../office/index.ts'
import type { Figure, InstansiSummary, Standing, Summary } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import type { Counts } from './cases-address.ts'

/** What of a period is told, each by the name that its sentences have: `dashboard-period-…`. */
export interface FigureRow {
  name: FigureName
  of(summary: Summary): string
  /** The cases that it counts, where they can be listed. */
  counts?: Counts
}

type FigureName = Headline | (typeof OUTCOMES)[number]['name'] | (typeof WORK)[number] | 'received'
type Headline =
  | 'at-once-share'
  | 'kept'
  | 'late'
  | 'held'
  | 'answered-own'
  | 'given-away'
  | `${'gross' | 'net' | 'own'}-${'p50' | 'p90'}`

/** Where cases are. Those that were added to another ticket are no cases of their own. */
export const OUTCOMES = [
  { name: 'at-once', standings: ['answered-at-once'] },
  { name: 'answered', standings: ['answered'] },
  { name: 'redirected', standings: ['redirected'] },
  { name: 'noted', standings: ['noted'] },
  { name: 'rejected', standings: ['rejected'] },
  { name: 'withdrawn', standings: ['withdrawn', 'lapsed'] },
  { name: 'open', standings: ['gathering', 'placing', 'choosing', 'referred', 'paused'] },
] as const satisfies { name: string; standings: Standing[] }[]

const WORK = [
  'transfers',
  'corrected',
  'recalled',
  'reopened',
  'undeliverable',
  'adopted',
  'incomplete',
] as const

/** A figure as people read it, or that it can't be told and why (invariant 11). */
export function figureWords(texts: Texts) {
  const or = (figure: Figure<number>, say: (value: number) => string) =>
    figure.value === null ? texts.say('dashboard-unknown', { why: figure.why }) : say(figure.value)
  return {
    count: texts.formatNumber,
    duration: (figure: Figure<number>) => or(figure, texts.formatDuration),
    share: (figure: Figure<number>) => or(figure, texts.formatShare),
    score: (figure: Figure<number>) => or(figure, texts.formatNumber),
  }
}

/** What is told first: of all, of one *instansi* its own part and how long the citizens of its cases waited, of an officer the own answers. */
export function headlineRows(of: Insight, texts: Texts): FigureRow[] {
  const { count, duration } = figureWords(texts)
  const row = (name: FigureName, read: FigureRow['of'], counts?: Counts): FigureRow => ({
    name,
    of: read,
    ...(counts && { counts }),
  })
  const whole = [
    row('gross-p50', ({ gross }) => duration(gross.p50)),
    row('gross-p90', ({ gross }) => duration(gross.p90)),
    row('net-p50', ({ net }) => duration(net.p50)),
    row('net-p90', ({ net }) => duration(net.p90)),
  ]
  if (of.of === 'all')
    return [
      row('received', (summary) => count(receivedIn(summary)), {}),
      row('at-once-share', (summary) => atOnceShare(summary, texts)),
      row('kept', ({ deadline }) => kept(deadline, texts)),
      row('late', ({ deadline }) => count(deadline.broken), { tenggat: 'lewat' }),
      ...whole,
    ]
  const part = ({ instansi }: Summary) => instansi.get(of.instansi)
  const counted = (name: FigureName, read: (part: InstansiSummary) => number) =>
    row(name, (summary) => count(read(part(summary) ?? NO_PART)))
  const own = [
    row('kept', (summary) => kept((part(summary) ?? NO_PART).deadline, texts)),
    counted('late', ({ deadline }) => deadline.broken),
    row('own-p50', (summary) => duration((part(summary) ?? NO_PART).own.p50)),
    row('own-p90', (summary) => duration((part(summary) ?? NO_PART).own.p90)),
  ]
  if (of.of === 'officer') {
    const work = (['corrected', 'reopened'] as const).map((name) =>
      row(name, (summary) => count(summary[name])),
    )
    return [row('answered-own', ({ cases }) => count(cases)), ...own, ...work]
  }
  return [
    counted('held', ({ held }) => held),
    counted('answered', ({ answered }) => answered),
    ...own,
    ...whole,
    counted('given-away', ({ givenAway }) => givenAway),
  ]
}

export function outcomeRows(texts: Texts): FigureRow[] {
  const rows = OUTCOMES.map(({ name, standings }) => ({
    name,
    of: (summary: Summary) => texts.formatNumber(countIn(summary, standings)),
    counts: { status: name },
  }))
  return [...rows, { name: 'received', of: (summary) => texts.formatNumber(receivedIn(summary)), counts: {} }]
}

export function workRows(texts: Texts): FigureRow[] {
  return WORK.map((name) => ({ name, of: (summary) => texts.formatNumber(summary[name]) }))
}

/** Promises kept, of how many. */
export function kept({ kept: inTime, broken, share }: Summary['deadline'], texts: Texts): string {
  const said = figureWords(texts).share(share)
  return share.value === null ? said : texts.say('dashboard-of', { share: said, count: inTime + broken })
}

function atOnceShare(summary: Summary, texts: Texts): string {
  const all = receivedIn(summary)
  const { share } = figureWords(texts)
  return all === 0 ? share(NOTHING) : share({ value: countIn(summary, ['answered-at-once']) / all })
}

function countIn({ standings }: Summary, names: readonly Standing[]): number {
  return names.reduce((sum, name) => sum + (standings[name] ?? 0), 0)
}

function receivedIn(summary: Summary): number {
  return OUTCOMES.reduce((sum, { standings }) => sum + countIn(summary, standings), 0)
}

/** Nothing happened of which this could be told. */
export const NOTHING = { value: null, why: 'nothing-measured' } as const
/** Of an *instansi* that had no part in anything. */
const NO_PART: InstansiSummary = {
  held: 0,
  atOnce: 0,
  answered: 0,
  noted: 0,
  givenAway: 0,
  deadline: { kept: 0, broken: 0, share: NOTHING },
  own: { measured: 0, p50: NOTHING, p90: NOTHING },
}
