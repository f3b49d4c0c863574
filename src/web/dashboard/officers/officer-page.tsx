import { type Instansi, type Registered, writeOfficerNumber } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import type { OfficerDraft } from './officer-draft.ts'
import { OfficerFields } from './officer-fields.tsx'
import { OFFICERS } from './officers-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  /** Null: somebody is invited. */
  officer: Registered | null
  draft: OfficerDraft
  directory: readonly Instansi[]
  notice: { text: string; bad?: boolean } | null
  /** What was made just now; it is shown once. */
  code: { code: string; until: string } | null
}

/** Somebody's post: another *instansi*, role or decree, or the end of it; or an invitation. */
export function OfficerPage({ texts, viewer, officer, draft, directory, notice, code }: Props) {
  const number = officer && writeOfficerNumber(officer.number)
  return (
    <Layout
      texts={texts}
      heading={officer ? officer.name : texts.say('dashboard-officers-invite')}
      viewer={viewer}
    >
      <p>
        <a href={OFFICERS}>{texts.say('dashboard-officers-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      {code && (
        <section aria-labelledby="kode-judul">
          <h2 id="kode-judul">{texts.say('dashboard-officers-code')}</h2>
          <p class="said">/daftar {code.code}</p>
          <p>{texts.say('dashboard-officers-code-how', { until: code.until })}</p>
        </section>
      )}
      <form class="edit" method="post" action={number ? `${OFFICERS}/nomor/${number}` : `${OFFICERS}/undang`}>
        <OfficerFields texts={texts} draft={draft} directory={directory} />
        <button type="submit">{texts.say(number ? 'dashboard-save' : 'dashboard-officers-make-code')}</button>
      </form>
      {number && (
        <section aria-labelledby="keluar-judul">
          <h2 id="keluar-judul">{texts.say('dashboard-officers-remove-heading')}</h2>
          <p>{texts.say('dashboard-officers-remove-means')}</p>
          <form class="edit" method="post" action={`${OFFICERS}/nomor/${number}/keluarkan`}>
            <TextField
              name="pasti"
              label={texts.say('dashboard-directory-sure', { id: number })}
              value=""
              required
            />
            <button class="second" type="submit">
              {texts.say('dashboard-officers-remove')}
            </button>
          </form>
        </section>
      )}
    </Layout>
  )
}
