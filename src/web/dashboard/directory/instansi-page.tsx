import type { Instansi } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { ChoiceField, LongField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { DIRECTORY, instansiAddress } from './directory-page.tsx'
import type { InstansiDraft } from './instansi-draft.ts'

interface Props {
  texts: Texts
  viewer: Viewer
  /** Null: a new one. */
  id: string | null
  draft: InstansiDraft
  faults: Partial<Record<keyof InstansiDraft, string>>
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
  /** Who could take over its tasks. */
  others: readonly Instansi[]
  mayClose: boolean
}

export function InstansiPage(props: Props) {
  const { texts, viewer, id, draft, faults, notice, history } = props
  const heading = id === null ? texts.say('dashboard-directory-new') : draft.name || id
  const fault = (name: keyof InstansiDraft) => faults[name] ?? null
  return (
    <Layout texts={texts} heading={heading} viewer={viewer}>
      <p>
        <a href={DIRECTORY}>{texts.say('dashboard-directory-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <form class="edit" method="post" action={id === null ? `${DIRECTORY}/baru` : instansiAddress(id)}>
        {id === null && (
          <TextField
            name="id"
            label={texts.say('dashboard-directory-id')}
            hint={texts.say('dashboard-directory-id-hint')}
            value={draft.id}
            fault={fault('id')}
            required
          />
        )}
        <TextField
          name="nama"
          label={texts.say('dashboard-directory-name')}
          value={draft.name}
          fault={fault('name')}
          required
        />
        <LongField
          name="sebutan"
          label={texts.say('dashboard-directory-aliases')}
          hint={texts.say('dashboard-directory-aliases-hint')}
          value={draft.aliases}
          fault={fault('aliases')}
        />
        <LongField
          name="tugas"
          label={texts.say('dashboard-directory-duties')}
          hint={texts.say('dashboard-directory-duties-hint')}
          rows={8}
          value={draft.duties}
          fault={fault('duties')}
        />
        <button type="submit">{texts.say('dashboard-save')}</button>
      </form>
      {id !== null && <History texts={texts} history={history} action={instansiAddress(id, '/pulihkan')} />}
      {id !== null && props.mayClose && <Closing {...props} id={id} />}
    </Layout>
  )
}

function Closing({ texts, id, others }: Props & { id: string }) {
  return (
    <section aria-labelledby="menutup-judul">
      <h2 id="menutup-judul">{texts.say('dashboard-directory-close-heading')}</h2>
      <p>{texts.say('dashboard-directory-close-means')}</p>
      <form class="edit" method="post" action={instansiAddress(id, '/tutup')}>
        <ChoiceField
          name="ke"
          label={texts.say('dashboard-directory-into')}
          value=""
          options={[
            { value: '', label: texts.say('dashboard-directory-into-nobody') },
            ...others.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <TextField name="pasti" label={texts.say('dashboard-directory-sure', { id })} value="" required />
        <button class="second" type="submit">
          {texts.say('dashboard-directory-close')}
        </button>
      </form>
    </section>
  )
}
