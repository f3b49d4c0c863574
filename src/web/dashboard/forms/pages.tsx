import type { Texts } from '../../../texts/index.ts'

interface Props {
  texts: Texts
  /** From 1 on. */
  page: number
  last: number
  /** Where the page of this number is. */
  address(page: number): string
}

/** The way through a list that is longer than a page; nothing where it isn't. */
export function Pages({ texts, page, last, address }: Props) {
  if (last < 2) return null
  return (
    <nav aria-label={texts.say('dashboard-pages')}>
      <ul>
        {page > 1 && (
          <li>
            <a href={address(page - 1)}>{texts.say('dashboard-page-before')}</a>
          </li>
        )}
        <li>{texts.say('dashboard-page-of', { page, last })}</li>
        {page < last && (
          <li>
            <a href={address(page + 1)}>{texts.say('dashboard-page-after')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
