import type { Texts } from '../../texts/index.ts'
import { Layout } from './layout.tsx'

interface Props {
  texts: Texts
  /** From the link; null: to be typed. */
  code: string | null
  /** What became of the last attempt. */
  notice: string | null
}

/** Opening a link does nothing yet: whoever previews it, and not only people do, uses nothing up. */
export function LoginPage({ texts, code, notice }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-login-heading')} viewer={null}>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <p>{texts.say(code === null ? 'dashboard-login-how' : 'dashboard-login-confirm')}</p>
      <form class="login" method="post" action="/dasbor/masuk">
        {code === null ? (
          <label>
            {texts.say('dashboard-login-code')}
            <input
              name="kode"
              required
              maxlength={40}
              autocomplete="one-time-code"
              autocapitalize="characters"
              spellcheck={false}
            />
          </label>
        ) : (
          <input type="hidden" name="kode" value={code} />
        )}
        <button type="submit">{texts.say('dashboard-login-enter')}</button>
      </form>
    </Layout>
  )
}
