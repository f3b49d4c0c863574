import type { BreachCause, Kind, Tone } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

/** How a figure is written. */
export type Unit = 'count' | 'share' | 'duration' | 'score'

/** A figure of reports: its name where figures are kept, and what people read. */
export interface FigureSort {
  name: string
  unit: Unit
  label(texts: Texts): string
  /** Its definition; null: its table says it for all of its rows. */
  means(texts: Texts): string | null
}

type PeriodName =
  | 'received'
  | 'at-once-share'
  | 'kept'
  | 'late'
  | 'gross-p50'
  | 'gross-p90'
  | 'net-p50'
  | 'net-p90'
  | 'own-p50'
  | 'own-p90'
  | 'held'
  | 'given-away'
  | 'at-once'
  | 'answered'
  | 'redirected'
  | 'noted'
  | 'rejected'
  | 'withdrawn'
  | 'open'
  | 'transfers'
  | 'corrected'
  | 'recalled'
  | 'reopened'
  | 'undeliverable'
  | 'adopted'
  | 'incomplete'
type PaperName =
  | 'promised'
  | 'people'
  | 'new-people'
  | 'conversations'
  | 'asked'
  | 'rated'
  | 'mean'
  | 'helpful'
type SkmName = 'skm-invited' | 'skm-respondents' | 'skm-complete' | 'skm-index' | 'skm-from' | 'skm-until'

/** The dashboard and reports tell the same by the same names and sentences. */
const period = (name: PeriodName, unit: Unit): FigureSort => ({
  name,
  unit,
  label: (texts) => texts.say(`dashboard-period-${name}`),
  means: (texts) => texts.say(`dashboard-period-${name}-means`),
})
const paper = (name: PaperName | SkmName, unit: Unit): FigureSort => ({
  name,
  unit,
  label: (texts) => texts.say(`report-figure-${name}`),
  means: (texts) => texts.say(`report-figure-${name}-means`),
})

/** By which *instansi* are shown beside one another. */
export const KEPT = period('kept', 'share')

export const HEADLINES = [
  period('received', 'count'),
  period('at-once-share', 'share'),
  paper('promised', 'count'),
  KEPT,
  period('late', 'count'),
  period('gross-p50', 'duration'),
  period('gross-p90', 'duration'),
  period('net-p50', 'duration'),
  period('net-p90', 'duration'),
]
export const OUTCOMES = [
  period('at-once', 'count'),
  period('answered', 'count'),
  period('redirected', 'count'),
  period('noted', 'count'),
  period('rejected', 'count'),
  period('withdrawn', 'count'),
  period('open', 'count'),
]
export const WORK = [
  period('transfers', 'count'),
  period('corrected', 'count'),
  period('recalled', 'count'),
  period('reopened', 'count'),
  period('undeliverable', 'count'),
  period('adopted', 'count'),
  period('incomplete', 'count'),
]
export const AUDIENCE = [
  paper('people', 'count'),
  paper('new-people', 'count'),
  paper('conversations', 'count'),
]
export const OWN = [
  period('held', 'count'),
  period('answered', 'count'),
  period('noted', 'count'),
  paper('promised', 'count'),
  KEPT,
  period('late', 'count'),
  period('own-p50', 'duration'),
  period('own-p90', 'duration'),
  period('given-away', 'count'),
]
export const RATINGS = [
  paper('asked', 'count'),
  paper('rated', 'count'),
  paper('mean', 'score'),
  paper('helpful', 'share'),
]
export const SKM = [
  paper('skm-invited', 'count'),
  paper('skm-respondents', 'count'),
  paper('skm-complete', 'count'),
  paper('skm-index', 'score'),
  paper('skm-from', 'score'),
  paper('skm-until', 'score'),
]
/** Names of the nine *unsur*, in the regulation's order: how many answered, and their mean. */
export const ELEMENTS = Array.from({ length: 9 }, (_, place) => ({
  place: place + 1,
  answers: `skm-${place + 1}-answers`,
  mean: `skm-${place + 1}-mean`,
}))

const KIND_NAMES = ['pertanyaan', 'komentar', 'kritik', 'saran'] as const satisfies Kind[]
const TONE_NAMES = ['positif', 'netral', 'negatif'] as const satisfies Tone[]
const CAUSE_NAMES = [
  'instansi-silent',
  'approval-slow',
  'wrong-routing',
  'triage-slow',
  'channel-outage',
  'citizen-unreachable',
  'other',
] as const satisfies BreachCause[]
const counted = (name: string, label: FigureSort['label']): FigureSort => ({
  name,
  unit: 'count',
  label,
  means: () => null,
})

export const KINDS = KIND_NAMES.map((name) => counted(name, (texts) => texts.say(`kind-${name}`)))
export const TONES = TONE_NAMES.map((name) => counted(name, (texts) => texts.say(`dashboard-tone-${name}`)))
export const CAUSES = [
  ...CAUSE_NAMES.map((name) => counted(`cause-${name}`, (texts) => texts.say(`desk-cause-${name}`))),
  counted('cause-unconfirmed', (texts) => texts.say('dashboard-cause-unconfirmed')),
  counted('cause-taken-back', (texts) => texts.say('dashboard-cause-taken-back')),
]
const ELEMENT_FIGURES = ELEMENTS.flatMap(({ place, answers, mean }): FigureSort[] => [
  counted(answers, (texts) => texts.say('report-element-answers', { place })),
  { ...counted(mean, (texts) => texts.say('report-element-mean', { place })), unit: 'score' },
])

/** All there are; one name in several lists is one figure. */
export const ALL_FIGURES = [
  ...HEADLINES,
  ...OUTCOMES,
  ...WORK,
  ...AUDIENCE,
  ...OWN,
  ...RATINGS,
  ...SKM,
  ...KINDS,
  ...TONES,
  ...CAUSES,
  ...ELEMENT_FIGURES,
]
