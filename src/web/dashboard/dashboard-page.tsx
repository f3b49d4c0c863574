import type { Insight, Instansi } from '../../office/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Layout, type Viewer } from './layout.tsx'
import { type Now, NowSection } from './now-section.tsx'

export interface Dashboard {
  viewer: Viewer
  of: Insight
  /** Of the *instansi* that is looked at. */
  instansiName: string | null
  /** What *Diskominfo* can choose from; empty for everybody else. */
  choices: Pick<Instansi, 'id' | 'name'>[]
  now: Now
  /** Where the part about now renews itself from. */
  source: string
}

export function DashboardPage({ texts, page }: { texts: Texts; page: Dashboard }) {
  const { viewer, of, choices, now, source } = page
  return (
    <Layout texts={texts} heading={headingOf(page, texts)} viewer={viewer}>
      {choices.length > 0 && (
        <form class="choice" method="get" action="/dasbor">
          <label>
            {texts.say('dashboard-choose-instansi')}
            <select name="instansi">
              <option value="" selected={of.of === 'all'}>
                {texts.say('dashboard-scope-all')}
              </option>
              {choices.map(({ id, name }) => (
                <option value={id} selected={of.of === 'instansi' && of.instansi === id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{texts.say('dashboard-show')}</button>
        </form>
      )}
      <NowSection texts={texts} now={now} source={source} />
      <p id="kabar-hidup" role="status"></p>
      <p id="kabar-putus" hidden>
        {texts.say('dashboard-live-lost')}
      </p>
    </Layout>
  )
}

function headingOf({ of, instansiName }: Dashboard, texts: Texts): string {
  if (of.of === 'all') return texts.say('dashboard-scope-all')
  if (of.of === 'officer') return texts.say('dashboard-scope-officer')
  return texts.say('dashboard-scope-instansi', { instansi: instansiName ?? of.instansi })
}
