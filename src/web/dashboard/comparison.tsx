import type { Texts } from '../../texts/index.ts'
import { Counted, Meaning } from './figure.tsx'

export interface ComparedRow {
  label: string
  now: string
  before: string
  /** What it counts; null: the table says it. */
  means: string | null
  /** Where the cases that it counts are listed, of either period; null: it counts none that could be listed so. */
  cases?: { now: string; before: string } | null
}

interface Props {
  texts: Texts
  id: string
  caption: string
  /** What holds for all rows. */
  note?: string | null
  rows: ComparedRow[]
}

/** Figures of a period beside those of the one before. */
export function Comparison({ texts, id, caption, note = null, rows }: Props) {
  return (
    <>
      <div class="wide" role="region" aria-labelledby={`${id}-judul`} tabindex={0}>
        <table>
          <caption id={`${id}-judul`}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('dashboard-figure')}</th>
              <th scope="col">{texts.say('dashboard-this-period')}</th>
              <th scope="col">{texts.say('dashboard-period-before')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, now, before, means, cases = null }) => (
              <tr>
                <th scope="row">
                  {label}
                  {means !== null && <Meaning texts={texts} label={label} means={means} />}
                </th>
                <td>
                  <Counted texts={texts} label={label} value={now} cases={cases && cases.now} />
                </td>
                <td>
                  <Counted texts={texts} label={label} value={before} cases={cases && cases.before} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== null && <p class="as-of">{note}</p>}
    </>
  )
}
