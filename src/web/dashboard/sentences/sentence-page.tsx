import type { SentenceFault, Texts, Written } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { LongField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { Stressed } from './stressed.tsx'
import { SENTENCES, sentenceAddress } from './sentences-page.tsx'

export interface SentenceView extends Written {
  language: { code: string; name: string }
  /** Has the office words of its own for it, and do they still fit what is filled into them? */
  own: 'none' | 'said' | 'unfit'
  /** As they are, or as they were typed. */
  words: string
  faults: readonly SentenceFault[]
  /** How the words come out, case by case. */
  shown: readonly string[]
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

interface Props {
  texts: Texts
  viewer: Viewer
  view: SentenceView
}

/** One sentence in one language: written anew, looked at before it holds, and taken back. */
export function SentencePage({ texts, viewer, view }: Props) {
  const { name, usual, language, own, words, faults, shown, notice, history } = view
  const address = sentenceAddress(language.code, name)
  const fault = faults.map((one) => sayFault(one, texts)).join(' ')
  return (
    <Layout
      texts={texts}
      heading={texts.say('dashboard-sentence-heading', { name: name.replace(/^citizen-/, '') })}
      viewer={viewer}
    >
      <p>
        <a href={`${SENTENCES}?bahasa=${language.code}`}>{texts.say('dashboard-sentences-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <p class="as-of">
        {texts.say(`dashboard-sentence-own-${own}`, {
          language: language.name,
        })}
      </p>
      <form class="edit" method="post" action={address}>
        <LongField
          name="kalimat"
          label={texts.say('dashboard-sentences-words')}
          hint={texts.say('dashboard-sentence-hint', { blank: '{ $… }', stars: '**' })}
          rows={Math.min(20, words.split('\n').length + 3)}
          value={words}
          fault={fault === '' ? null : fault}
        />
        {shown.length > 0 && (
          <section aria-labelledby="tampil-judul">
            <h2 id="tampil-judul">{texts.say('dashboard-sentence-shown')}</h2>
            {shown.map((said) => (
              <p class="said" lang={language.code}>
                <Stressed said={said} />
              </p>
            ))}
          </section>
        )}
        <button class="second" type="submit" name="aksi" value="lihat">
          {texts.say('dashboard-faq-preview-button')}
        </button>
        <button type="submit" name="aksi" value="simpan">
          {texts.say('dashboard-save')}
        </button>
      </form>
      {own !== 'none' && (
        <section aria-labelledby="bawaan-judul">
          <h2 id="bawaan-judul">{texts.say('dashboard-sentence-usual')}</h2>
          <p class="said" lang={language.code}>
            {usual}
          </p>
          <form method="post" action={`${address}/bawaan`}>
            <button class="second" type="submit">
              {texts.say('dashboard-sentence-back-to-usual')}
            </button>
          </form>
        </section>
      )}
      <History texts={texts} history={history} action={`${address}/pulihkan`} />
    </Layout>
  )
}

function sayFault(fault: SentenceFault, texts: Texts): string {
  if (!('blanks' in fault)) return texts.say(`dashboard-sentence-fault-${fault.fault}`, { stars: '**' })
  const blanks = fault.blanks.map((name) => (fault.fault === 'missing-case' ? name : `{ $${name} }`))
  return texts.say(`dashboard-sentence-fault-${fault.fault}`, { blanks: texts.formatList(blanks) })
}
