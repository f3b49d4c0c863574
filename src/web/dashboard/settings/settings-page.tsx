import type { Child } from 'hono/jsx'
import type { Texts } from '../../../texts/index.ts'
import { Layout, type Viewer } from '../layout.tsx'
import type { SettingSources } from './text-setting.ts'

export const SETTINGS = '/dasbor/pengaturan'

interface Props {
  texts: Texts
  viewer: Viewer
  settings: SettingSources
  /** What has to be known first. */
  children?: Child
}

/** What the office edits, and what the environment fixes. */
export function SettingsPage({ texts, viewer, settings, children }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-settings-heading')} viewer={viewer}>
      {children}
      <ul>
        <li>
          <a href={`${SETTINGS}/salam`}>{texts.say('dashboard-setting-salam')}</a>
        </li>
        <li>
          <a href={`${SETTINGS}/kalimat`}>{texts.say('dashboard-sentences-heading')}</a>
        </li>
        <li>
          <a href={`${SETTINGS}/template`}>{texts.say('dashboard-templates-heading')}</a>
        </li>
        {settings.texts.map(({ name }) => (
          <li>
            <a href={name === 'kalender' ? `${SETTINGS}/kalender` : `${SETTINGS}/teks/${name}`}>
              {texts.say(`dashboard-setting-${name}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={`${SETTINGS}/statistik`}>{texts.say('dashboard-setting-statistik')}</a>
        </li>
        <li>
          <a href={`${SETTINGS}/catatan`}>{texts.say('dashboard-acts-heading')}</a>
        </li>
      </ul>
      <div class="wide" role="region" aria-labelledby="tetap-judul" tabindex={0}>
        <table class="wordy">
          <caption id="tetap-judul">{texts.say('dashboard-settings-fixed')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('dashboard-settings-name')}</th>
              <th scope="col">{texts.say('dashboard-settings-value')}</th>
              <th scope="col">{texts.say('dashboard-settings-origin')}</th>
            </tr>
          </thead>
          <tbody>
            {settings.fixed.map(({ about, name, value, set }) => (
              <tr>
                <th scope="row">
                  {texts.say(`dashboard-fixed-${about}`)}
                  <span class="beside">{name}</span>
                </th>
                <td>{value}</td>
                <td>{texts.say(set ? 'dashboard-settings-set' : 'dashboard-settings-usual')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="as-of">{texts.say('dashboard-settings-fixed-how')}</p>
    </Layout>
  )
}
