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
}

/** What is longer (characters) is a sentence, and is not set as large as a number. */
const LONG = 16

/** One figure with its definition. */
export function FigureCard({ texts, label, value, means, beside = null, alarming = false }: Props) {
  return (
    <div class={alarming ? 'figure alarming' : 'figure'}>
      <dt>{label}</dt>
      <dd>
        <strong class={value.length > LONG ? 'words' : ''}>{value}</strong>
        {beside !== null && <span class="beside">{beside}</span>}
        <Meaning texts={texts} label={label} means={means} />
      </dd>
    </div>
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
