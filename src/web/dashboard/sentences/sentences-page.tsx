import type { Languages, Texts } from '../../../texts/index.ts'
import { ChoiceField, TextField, Tick } from '../forms/fields.tsx'
import { Pages } from '../forms/pages.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { SETTINGS } from '../settings/settings-page.tsx'
import type { FoundSentence, SentenceSearch } from './find-sentences.ts'
import { Stressed } from './stressed.tsx'

export const SENTENCES = `${SETTINGS}/kalimat`

export const sentenceAddress = (language: string, name: string) =>
  `${SENTENCES}/${encodeURIComponent(language)}/${encodeURIComponent(name)}`

interface Props {
  texts: Texts
  viewer: Viewer
  languages: Languages['offered']
  search: SentenceSearch
  found: readonly FoundSentence[]
  /** From 1 on. */
  page: number
  /** How words of a sentence come out. */
  show(name: string, words: string): string[]
}

const PER_PAGE = 50

/** What the service says to citizens, sentence by sentence, with a search that lives in the address. */
export function SentencesPage({ texts, viewer, languages, search, found, page, show }: Props) {
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return (
    <Layout texts={texts} heading={texts.say('dashboard-sentences-heading')} viewer={viewer}>
      <p>
        <a href={SETTINGS}>{texts.say('dashboard-settings-back')}</a>
      </p>
      <p class="as-of">{texts.say('dashboard-sentences-what')}</p>
      <form class="choice" method="get" action={SENTENCES} role="search">
        <ChoiceField
          name="bahasa"
          label={texts.say('dashboard-sentences-language')}
          value={search.language}
          options={languages.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          type="search"
          name="cari"
          label={texts.say('dashboard-sentences-search')}
          value={search.words}
        />
        <Tick name="diubah" label={texts.say('dashboard-sentences-only-own')} ticked={search.changed} />
        <button type="submit">{texts.say('dashboard-show')}</button>
      </form>
      {found.length === 0 ? (
        <p>{texts.say('dashboard-sentences-none')}</p>
      ) : (
        <div class="wide" role="region" aria-labelledby="kalimat-judul" tabindex={0}>
          <table class="wordy">
            <caption id="kalimat-judul">
              {texts.say('dashboard-sentences-count', { count: found.length })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{texts.say('dashboard-sentences-name')}</th>
                <th scope="col">{texts.say('dashboard-sentences-words')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, usual, own, isUnfit }) => (
                <tr>
                  <th scope="row">
                    <a href={sentenceAddress(search.language, name)}>{name.replace(/^citizen-/, '')}</a>
                    {own !== null && (
                      <span class="beside">
                        {texts.say(isUnfit ? 'dashboard-sentences-unfit' : 'dashboard-sentences-own')}
                      </span>
                    )}
                  </th>
                  <td lang={search.language}>
                    <Stressed said={show(name, isUnfit ? usual : (own ?? usual))[0] ?? usual} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages
        texts={texts}
        page={page}
        last={Math.ceil(found.length / PER_PAGE)}
        address={(number) => `${SENTENCES}${searchIn(search, number)}`}
      />
    </Layout>
  )
}

/** The search as it stands in an address. */
function searchIn({ language, words, changed }: SentenceSearch, page: number): string {
  const fields = {
    bahasa: language,
    cari: words,
    halaman: String(page),
    ...(changed ? { diubah: 'ya' } : {}),
  }
  return `?${new URLSearchParams(fields).toString()}`
}
