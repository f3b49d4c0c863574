import type { Instansi } from '../../../office/index.ts'
import { type Paper, writePeriod } from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import type { AskedOrder } from './read-order.ts'
import { kindsFor, type Shelf } from './whose-reports.ts'

export const HOME = '/dasbor/laporan'

interface Props {
  texts: Texts
  viewer: Viewer
  shelf: Shelf
  papers: readonly Paper[]
  /** What *Diskominfo* can choose from. */
  directory: readonly Pick<Instansi, 'id' | 'name'>[]
  asked: AskedOrder
  /** Why there can't be what was asked for. */
  fault: string | null
}

/** What was made, what is being made, and the form that asks for one more. */
export function ReportListPage({ texts, viewer, shelf, papers, directory, asked, fault }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-nav-reports')} viewer={viewer}>
      <Notice text={fault} bad />
      <section aria-labelledby="buat-judul">
        <h2 id="buat-judul">{texts.say('dashboard-report-make')}</h2>
        <OrderForm texts={texts} shelf={shelf} directory={directory} asked={asked} />
        <p>
          <a href={`${HOME}/kop`}>{texts.say('dashboard-report-letterhead')}</a>
        </p>
      </section>
      <h2 id="daftar-judul">{texts.say('dashboard-report-list')}</h2>
      {papers.length === 0 ? (
        <p>{texts.say('dashboard-report-none')}</p>
      ) : (
        <PaperTable texts={texts} papers={papers} directory={directory} />
      )}
    </Layout>
  )
}

function OrderForm({
  texts,
  shelf,
  directory,
  asked,
}: Pick<Props, 'texts' | 'shelf' | 'directory' | 'asked'>) {
  const kinds = kindsFor(shelf).map((kind) => ({ value: kind, label: texts.say(`report-kind-${kind}`) }))
  const months = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0'))
  const everybody = { value: '', label: texts.say('report-about-all') }
  return (
    <form class="choice" method="post" action={HOME}>
      <ChoiceField
        name="jenis"
        label={texts.say('dashboard-report-kind')}
        value={asked.kind}
        options={kinds}
      />
      <TextField name="tahun" label={texts.say('dashboard-report-year')} value={asked.year} required />
      <ChoiceField
        name="bulan"
        label={texts.say('report-month')}
        value={asked.month}
        options={[
          { value: '', label: texts.say('dashboard-report-whole-year') },
          ...months.map((value) => ({
            value,
            label: texts.say('dashboard-report-month-name', { month: Number(value) }),
          })),
        ]}
      />
      {shelf.of === 'all' && (
        <ChoiceField
          name="instansi"
          label={texts.say('dashboard-instansi')}
          value={asked.whose}
          options={[everybody, ...directory.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <button type="submit">{texts.say('dashboard-report-make')}</button>
    </form>
  )
}

function PaperTable({ texts, papers, directory }: Pick<Props, 'texts' | 'papers' | 'directory'>) {
  return (
    <div class="wide" role="region" aria-labelledby="daftar-judul" tabindex={0}>
      <table class="wordy">
        <thead>
          <tr>
            <th scope="col">{texts.say('dashboard-report-kind')}</th>
            <th scope="col">{texts.say('report-period')}</th>
            <th scope="col">{texts.say('report-about')}</th>
            <th scope="col">{texts.say('report-version')}</th>
            <th scope="col">{texts.say('dashboard-report-state')}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr>
              <th scope="row">
                <a href={`${HOME}/${paper.id}`}>{texts.say(`report-kind-${paper.order.kind}`)}</a>
              </th>
              <td>{writePeriod(paper.order, texts)}</td>
              <td>{aboutWhom(paper, directory, texts)}</td>
              <td>{paper.version}</td>
              <td>{stateOf(paper, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function aboutWhom(
  { order: { whose } }: Paper,
  directory: readonly Pick<Instansi, 'id' | 'name'>[],
  texts: Texts,
): string {
  if (whose === null) return texts.say('report-about-all')
  return directory.find(({ id }) => id === whose)?.name ?? whose
}

export function stateOf({ status, done, steps, madeAt }: Paper, texts: Texts): string {
  if (status === 'made' && madeAt)
    return texts.say('dashboard-report-made', { at: texts.formatMoment(madeAt) })
  if (status === 'failed') return texts.say('dashboard-report-failed')
  return steps === 0
    ? texts.say('dashboard-report-waiting')
    : texts.say('dashboard-report-working', { done, steps })
}
