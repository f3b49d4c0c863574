import type { Insight, InstansiId } from '../../office/index.ts'
import type { ScoreFigures, Summary } from '../../reports/index.ts'
import { breachCauseSchema, kindSchema, type Tone } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { casesAddress, type Counts } from './cases-address.ts'
import { Comparison, type ComparedRow } from './comparison.tsx'
import { FigureCard } from './figure.tsx'
import { InstansiTable } from './instansi-table.tsx'
import { type FigureRow, headlineRows, outcomeRows, workRows } from './period-figures.ts'
import type { AskedPeriod } from './read-query.ts'

/** What became of the cases of a period, beside those of the one before. */
export interface PeriodFigures {
  of: Insight
  asked: AskedPeriod
  /** When it was found: figures of very many cases are kept for a little while. */
  at: Date
  now: Summary
  before: Summary
  /** Of this period, by *instansi*; scores of fewer than ten people are withheld. */
  scores: ReadonlyMap<InstansiId, ScoreFigures>
  nameOf(id: InstansiId): string
}

const TONES = ['positif', 'netral', 'negatif'] as const satisfies Tone[]

interface Props {
  texts: Texts
  figures: PeriodFigures
}

export function PeriodSection({ texts, figures }: Props) {
  const { of, asked } = figures
  const days = { first: texts.formatDay(asked.first), last: texts.formatDay(asked.last) }
  return (
    <section aria-labelledby="masa-judul">
      <h2 id="masa-judul">{texts.say('dashboard-period-heading', days)}</h2>
      <p class="as-of">
        {texts.say('dashboard-as-of', { at: texts.formatMoment(figures.at) })}.{' '}
        {texts.say('dashboard-period-which')}{' '}
        <a href={casesAddress(of, asked)}>{texts.say('dashboard-period-cases')}</a>
      </p>
      <dl class="figures">
        {headlineRows(of, texts).map((row) => {
          const { label, now, before, means, cases } = compared(row, figures, texts)
          const beside = texts.say('dashboard-before', { value: before })
          return (
            <FigureCard
              texts={texts}
              label={label}
              value={now}
              means={means ?? ''}
              beside={beside}
              cases={cases && cases.now}
            />
          )
        })}
      </dl>
      {of.of !== 'officer' && <Tables texts={texts} figures={figures} />}
    </section>
  )
}

/** The cases that a figure of either period counts. */
function casesOf({ of, asked }: PeriodFigures, counts: Counts) {
  return { now: casesAddress(of, asked, counts), before: casesAddress(of, asked.daysBefore, counts) }
}

function Tables({ texts, figures }: Props) {
  const all = figures.of.of === 'all'
  const table = (name: 'outcomes' | 'work', rows: FigureRow[]) => (
    <Comparison
      texts={texts}
      id={name}
      caption={texts.say(`dashboard-period-${name}`)}
      rows={rows.map((row) => compared(row, figures, texts))}
    />
  )
  const counted = (name: 'kinds' | 'tones' | 'causes', rows: ComparedRow[]) => (
    <Comparison
      texts={texts}
      id={name}
      caption={texts.say(`dashboard-period-${name}`)}
      note={texts.say(`dashboard-period-${name}-means`)}
      rows={rows}
    />
  )
  const { now, before } = figures
  const row = (label: string, read: (summary: Summary) => number | undefined): ComparedRow => {
    const say = (summary: Summary) => texts.formatNumber(read(summary) ?? 0)
    return { label, now: say(now), before: say(before), means: null }
  }
  const kinds = kindSchema.options.map((kind) => ({
    ...row(texts.say(`kind-${kind}`), ({ kinds: all_ }) => all_[kind]),
    cases: casesOf(figures, { jenis: kind }),
  }))
  const tones = TONES.map((tone) => row(texts.say(`dashboard-tone-${tone}`), ({ tones: all_ }) => all_[tone]))
  const causes = breachCauseSchema.options.map((cause) =>
    row(texts.say(`desk-cause-${cause}`), ({ breaches }) => breaches.causes[cause]),
  )
  const rulings = [
    row(texts.say('dashboard-cause-unconfirmed'), ({ breaches }) => breaches.unconfirmed),
    row(texts.say('dashboard-cause-taken-back'), ({ breaches }) => breaches.takenBack),
  ]
  return (
    <>
      {table('outcomes', outcomeRows(texts))}
      {all && table('work', workRows(texts))}
      {all && counted('causes', [...causes, ...rulings])}
      {counted('kinds', kinds)}
      {counted('tones', tones)}
      <InstansiTable texts={texts} figures={figures} />
    </>
  )
}

function compared({ name, of, counts }: FigureRow, figures: PeriodFigures, texts: Texts) {
  const { now, before } = figures
  return {
    label: texts.say(`dashboard-period-${name}`),
    now: of(now),
    before: of(before),
    means: texts.say(`dashboard-period-${name}-means`),
    cases: counts ? casesOf(figures, counts) : null,
  }
}
