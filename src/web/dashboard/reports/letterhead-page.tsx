import type { Instansi } from '../../../office/index.ts'
import type { Letterhead } from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField, LongField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { HOME } from './report-list-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  /** Who signs. */
  signer: Pick<Instansi, 'id' | 'name'>
  /** Whose letterhead *Diskominfo* can look at, too; empty for everybody else. */
  directory: readonly Pick<Instansi, 'id' | 'name'>[]
  letterhead: Letterhead
  notice: { text: string; bad: boolean } | null
}

/** What stands above and below the reports of one *instansi*. */
export function LetterheadPage({ texts, viewer, signer, directory, letterhead, notice }: Props) {
  const { address, place, signatory } = letterhead
  const field = (name: 'place' | 'position' | 'name' | 'nip', value: string) => (
    <TextField name={name} label={texts.say(`dashboard-letterhead-${name}`)} value={value} />
  )
  return (
    <Layout
      texts={texts}
      heading={texts.say('dashboard-letterhead-of', { instansi: signer.name })}
      viewer={viewer}
    >
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      {directory.length > 0 && (
        <form class="choice" method="get" action={`${HOME}/kop`}>
          <ChoiceField
            name="instansi"
            label={texts.say('dashboard-instansi')}
            value={signer.id}
            options={directory.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <button type="submit">{texts.say('dashboard-show')}</button>
        </form>
      )}
      <p class="as-of">{texts.say('dashboard-letterhead-how')}</p>
      <form class="edit" method="post" action={`${HOME}/kop?instansi=${signer.id}`}>
        <LongField
          name="address"
          label={texts.say('dashboard-letterhead-address')}
          hint={texts.say('dashboard-letterhead-address-how')}
          value={address.join('\n')}
        />
        {field('place', place)}
        {field('position', signatory.position)}
        {field('name', signatory.name)}
        {field('nip', signatory.nip)}
        <button type="submit">{texts.say('dashboard-letterhead-keep')}</button>
      </form>
      <p>
        <a href={HOME}>{texts.say('dashboard-report-back')}</a>
      </p>
    </Layout>
  )
}
