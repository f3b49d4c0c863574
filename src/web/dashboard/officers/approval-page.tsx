import type { Instansi } from '../../../office/index.ts'
import { type ApprovalMode, NO_APPROVAL } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { ChooseInstansi } from '../forms/choose-instansi.tsx'
import { ChoiceField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { OFFICERS } from './officers-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  /** Whose is changed here. */
  of: string
  /** As it is, or as it was typed. */
  draft: ApprovalDraft
  modes: ReadonlyMap<string, ApprovalMode>
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

/** What the form says: a rule's word, and of how many answers. */
export interface ApprovalDraft {
  word: string
  answers: string
}

const MODES = [
  { word: 'mati', mode: 'off' },
  { word: 'semua', mode: 'all' },
  { word: 'baru', mode: 'first' },
  { word: 'peringatan', mode: 'warned' },
] as const

export function draftOf(mode: ApprovalMode): ApprovalDraft {
  return {
    word: MODES.find((one) => one.mode === mode.mode)?.word ?? 'mati',
    answers: mode.mode === 'first' ? String(mode.answers) : '',
  }
}

export function sayApproval(mode: ApprovalMode, texts: Texts): string {
  const said = texts.say(`dashboard-approval-${mode.mode}`)
  return mode.mode === 'first' ? `${said}: ${texts.formatNumber(mode.answers)}` : said
}

/** Which answers of an *instansi* its *pejabat* sees first. */
export function ApprovalPage({ texts, viewer, directory, of, draft, modes, notice, history }: Props) {
  const address = `${OFFICERS}/persetujuan`
  return (
    <Layout texts={texts} heading={texts.say('dashboard-approval-heading')} viewer={viewer}>
      <p>
        <a href={OFFICERS}>{texts.say('dashboard-officers-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <ChooseInstansi texts={texts} action={address} directory={directory} value={of} />
      <form class="edit" method="post" action={address}>
        <h2>{directory.find(({ id }) => id === of)?.name ?? of}</h2>
        <input type="hidden" name="instansi" value={of} />
        <ChoiceField
          name="aturan"
          label={texts.say('dashboard-approval-mode')}
          value={draft.word}
          options={MODES.map(({ word, mode }) => ({
            value: word,
            label: texts.say(`dashboard-approval-${mode}`),
          }))}
        />
        <TextField
          name="jumlah"
          label={texts.say('dashboard-approval-answers')}
          hint={texts.say('dashboard-approval-answers-hint')}
          value={draft.answers}
        />
        <button type="submit">{texts.say('dashboard-save')}</button>
      </form>
      <History
        texts={texts}
        history={history}
        action={`${address}/pulihkan?milik=${encodeURIComponent(of)}`}
      />
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
            {directory.map(({ id, name }) => (
              <tr>
                <th scope="row">
                  <a href={`${address}?milik=${encodeURIComponent(id)}`}>{name}</a>
                </th>
                <td>{sayApproval(modes.get(id) ?? NO_APPROVAL, texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}
