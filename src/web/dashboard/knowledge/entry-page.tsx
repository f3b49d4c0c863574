import type { Instansi } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { ChoiceField, LongField, TextField, Tick } from '../forms/fields.tsx'
import type { Viewer } from '../layout.tsx'
import { type DraftFault, type EntryDraft, FIELD_NAMES } from './entry-draft.ts'
import { entryAddress, HOME, KnowledgePage } from './knowledge-page.tsx'
import { sayFault } from './say-fault.ts'
import type { Tried } from './sources.ts'
import { TriedTable } from './tried-table.tsx'

export interface EntryForm {
  /** Null: a new one. */
  id: string | null
  /** The version that was read; null: none is current. */
  version: number | null
  draft: EntryDraft
  faults: readonly DraftFault[]
  /** What was typed to be tried out, and what it got; null: nothing yet. */
  trial: string
  tried: readonly Tried[] | null
  notice: { text: string; bad?: boolean } | null
}

interface Props {
  texts: Texts
  viewer: Viewer
  form: EntryForm
  /** Who may stand behind it, as far as this officer may say. */
  directory: readonly Instansi[]
  /** The days that it had before somebody kept it. */
  history: readonly Former[]
}

/** One entry: edited, shown as citizens would read it, and tried out before anything is published. */
export function EntryPage({ texts, viewer, form, directory, history }: Props) {
  const { id, version, draft, faults, notice } = form
  const address = id === null ? `${HOME}/baru` : entryAddress(id)
  const heading =
    id === null ? texts.say('dashboard-faq-new-heading') : texts.say('dashboard-faq-entry-heading', { id })
  return (
    <KnowledgePage texts={texts} heading={heading} viewer={viewer} notice={notice}>
      {id !== null && (
        <p>
          {version === null
            ? texts.say('dashboard-faq-retired')
            : texts.say('dashboard-faq-current', { version })}{' '}
          <a href={entryAddress(id, '/versi')}>{texts.say('dashboard-faq-versions')}</a>
        </p>
      )}
      <form class="edit" method="post" action={address}>
        <input type="hidden" name="versi" value={version === null ? '' : String(version)} />
        <Fields texts={texts} draft={draft} faults={faults} directory={directory} />
        {faults.some(({ what }) => what === 'personal-data') && (
          <Tick name="yakin" label={texts.say('dashboard-faq-own-data')} />
        )}
        <fieldset>
          <legend>{texts.say('dashboard-faq-try')}</legend>
          <LongField
            name="coba"
            label={texts.say('dashboard-faq-try-words')}
            hint={texts.say('dashboard-faq-try-hint')}
            value={form.trial}
          />
          <button class="second" type="submit" name="aksi" value="coba">
            {texts.say('dashboard-faq-try-button')}
          </button>
        </fieldset>
        {form.tried && <TriedTable texts={texts} tried={form.tried} entry={id} />}
        <Preview texts={texts} draft={draft} directory={directory} />
        <p class="as-of">{texts.say('proposal-read-again')}</p>
        <button type="submit" name="aksi" value="simpan">
          {texts.say('dashboard-faq-publish')}
        </button>
      </form>
      {id !== null && version !== null && (
        <form class="edit" method="post" action={entryAddress(id, '/hentikan')}>
          <p class="as-of">{texts.say('dashboard-faq-retire-means')}</p>
          <button class="second" type="submit">
            {texts.say('dashboard-faq-retire')}
          </button>
        </form>
      )}
      {id !== null && version !== null && (
        <History texts={texts} history={history} action={entryAddress(id, '/masa')} />
      )}
    </KnowledgePage>
  )
}

function Fields({
  texts,
  draft,
  faults,
  directory,
}: Pick<Props, 'texts' | 'directory'> & Pick<EntryForm, 'draft' | 'faults'>) {
  const field = (name: keyof EntryDraft) => {
    const wrong = faults.filter((one) => one.field === name)
    const fault = wrong.length === 0 ? null : wrong.map((one) => sayFault(one, texts)).join('. ')
    return { name: FIELD_NAMES[name], label: texts.say(`proposal-field-${name}`), value: draft[name], fault }
  }
  return (
    <>
      <TextField {...field('question')} required />
      <LongField {...field('answer')} rows={8} required />
      <ChoiceField
        {...field('instansi')}
        options={directory.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <LongField {...field('keywords')} hint={texts.say('dashboard-faq-one-a-line')} rows={3} />
      <LongField {...field('phrasings')} hint={texts.say('dashboard-faq-phrasings-hint')} rows={4} />
      <TextField {...field('category')} />
      <TextField {...field('legalBasis')} />
      <TextField {...field('validUntil')} type="date" hint={texts.say('dashboard-faq-valid-hint')} />
      <TextField {...field('reviewAt')} type="date" hint={texts.say('dashboard-faq-review-hint')} />
    </>
  )
}

/** As the chat writes it. */
function Preview({ texts, draft, directory }: Pick<Props, 'texts' | 'directory'> & { draft: EntryDraft }) {
  const instansi = directory.find(({ id }) => id === draft.instansi)?.name ?? draft.instansi
  const said = [draft.answer.trim(), texts.say('citizen-source', { instansi })].join('\n\n')
  return (
    <section aria-labelledby="pratinjau-judul">
      <h2 id="pratinjau-judul">{texts.say('dashboard-faq-preview')}</h2>
      <p class="said">{said}</p>
      <button class="second" type="submit" name="aksi" value="lihat">
        {texts.say('dashboard-faq-preview-button')}
      </button>
    </section>
  )
}
