import type { Texts } from '../../texts/index.ts'
import { Layout, type Viewer } from './layout.tsx'

interface Props {
  texts: Texts
  why: 'forbidden' | 'missing' | 'forged'
  viewer: Viewer | null
}

/** Why something isn't shown or done, and what to do. */
export function RefusalPage({ texts, why, viewer }: Props) {
  return (
    <Layout texts={texts} heading={texts.say(`dashboard-${why}-heading`)} viewer={viewer}>
      <p>{texts.say(`dashboard-${why}`)}</p>
      <p>
        <a href="/dasbor">{texts.say('dashboard-back')}</a>
      </p>
    </Layout>
  )
}
