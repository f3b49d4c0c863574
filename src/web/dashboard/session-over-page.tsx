import type { Texts } from '../../texts/index.ts'
import type { KeptForm } from './kept-form.ts'
import { Layout } from './layout.tsx'

/** The session ended while somebody typed: the form waits in the page until they are logged in again. */
export function SessionOverPage({ texts, kept }: { texts: Texts; kept: KeptForm }) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-session-over-heading')} viewer={null}>
      <p class="notice bad" role="alert">
        {texts.say('dashboard-session-over')}
      </p>
      <ol>
        <li>
          <a href="/dasbor/masuk" target="_blank" rel="noopener">
            {texts.say('dashboard-session-over-login')}
          </a>
        </li>
        <li>{texts.say('dashboard-session-over-return')}</li>
      </ol>
      {kept.hadFiles && <p>{texts.say('dashboard-session-over-files')}</p>}
      <form method="post" action={kept.action}>
        {kept.fields.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{texts.say('dashboard-session-over-send')}</button>
      </form>
    </Layout>
  )
}
