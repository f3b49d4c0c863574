import type { Instansi } from '../../../office/index.ts'
import type { FrameTemplate } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type Former, History } from '../administration/history.tsx'
import { ChooseInstansi } from '../forms/choose-instansi.tsx'
import { TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { SETTINGS } from './settings-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  /** Whose courtesy; empty: the whole office's. */
  of: string
  frame: FrameTemplate
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}

/** The courtesy around answers, of the whole office or of one *instansi*. */
export function FramePage({ texts, viewer, directory, of, frame, notice, history }: Props) {
  const address = `${SETTINGS}/salam`
  const field = (name: 'opening' | 'closing' | 'signature') => ({
    name,
    label: texts.say(`dashboard-frame-${name}`),
    value: frame[name],
  })
  return (
    <Layout texts={texts} heading={texts.say('dashboard-setting-salam')} viewer={viewer}>
      <p>
        <a href={SETTINGS}>{texts.say('dashboard-settings-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <ChooseInstansi texts={texts} action={address} directory={directory} value={of} all />
      <form class="edit" method="post" action={`${address}?milik=${of}`}>
        <p class="as-of">{texts.say('dashboard-frame-hint', { blank: '{instansi}' })}</p>
        <TextField {...field('opening')} />
        <TextField {...field('closing')} />
        <TextField {...field('signature')} />
        <button type="submit">{texts.say('dashboard-save')}</button>
      </form>
      <History texts={texts} history={history} action={`${address}/pulihkan?milik=${of}`} />
    </Layout>
  )
}
