import { tryGetContext } from 'hono/context-storage'
import type { Child } from 'hono/jsx'
import type { Texts } from '../../texts/index.ts'
import type { Link } from './navigation.ts'

export interface Viewer {
  links: Link[]
  name: string
  role: string
  instansi: string
}

interface Props {
  texts: Texts
  heading: string
  /** Null: nobody is logged in. */
  viewer: Viewer | null
  children?: Child
}

/** What all pages have in common. */
export function Layout({ texts, heading, viewer, children }: Props) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${heading} – ${texts.say('dashboard-title', { office: texts.officeName })}`}</title>
        <link rel="icon" href="/dasbor/aset/ikon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/dasbor/aset/gaya.css" />
        {viewer && <script type="module" src="/dasbor/aset/hidup.js"></script>}
      </head>
      <body>
        <a class="skip" href="#isi">
          {texts.say('dashboard-skip')}
        </a>
        <header>
          <p class="office">{texts.say('dashboard-title', { office: texts.officeName })}</p>
          {viewer && <Account texts={texts} viewer={viewer} />}
        </header>
        {viewer && viewer.links.length > 1 && <Navigation texts={texts} links={viewer.links} />}
        <main id="isi">
          <h1>{heading}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}

function Navigation({ texts, links }: { texts: Texts; links: readonly Link[] }) {
  const here = tryGetContext()?.req.path ?? ''
  return (
    <nav aria-label={texts.say('dashboard-nav')}>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a href={href} aria-current={currentOf(href, here)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The page itself, or the section that it belongs to; the first page is nobody's section. */
function currentOf(href: string, here: string): 'page' | 'true' | undefined {
  if (href === here) return 'page'
  return href !== '/dasbor' && here.startsWith(`${href}/`) ? 'true' : undefined
}

function Account({ texts, viewer: { name, role, instansi } }: { texts: Texts; viewer: Viewer }) {
  return (
    <form class="account" method="post" action="/dasbor/keluar">
      <span>{texts.say('dashboard-who', { who: name, role, instansi })}</span>
      <button type="submit">{texts.say('dashboard-leave')}</button>
    </form>
  )
}
