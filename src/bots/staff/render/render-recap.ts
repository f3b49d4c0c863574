import type { Figure, Recap } from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined } from './styled-text.ts'

interface Shown {
  today: Recap
  week: Recap
  /** Now; and deadlines that passed and of which nobody has said why. */
  open: number
  overdue: number
  unconfirmed: number
}

/** `name` null: all *instansi*. A time that nothing was measured of is said to be missing (invariant 11). */
export function renderRecap(
  name: string | null,
  { today, week, open, overdue, unconfirmed }: Shown,
  texts: Texts,
): Rendered {
  const time = ({ value }: Figure<number>) => (value === null ? 'none' : texts.formatDuration(value))
  const period = (label: string, { received, answered, noted, late, unknown, reopened, times }: Recap) =>
    joined(
      [
        bold(label),
        texts.say('desk-recap-period', {
          received,
          answered,
          late,
          median: time(times.p50),
          most: time(times.p90),
        }),
        noted > 0 ? texts.say('desk-recap-noted', { count: noted }) : '',
        reopened > 0 ? texts.say('desk-recap-reopened', { count: reopened }) : '',
        unknown > 0 ? texts.say('desk-recap-unknown', { count: unknown }) : '',
      ],
      '\n',
    )
  return post(
    joined(
      [
        bold(texts.say('desk-recap-heading', { instansi: name ?? 'none' })),
        period(texts.say('desk-recap-today'), today),
        period(texts.say('desk-recap-week'), week),
        joined(
          [
            texts.say('desk-recap-open', { open, overdue }),
            unconfirmed > 0 ? texts.say('desk-recap-unconfirmed', { count: unconfirmed }) : '',
          ],
          '\n',
        ),
      ],
      '\n\n',
    ),
  )
}
