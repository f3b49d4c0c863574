import type { Recap } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined } from './styled-text.ts'

/** `name` null: all *instansi*. A time that nothing was measured of is said to be missing (invariant 11). */
export function renderRecap(
  name: string | null,
  { today, week }: { today: Recap; week: Recap },
  texts: Texts,
): Rendered {
  const period = (label: string, { received, answered, late, medianMs }: Recap) => {
    const median = medianMs === null ? 'none' : texts.formatDuration(medianMs)
    return joined([bold(label), texts.say('desk-recap-period', { received, answered, late, median })], '\n')
  }
  const { open, overdue } = today
  return post(
    joined(
      [
        bold(texts.say('desk-recap-heading', { instansi: name ?? 'none' })),
        period(texts.say('desk-recap-today'), today),
        period(texts.say('desk-recap-week'), week),
        texts.say('desk-recap-open', { open, overdue }),
      ],
      '\n\n',
    ),
  )
}
