import type { Instansi } from '../../../office/index.ts'
import { FILLED_BLANKS, type Template } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { ChooseInstansi } from '../forms/choose-instansi.tsx'
import { LongField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { SETTINGS } from '../settings/settings-page.tsx'

export const TEMPLATES = `${SETTINGS}/template`

export interface TemplateDraft {
  name: string
  text: string
}

export interface TemplatesView {
  /** Whose. */
  of: string
  templates: readonly Template[]
  /** What was typed to be a new one. */
  draft: TemplateDraft
  /** What was typed for one that is there, and couldn't be saved. */
  typed: TemplateDraft | null
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  view: TemplatesView
}

/** The canned answers of one *instansi*: each a form of its own. */
export function TemplatesPage({ texts, viewer, directory, view }: Props) {
  const { of, templates, draft, typed, notice, history } = view
  const address = (more = '') => `${TEMPLATES}${more}?milik=${encodeURIComponent(of)}`
  const blanks = texts.formatList(FILLED_BLANKS.map((blank) => `{${blank}}`))
  return (
    <Layout texts={texts} heading={texts.say('dashboard-templates-heading')} viewer={viewer}>
      <p>
        <a href={SETTINGS}>{texts.say('dashboard-settings-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <p>{texts.say('dashboard-templates-what')}</p>
      <p class="as-of">{texts.say('dashboard-templates-blanks', { blanks })}</p>
      <ChooseInstansi texts={texts} action={TEMPLATES} directory={directory} value={of} />
      {templates.length === 0 && <p>{texts.say('dashboard-templates-none')}</p>}
      {templates.map(({ id, name, text }) => (
        <section aria-labelledby={`template-${id}`}>
          <h2 id={`template-${id}`}>{name}</h2>
          <form class="edit" method="post" action={address('/ubah')}>
            <input type="hidden" name="nama" value={name} />
            <LongField
              name={`isi-${id}`}
              label={texts.say('dashboard-templates-text')}
              rows={6}
              value={typed?.name === name ? typed.text : text}
              required
            />
            <input type="hidden" name="nomor" value={String(id)} />
            <button type="submit">{texts.say('dashboard-templates-save', { name })}</button>
          </form>
          <form method="post" action={address('/hapus')}>
            <input type="hidden" name="nomor" value={String(id)} />
            <button
              class="second"
              type="submit"
              aria-label={texts.say('dashboard-templates-delete-one', { name })}
            >
              {texts.say('dashboard-templates-delete')}
            </button>
          </form>
        </section>
      ))}
      <section aria-labelledby="baru-judul">
        <h2 id="baru-judul">{texts.say('dashboard-templates-new')}</h2>
        <form class="edit" method="post" action={address()}>
          <TextField name="nama" label={texts.say('dashboard-templates-name')} value={draft.name} required />
          <LongField
            name="teks"
            label={texts.say('dashboard-templates-text')}
            rows={6}
            value={draft.text}
            required
          />
          <button type="submit">{texts.say('dashboard-save')}</button>
        </form>
      </section>
      <History texts={texts} history={history} action={address('/pulihkan')} />
    </Layout>
  )
}
