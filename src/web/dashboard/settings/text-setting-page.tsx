import type { Fault } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { LongField } from '../forms/fields.tsx'
import { FileFaults } from '../forms/file-parts.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { SETTINGS } from './settings-page.tsx'
import type { TextSetting } from './text-setting.ts'

interface Props {
  texts: Texts
  viewer: Viewer
  setting: Pick<TextSetting, 'name' | 'fixedBy'>
  /** As it is, or as it was typed. */
  text: string
  faults: readonly Fault[]
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

/** One setting as text, with what it was before. */
export function TextSettingPage({ texts, viewer, setting, text, faults, notice, history }: Props) {
  const { name, fixedBy } = setting
  const label = texts.say(`dashboard-setting-${name}`)
  const address = `${SETTINGS}/teks/${name}`
  return (
    <Layout texts={texts} heading={label} viewer={viewer}>
      <p>
        <a href={SETTINGS}>{texts.say('dashboard-settings-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <FileFaults texts={texts} faults={faults} />
      {fixedBy && <p>{texts.say('dashboard-setting-part-fixed', { name: fixedBy })}</p>}
      <form class="edit" method="post" action={address}>
        <LongField
          name="teks"
          label={label}
          hint={texts.say(`dashboard-setting-${name}-hint`)}
          rows={20}
          value={text}
          fault={faults.length > 0 ? texts.say('dashboard-setting-faulty') : null}
        />
        <button type="submit">{texts.say('dashboard-save')}</button>
      </form>
      <History texts={texts} history={history} action={`${address}/pulihkan`} />
    </Layout>
  )
}
