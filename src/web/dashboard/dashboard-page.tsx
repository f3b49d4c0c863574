import type { Child } from 'hono/jsx'
import type { Insight, Instansi } from '../../office/index.ts'
import type { Texts } from '../../texts/index.ts'
import type { Audience } from './audience.ts'
import { AudienceSection } from './audience-section.tsx'
import { DaysFields } from './forms/days-fields.tsx'
import { Layout, type Viewer } from './layout.tsx'
import { type Now, NowSection } from './now-section.tsx'
import { type PeriodFigures, PeriodSection } from './period-section.tsx'

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
  figures: PeriodFigures
  /** Null where not the whole office is looked at. */
  audience: Audience | null
}

/** `children`: what has to be known first. */
export function DashboardPage({
  texts,
  page,
  children,
}: {
  texts: Texts
  page: Dashboard
  children?: Child
}) {
  const { viewer, now, source, figures } = page
  const { fault } = figures.asked
  return (
    <Layout texts={texts} heading={headingOf(page, texts)} viewer={viewer}>
      {fault && (
        <p class="notice" role="alert">
          {texts.say(`dashboard-fault-${fault}`)}
        </p>
      )}
      {children}
      <Choice texts={texts} page={page} />
      <NowSection texts={texts} now={now} source={source} />
      <p id="kabar-hidup" role="status"></p>
      <p id="kabar-putus" hidden>
        {texts.say('dashboard-live-lost')}
      </p>
      <PeriodSection texts={texts} figures={figures} />
      {page.audience && <AudienceSection texts={texts} audience={page.audience} figures={figures} />}
    </Layout>
  )
}

/** What is shown, in the address: it can be kept and sent to a colleague, who sees what the own role allows. */
function Choice({ texts, page: { of, choices, figures } }: { texts: Texts; page: Dashboard }) {
  return (
    <form class="choice" method="get" action="/dasbor">
      {choices.length > 0 && (
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
      )}
      <DaysFields texts={texts} asked={figures.asked} />
      <button type="submit">{texts.say('dashboard-show')}</button>
    </form>
  )
}

function headingOf({ of, instansiName }: Dashboard, texts: Texts): string {
  if (of.of === 'all') return texts.say('dashboard-scope-all')
  if (of.of === 'officer') return texts.say('dashboard-scope-officer')
  return texts.say('dashboard-scope-instansi', { instansi: instansiName ?? of.instansi })
}
