import type { Instansi, InstansiId } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  closed: readonly Instansi[]
  /** Those whose officers have a group or a topic. */
  linked: ReadonlySet<InstansiId>
  officers: ReadonlyMap<InstansiId, number>
  notice: string | null
}

export const DIRECTORY = '/dasbor/instansi'
export const instansiAddress = (id: string, more = '') => `${DIRECTORY}/id/${encodeURIComponent(id)}${more}`

/** Every *instansi*: whether somebody can be reached there, and by how many it is staffed. */
export function DirectoryPage({ texts, viewer, directory, closed, linked, officers, notice }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-directory-heading')} viewer={viewer}>
      <Notice text={notice} />
      <p>
        <a href={`${DIRECTORY}/baru`}>{texts.say('dashboard-directory-new')}</a>{' '}
        <a href={`${DIRECTORY}/impor`}>{texts.say('dashboard-directory-import')}</a>{' '}
        <a href={`${DIRECTORY}/grup`}>{texts.say('dashboard-groups-heading')}</a>
      </p>
      <div class="wide" role="region" aria-labelledby="direktori-judul" tabindex={0}>
        <table class="wordy">
          <caption id="direktori-judul">
            {texts.say('dashboard-directory-count', { count: directory.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('dashboard-instansi')}</th>
              <th scope="col">{texts.say('dashboard-directory-aliases')}</th>
              <th scope="col">{texts.say('dashboard-directory-desk')}</th>
              <th scope="col">{texts.say('dashboard-directory-officers')}</th>
            </tr>
          </thead>
          <tbody>
            {directory.map(({ id, name, aliases }) => (
              <tr>
                <th scope="row">
                  <a href={instansiAddress(id)}>{name}</a>
                  <span class="beside">{id}</span>
                </th>
                <td>{aliases.join(', ')}</td>
                <td>
                  {texts.say(linked.has(id) ? 'dashboard-directory-linked' : 'dashboard-directory-unlinked')}
                </td>
                <td>{texts.formatNumber(officers.get(id) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {closed.length > 0 && (
        <section aria-labelledby="tutup-judul">
          <h2 id="tutup-judul">{texts.say('dashboard-directory-closed')}</h2>
          <p>{texts.say('dashboard-directory-reopen-means')}</p>
          {closed.map(({ id, name }) => (
            <form class="edit" method="post" action={instansiAddress(id, '/buka')}>
              <p>{name}</p>
              <button
                class="second"
                type="submit"
                aria-label={texts.say('dashboard-directory-reopen-one', { name })}
              >
                {texts.say('dashboard-directory-reopen')}
              </button>
            </form>
          ))}
        </section>
      )}
    </Layout>
  )
}
