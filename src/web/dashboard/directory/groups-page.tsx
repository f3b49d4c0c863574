import { type Desk, type FoundFault, type Instansi, namesIn, TRIAGE } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { Notice } from '../forms/notice.tsx'
import { StackedHead } from '../forms/stacked-head.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { DIRECTORY } from './directory-page.tsx'

export const GROUPS = `${DIRECTORY}/grup`

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  desks: readonly Desk[]
  /** What Telegram said; null: nobody asked, or it couldn't be asked. */
  inspected: { faults: readonly FoundFault[]; titles: ReadonlyMap<number, string> } | null
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

/** Where the officers of each *instansi* sit, and how a place is given and taken. */
export function GroupsPage({ texts, viewer, directory, desks, inspected, notice, history }: Props) {
  const [place, act] = [texts.say('dashboard-directory-desk'), texts.say('dashboard-groups-act')]
  const placeOf = new Map(desks.map((desk) => [desk.instansi, desk]))
  return (
    <Layout texts={texts} heading={texts.say('dashboard-groups-heading')} viewer={viewer}>
      <p>
        <a href={DIRECTORY}>{texts.say('dashboard-directory-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <p>{texts.say('dashboard-groups-how')}</p>
      <form class="choice" method="get" action={GROUPS}>
        <input type="hidden" name="periksa" value="ya" />
        <button class="second" type="submit">
          {texts.say('dashboard-groups-inspect')}
        </button>
      </form>
      {inspected && <Faults texts={texts} directory={directory} faults={inspected.faults} />}
      <div class="wide" role="region" aria-labelledby="grup-judul" tabindex={0}>
        <table class="wordy stacked" role="table">
          <caption id="grup-judul">
            {texts.say('dashboard-groups-count', { count: desks.length, all: directory.length })}
          </caption>
          <StackedHead labels={[texts.say('dashboard-instansi'), place, act]} />
          <tbody role="rowgroup">
            {directory.map(({ id, name }) => {
              const desk = placeOf.get(id)
              return (
                <tr role="row">
                  <th scope="row" role="rowheader">
                    {name}
                  </th>
                  <td role="cell" data-kolom={place}>
                    {desk
                      ? sayPlace(desk, texts, inspected?.titles)
                      : texts.say('dashboard-directory-unlinked')}
                  </td>
                  <td role="cell" data-kolom={act}>
                    {desk ? (
                      <Unlinking texts={texts} id={id} name={name} />
                    ) : (
                      texts.say('dashboard-groups-link', { id })
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p class="as-of">{texts.say('dashboard-groups-unlink-means')}</p>
      <History texts={texts} history={history} action={`${GROUPS}/pulihkan`} />
    </Layout>
  )
}

/** A group, by its name where that is known, and the topic in it. */
export function sayPlace(
  { chatId, threadId }: Pick<Desk, 'chatId' | 'threadId'>,
  texts: Texts,
  titles?: ReadonlyMap<number, string>,
): string {
  const group = titles?.get(chatId) ?? String(chatId)
  return threadId === null
    ? texts.say('dashboard-groups-group', { group })
    : texts.say('dashboard-groups-topic', { group, topic: String(threadId) })
}

function Unlinking({ texts, id, name }: { texts: Texts; id: string; name: string }) {
  if (id === TRIAGE) return <>{texts.say('dashboard-groups-triage')}</>
  return (
    <details>
      <summary aria-label={texts.say('dashboard-groups-unlink-one', { name })}>
        {texts.say('dashboard-groups-unlink')}
      </summary>
      <form method="post" action={`${GROUPS}/putus`}>
        <input type="hidden" name="instansi" value={id} />
        <button class="second" type="submit">
          {texts.say('dashboard-groups-unlink-sure')}
        </button>
      </form>
    </details>
  )
}

function Faults({
  texts,
  directory,
  faults,
}: {
  texts: Texts
  directory: readonly Instansi[]
  faults: readonly FoundFault[]
}) {
  const nameOf = namesIn(directory)
  // Who has no place stands in the table.
  const shown = faults.filter(({ fault }) => fault !== 'unlinked')
  if (shown.length === 0) return <p>{texts.say('dashboard-groups-well')}</p>
  return (
    <section aria-labelledby="periksa-judul">
      <h2 id="periksa-judul">{texts.say('dashboard-groups-faults')}</h2>
      <ul>
        {shown.map(({ fault, instansi }) => (
          <li>{texts.say(`desk-fault-${fault}`, { instansi: texts.formatList(instansi.map(nameOf)) })}</li>
        ))}
      </ul>
    </section>
  )
}
