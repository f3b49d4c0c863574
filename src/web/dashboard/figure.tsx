import type { Texts } from '../../texts/index.ts'

interface Props {
  texts: Texts
  label: string
  value: string
  /** What it counts, one tap away. */
  means: string
  /** What it was in the period before, or how many it is measured by. */
  beside?: string | null
  alarming?: boolean
  /** Where the cases that it counts are listed; null: it counts none that could be listed so. */
  cases?: string | null
}

/** What is longer (characters) is a sentence, and is not set as large as a number. */
const LONG = 16

/** One figure with its definition. */
export function FigureCard({
  texts,
  label,
  value,
  means,
  beside = null,
  alarming = false,
  cases = null,
}: Props) {
  return (
    <div class={alarming ? 'figure alarming' : 'figure'}>
      <dt>{label}</dt>
      <dd>
        <strong class={value.length > LONG ? 'words' : ''}>
          <Counted texts={texts} label={label} value={value} cases={cases} />
        </strong>
        {beside !== null && <span class="beside">{beside}</span>}
        <Meaning texts={texts} label={label} means={means} />
      </dd>
    </div>
  )
}

/** A figure that leads to its cases; of none there is nothing to see. */
export function Counted({
  texts,
  label,
  value,
  cases,
}: Pick<Props, 'texts' | 'label' | 'value'> & { cases: string | null }) {
  if (cases === null || value === texts.formatNumber(0)) return <>{value}</>
  return (
    <a
      class="counted"
      href={cases}
      aria-label={texts.say('dashboard-figure-cases', { value, figure: label })}
    >
      {value}
    </a>
  )
}

/** Opens without a script; the name of the figure is for who hears the page and not its order. */
export function Meaning({ texts, label, means }: Pick<Props, 'texts' | 'label' | 'means'>) {
  return (
    <details>
      <summary aria-label={texts.say('dashboard-meaning-of', { figure: label })}>
        {texts.say('dashboard-meaning')}
      </summary>
      <p>{means}</p>
    </details>
  )
}
