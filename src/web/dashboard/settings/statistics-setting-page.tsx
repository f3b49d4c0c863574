import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { SETTINGS } from './settings-page.tsx'

export const STATISTICS = `${SETTINGS}/statistik`

interface Props {
  texts: Texts
  viewer: Viewer
  isShown: boolean
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

/** Whether everybody may see the office's figures, and what they would see. */
export function StatisticsSettingPage({ texts, viewer, isShown, notice, history }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-setting-statistik')} viewer={viewer}>
      <p>
        <a href={SETTINGS}>{texts.say('dashboard-settings-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <p>
        <strong>{texts.say('dashboard-statistik-state', { shown: isShown ? 'yes' : 'no' })}</strong>{' '}
        {isShown && <a href="/statistik">{texts.say('dashboard-statistik-open')}</a>}
      </p>
      <p>{texts.say('dashboard-statistik-what')}</p>
      <form class="edit" method="post" action={STATISTICS}>
        <button type="submit" name="tampil" value={isShown ? 'tidak' : 'ya'}>
          {texts.say(isShown ? 'dashboard-statistik-hide' : 'dashboard-statistik-show')}
        </button>
      </form>
      <History texts={texts} history={history} action={`${STATISTICS}/pulihkan`} />
    </Layout>
  )
}
