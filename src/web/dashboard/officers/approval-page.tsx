import type { Instansi } from '../../../office/index.ts'
import type { ApprovalMode } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { OFFICERS } from './officers-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  modes: ReadonlyMap<string, ApprovalMode>
  notice: { text: string; bad?: boolean } | null
}

const MODES = [
  { word: 'mati', mode: 'off' },
  { word: 'semua', mode: 'all' },
  { word: 'baru', mode: 'first' },
  { word: 'peringatan', mode: 'warned' },
] as const

/** Which answers of an *instansi* its *pejabat* sees first. */
export function ApprovalPage({ texts, viewer, directory, modes, notice }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-approval-heading')} viewer={viewer}>
      <p>
        <a href={OFFICERS}>{texts.say('dashboard-officers-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <form class="edit" method="post" action={`${OFFICERS}/persetujuan`}>
        <ChoiceField
          name="instansi"
          label={texts.say('dashboard-instansi')}
          value=""
          options={directory.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ChoiceField
          name="aturan"
          label={texts.say('dashboard-approval-mode')}
          value="mati"
          options={MODES.map(({ word, mode }) => ({
            value: word,
            label: texts.say(`dashboard-approval-${mode}`),
          }))}
        />
        <TextField
          name="jumlah"
          label={texts.say('dashboard-approval-answers')}
          hint={texts.say('dashboard-approval-answers-hint')}
          value=""
        />
        <button type="submit">{texts.say('dashboard-save')}</button>
      </form>
      <div class="wide" role="region" aria-labelledby="setuju-judul" tabindex={0}>
        <table class="wordy">
          <caption id="setuju-judul">{texts.say('dashboard-approval-now')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('dashboard-instansi')}</th>
              <th scope="col">{texts.say('dashboard-approval-mode')}</th>
            </tr>
          </thead>
          <tbody>
            {directory.map(({ id, name }) => {
              const mode = modes.get(id) ?? { mode: 'off' as const }
              return (
                <tr>
                  <th scope="row">{name}</th>
                  <td>
                    {texts.say(`dashboard-approval-${mode.mode}`)}
                    {mode.mode === 'first' && <span class="beside">{texts.formatNumber(mode.answers)}</span>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}
