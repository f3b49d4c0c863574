import type { Child } from 'hono/jsx'
import type { Texts } from '../../../texts/index.ts'
import { Layout, type Viewer } from '../layout.tsx'
import { Notice } from '../forms/notice.tsx'

interface Props {
  texts: Texts
  heading: string
  viewer: Viewer
  notice?: { text: string; bad?: boolean } | null
  children?: Child
}

export const HOME = '/dasbor/pengetahuan'

const PARTS = [
  { href: HOME, name: 'entries' },
  { href: `${HOME}/baru`, name: 'new' },
  { href: `${HOME}/usulan`, name: 'proposals' },
  { href: `${HOME}/celah`, name: 'gaps' },
  { href: `${HOME}/pertentangan`, name: 'conflicts' },
  { href: `${HOME}/impor`, name: 'import' },
] as const

/** What all pages about the knowledge base have in common. */
export function KnowledgePage({ texts, heading, viewer, notice = null, children }: Props) {
  return (
    <Layout texts={texts} heading={heading} viewer={viewer}>
      <nav class="parts" aria-label={texts.say('dashboard-faq-nav')}>
        <ul>
          {PARTS.map(({ href, name }) => (
            <li>
              <a href={href}>{texts.say(`dashboard-faq-part-${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      {children}
    </Layout>
  )
}

export function entryAddress(id: string, more = ''): string {
  return `${HOME}/entri/${encodeURIComponent(id)}${more}`
}
