import type { Instansi } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField } from './fields.tsx'

interface Props {
  texts: Texts
  /** The page that shows what is one's. */
  action: string
  directory: readonly Pick<Instansi, 'id' | 'name'>[]
  /** Whose it shows now; empty: everybody's. */
  value: string
  /** Can everybody's be shown, too? */
  all?: boolean
}

/** Whose the page shows, as `milik` in its address. */
export function ChooseInstansi({ texts, action, directory, value, all = false }: Props) {
  const everybody = { value: '', label: texts.say('dashboard-scope-all') }
  return (
    <form class="choice" method="get" action={action}>
      <ChoiceField
        name="milik"
        label={texts.say('dashboard-instansi')}
        value={value}
        options={[
          ...(all ? [everybody] : []),
          ...directory.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <button type="submit">{texts.say('dashboard-show')}</button>
    </form>
  )
}
