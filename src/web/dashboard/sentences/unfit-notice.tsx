import type { Languages, Texts } from '../../../texts/index.ts'
import { SENTENCES } from './sentences-page.tsx'

interface Props {
  texts: Texts
  languages: Pick<Languages, 'offered' | 'unfit'>
}

/** That an update left some of the office's own words unsaid, and where they are; nothing where all are said. */
export function UnfitNotice({ texts, languages }: Props) {
  const unfit = languages.unfit()
  if (unfit.size === 0) return null
  return (
    <section class="notice bad" aria-labelledby="tak-cocok-judul">
      <h2 id="tak-cocok-judul">{texts.say('dashboard-unfit')}</h2>
      <p>{texts.say('dashboard-unfit-means')}</p>
      <ul>
        {languages.offered
          .filter(({ code }) => unfit.has(code))
          .map(({ code, name }) => (
            <li>
              <a href={`${SENTENCES}?bahasa=${encodeURIComponent(code)}&diubah=ya`}>
                {texts.say('dashboard-unfit-in', { language: name, count: unfit.get(code)?.length ?? 0 })}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
