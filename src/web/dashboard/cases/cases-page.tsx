import type { Instansi, Insight } from '../../../office/index.ts'
import type { CaseRow } from '../../../reports/index.ts'
import { channelNameSchema, kindSchema } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { DaysFields } from '../forms/days-fields.tsx'
import { StackedHead } from '../forms/stacked-head.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { OUTCOMES } from '../period-figures.ts'
import type { AskedPeriod } from '../read-query.ts'
import { outcomeWords, promiseWords } from './describe-row.ts'
import type { CaseFile } from './export-cases.ts'
import { type CaseQuery, FATES } from './read-case-query.ts'

export interface Cases {
  viewer: Viewer
  of: Insight
  /** What *Diskominfo* can choose from. */
  choices: Pick<Instansi, 'id' | 'name'>[]
  asked: AskedPeriod
  query: CaseQuery
  /** How many there are, or `isMore` than that. */
  count: number
  isMore: boolean
  rows: CaseRow[]
  /** Addresses of what follows and of the files; null: nothing follows. */
  next: string | null
  files: Record<CaseFile, string>
  /** A ticket was looked for that isn't there, or isn't this officer's to read. */
  noTicket: boolean
  nameOf(id: string): string
}

interface Props {
  texts: Texts
  page: Cases
}

/** Cases of a period, by what the address asks for. */
export function CasesPage({ texts, page }: Props) {
  const { viewer, count, isMore, asked, noTicket } = page
  return (
    <Layout texts={texts} heading={texts.say('dashboard-cases')} viewer={viewer}>
      {asked.fault && (
        <p class="notice" role="alert">
          {texts.say(`dashboard-fault-${asked.fault}`)}
        </p>
      )}
      {noTicket && (
        <p class="notice" role="alert">
          {texts.say('dashboard-cases-no-ticket')}
        </p>
      )}
      <Search texts={texts} />
      <Filters texts={texts} page={page} />
      <p>
        {texts.say(isMore ? 'dashboard-cases-count-more' : 'dashboard-cases-count', {
          count: texts.formatNumber(count),
        })}
      </p>
      {page.rows.length > 0 && <Table texts={texts} page={page} />}
      <p class="after">
        {page.next !== null && <a href={page.next}>{texts.say('dashboard-cases-next')}</a>}
        {count > 0 && (
          <>
            <a href={page.files.csv}>{texts.say('dashboard-cases-csv')}</a>{' '}
            <a href={page.files.xlsx}>{texts.say('dashboard-cases-xlsx')}</a>
          </>
        )}
      </p>
    </Layout>
  )
}

function Search({ texts }: Pick<Props, 'texts'>) {
  return (
    <form class="choice" method="get" action="/dasbor/kasus">
      <label>
        {texts.say('dashboard-cases-ticket')}
        <input name="tiket" maxlength={12} autocomplete="off" required />
      </label>
      <button type="submit">{texts.say('dashboard-cases-open')}</button>
    </form>
  )
}

function Filters({ texts, page: { of, choices, asked, query } }: Props) {
  const any = texts.say('dashboard-cases-any')
  const choose = (name: string, label: string, chosen: string | null, options: [string, string][]) => (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {options.map(([value, said]) => (
          <option value={value} selected={value === chosen}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
  const say = texts.say
  const instansi = choices.map(({ id, name }): [string, string] => [id, name])
  return (
    <form class="choice" method="get" action="/dasbor/kasus">
      {choices.length > 0 &&
        choose(
          'instansi',
          say('dashboard-choose-instansi'),
          of.of === 'instansi' ? of.instansi : null,
          instansi,
        )}
      <DaysFields texts={texts} asked={asked} />
      {choose(
        'status',
        say('desk-label-status'),
        query.status,
        OUTCOMES.map(({ name }) => [name, say(`dashboard-period-${name}`)]),
      )}
      {choose(
        'jenis',
        say('desk-label-kind'),
        query.kind,
        kindSchema.options.map((kind) => [kind, say(`kind-${kind}`)]),
      )}
      {choose(
        'kanal',
        say('desk-label-channel'),
        query.channel,
        channelNameSchema.options.map((name) => [name, say(`channel-${name}`)]),
      )}
      {choose(
        'tenggat',
        say('desk-label-due'),
        query.fate,
        Object.entries(FATES).map(([name, fate]) => [name, say(`dashboard-case-${fate}`)]),
      )}
      <label>
        {say('dashboard-cases-words')}
        <input type="search" name="cari" value={query.words ?? ''} maxlength={200} />
      </label>
      <button type="submit">{say('dashboard-show')}</button>
    </form>
  )
}

/** On a phone each case is a card of its own; the roles keep it a table for those who hear it. */
function Table({ texts, page: { rows, nameOf } }: Props) {
  const duration = (ms: number | null) => (ms === null ? '–' : texts.formatDuration(ms))
  const columns: { label: string; tell(row: CaseRow): string }[] = [
    { label: texts.say('desk-label-received'), tell: (row) => texts.formatMoment(row.receivedAt) },
    {
      label: texts.say('desk-label-kind'),
      tell: ({ kind }) => (kind === null ? '–' : texts.say(`kind-${kind}`)),
    },
    { label: texts.say('dashboard-instansi'), tell: ({ desk }) => (desk === null ? '–' : nameOf(desk)) },
    { label: texts.say('desk-label-status'), tell: (row) => outcomeWords(row, texts) },
    { label: texts.say('desk-label-due'), tell: (row) => promiseWords(row, texts) },
    { label: texts.say('dashboard-case-gross'), tell: (row) => duration(row.grossMs) },
  ]
  return (
    <div class="wide" role="region" aria-labelledby="kasus-judul" tabindex={0}>
      <table class="wordy stacked" role="table">
        <caption id="kasus-judul">{texts.say('dashboard-cases')}</caption>
        <StackedHead labels={[texts.say('dashboard-cases-ticket'), ...columns.map(({ label }) => label)]} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                <a href={`/dasbor/kasus/${row.ticket}`}>{texts.formatTicket(row.ticket)}</a>
              </th>
              {columns.map(({ label, tell }) => (
                <td role="cell" data-kolom={label}>
                  {tell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
