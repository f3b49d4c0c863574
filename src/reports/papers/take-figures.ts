import type { Audience } from '../audience-log.ts'
import { type Figure, known, missing } from '../figure.ts'
import type { ScoreFigures } from '../satisfaction/ratings.ts'
import type { Skm } from '../satisfaction/skm.ts'
import type { Share } from '../share.ts'
import type { InstansiSummary, Summary } from '../summarise.ts'
import type { Standing } from '../standing-schema.ts'
import { ELEMENTS } from './figure-list.ts'
import type { Row } from './paper-figures.ts'

/** Where cases are. Those that were added to another ticket are no cases of their own. */
const OUTCOME_STANDINGS: Record<string, Standing[]> = {
  'at-once': ['answered-at-once'],
  answered: ['answered'],
  redirected: ['redirected'],
  noted: ['noted'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn', 'lapsed'],
  open: ['gathering', 'placing', 'choosing', 'referred', 'paused'],
}

/** The figures of a set of cases by the names under which reports keep them. */
export function rowOfSummary(summary: Summary): Row {
  const outcomes = Object.fromEntries(
    Object.entries(OUTCOME_STANDINGS).map(([name, standings]) => [
      name,
      standings.reduce((sum, standing) => sum + (summary.standings[standing] ?? 0), 0),
    ]),
  )
  const received = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  const { transfers, corrected, recalled, reopened, undeliverable, adopted, incomplete } = summary
  const work = { transfers, corrected, recalled, reopened, undeliverable, adopted, incomplete }
  const causes = {
    ...summary.breaches.causes,
    unconfirmed: summary.breaches.unconfirmed,
    'taken-back': summary.breaches.takenBack,
  }
  return {
    ...counts({ received, ...outcomes, ...work }),
    ...counts(summary.kinds),
    ...counts(summary.tones),
    ...counts(Object.fromEntries(Object.entries(causes).map(([name, count]) => [`cause-${name}`, count]))),
    ...rowOfShare(summary.deadline),
    'at-once-share':
      received === 0 ? missing('nothing-measured') : known((outcomes['at-once'] ?? 0) / received),
    'gross-p50': summary.gross.p50,
    'gross-p90': summary.gross.p90,
    'net-p50': summary.net.p50,
    'net-p90': summary.net.p90,
  }
}

/** The part that one *instansi* had. */
export function rowOfInstansi({ held, answered, noted, givenAway, deadline, own }: InstansiSummary): Row {
  return {
    ...counts({ held, answered, noted, 'given-away': givenAway }),
    ...rowOfShare(deadline),
    'own-p50': own.p50,
    'own-p90': own.p90,
  }
}

export function rowOfRatings({ asked, rated, mean, helpful }: ScoreFigures): Row {
  return { ...counts({ asked, rated }), mean, helpful }
}

export function rowOfAudience({ people, fresh, conversations }: Audience): Row {
  return counts({ people, 'new-people': fresh, conversations })
}

export function rowOfSkm({ respondents, complete, elements, index, interval }: Skm, invited: number): Row {
  const end = (side: 'from' | 'until'): Figure<number> =>
    interval.value === null ? interval : known(interval.value[side])
  const scores = ELEMENTS.flatMap(({ place, answers, mean }) => {
    const element = elements[place - 1]
    return element ? [[answers, known(element.answers)] as const, [mean, element.mean] as const] : []
  })
  return {
    ...counts({ 'skm-invited': invited, 'skm-respondents': respondents, 'skm-complete': complete }),
    ...Object.fromEntries(scores),
    'skm-index': index,
    'skm-from': end('from'),
    'skm-until': end('until'),
  }
}

function rowOfShare({ kept, broken, share }: Share): Row {
  return { ...counts({ promised: kept + broken, late: broken }), kept: share }
}

function counts(of: Partial<Record<string, number>>): Row {
  return Object.fromEntries(Object.entries(of).map(([name, count]) => [name, known(count ?? 0)]))
}
