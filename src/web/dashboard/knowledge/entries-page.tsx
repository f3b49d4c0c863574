import { type Day, type Instansi, namesIn } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField, TextField } from '../forms/fields.tsx'
import { Pages } from '../forms/pages.tsx'
import type { Viewer } from '../layout.tsx'
import { type EntrySearch, VALIDITIES, validityOf } from './find-entries.ts'
import { entryAddress, HOME, KnowledgePage } from './knowledge-page.tsx'
import type { StoredEntry } from './sources.ts'

interface Props {
  texts: Texts
  viewer: Viewer
  search: EntrySearch
  found: readonly StoredEntry[]
  /** From 1 on. */
  page: number
  /** Those that this officer may choose from. */
  directory: readonly Instansi[]
  today: Day
  notice: string | null
}

export const PER_PAGE = 50

/** Entries by their ids, with a search that lives in the address. */
export function EntriesPage({ texts, viewer, search, found, page, directory, today, notice }: Props) {
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const nameOf = namesIn(directory)
  const here = searchIn(search, page)
  return (
    <KnowledgePage
      texts={texts}
      heading={texts.say('dashboard-faq-heading')}
      viewer={viewer}
      notice={notice === null ? null : { text: notice }}
    >
      <form class="choice" method="get" action={HOME} role="search">
        <TextField type="search" name="cari" label={texts.say('dashboard-faq-search')} value={search.words} />
        {directory.length > 1 && (
          <ChoiceField
            name="milik"
            label={texts.say('dashboard-instansi')}
            value={search.instansi ?? ''}
            options={[
              { value: '', label: texts.say('dashboard-scope-all') },
              ...directory.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <ChoiceField
          name="masa"
          label={texts.say('dashboard-faq-validity')}
          value={search.validity}
          options={VALIDITIES.map((value) => ({
            value,
            label: texts.say(`dashboard-faq-validity-${value}`),
          }))}
        />
        <button type="submit">{texts.say('dashboard-show')}</button>
      </form>
      {found.length === 0 ? (
        <p>{texts.say('dashboard-faq-none')}</p>
      ) : (
        <div class="wide" role="region" aria-labelledby="entri-judul" tabindex={0}>
          <table class="wordy">
            <caption id="entri-judul">{texts.say('dashboard-faq-count', { count: found.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.say('proposal-field-question')}</th>
                <th scope="col">{texts.say('dashboard-instansi')}</th>
                <th scope="col">{texts.say('proposal-field-validUntil')}</th>
                <th scope="col">{texts.say('dashboard-faq-version')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => {
                const validity = validityOf(entry, today)
                return (
                  <tr>
                    <th scope="row">
                      <a href={entryAddress(entry.id)}>{entry.question}</a>
                      <span class="beside">{entry.id}</span>
                    </th>
                    <td>{nameOf(entry.instansi)}</td>
                    <td>
                      {entry.validUntil ? texts.formatDay(entry.validUntil) : texts.say('proposal-unlimited')}
                      {validity && (
                        <>
                          <span class="beside">{texts.say(`dashboard-faq-validity-${validity}`)}</span>
                          <form method="post" action={entryAddress(entry.id, `/berlaku${here}`)}>
                            <button
                              class="second"
                              type="submit"
                              aria-label={texts.say('dashboard-faq-keep-one', { question: entry.question })}
                            >
                              {texts.say('dashboard-faq-keep')}
                            </button>
                          </form>
                        </>
                      )}
                    </td>
                    <td>{texts.formatNumber(entry.version)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <Pages
        texts={texts}
        page={page}
        last={Math.ceil(found.length / PER_PAGE)}
        address={(number) => `${HOME}${searchIn(search, number)}`}
      />
    </KnowledgePage>
  )
}

/** The search as it stands in an address. */
export function searchIn({ words, instansi, validity }: EntrySearch, page: number): string {
  const fields = { cari: words, milik: instansi ?? '', masa: validity, halaman: String(page) }
  return `?${new URLSearchParams(fields).toString()}`
}
