import { compareFaq } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import type { Viewer } from '../layout.tsx'
import { Changes } from '../forms/changes.tsx'
import { entryAddress, KnowledgePage } from './knowledge-page.tsx'
import type { EntryVersion } from './sources.ts'

interface Props {
  texts: Texts
  viewer: Viewer
  id: string
  /** The newest first. */
  versions: readonly EntryVersion[]
  notice: { text: string; bad?: boolean } | null
}

/** Every version of an entry with what it changed; each of them can be brought back. */
export function VersionsPage({ texts, viewer, id, versions, notice }: Props) {
  return (
    <KnowledgePage
      texts={texts}
      heading={texts.say('dashboard-faq-versions-heading', { id })}
      viewer={viewer}
      notice={notice}
    >
      <p>
        <a href={entryAddress(id)}>{texts.say('dashboard-faq-back-to-entry')}</a>
      </p>
      {versions.map((version, index) => (
        <Version texts={texts} id={id} version={version} before={versions[index + 1] ?? null} />
      ))}
    </KnowledgePage>
  )
}

function Version({
  texts,
  id,
  version,
  before,
}: Pick<Props, 'texts' | 'id'> & { version: EntryVersion; before: EntryVersion | null }) {
  const { version: number, createdAt, current, question, answer } = version
  const heading = texts.say('dashboard-faq-version-heading', {
    version: number,
    at: texts.formatMoment(createdAt),
  })
  const [changed] = before === null ? [] : compareFaq([whole(before)], [whole(version)]).changed
  return (
    <section aria-labelledby={`versi-${number}`}>
      <h2 id={`versi-${number}`}>{heading}</h2>
      {current && <p class="as-of">{texts.say('dashboard-faq-version-current')}</p>}
      {changed ? (
        <Changes
          texts={texts}
          id={`ubah-${number}`}
          caption={texts.say('dashboard-faq-version-changes', { version: before?.version ?? 0 })}
          fields={changed.fields}
        />
      ) : (
        <>
          <p>{question}</p>
          <p class="said">{answer}</p>
        </>
      )}
      {!current && (
        <form method="post" action={entryAddress(id, '/pulihkan')}>
          <input type="hidden" name="versi" value={String(number)} />
          <button class="second" type="submit">
            {texts.say('dashboard-faq-restore', { version: number })}
          </button>
        </form>
      )}
    </section>
  )
}

/** With "none" said where there is none: what says nothing is not compared. */
function whole(version: EntryVersion): EntryVersion {
  const { legalBasis = null, validUntil = null, reviewAt = null } = version
  return { ...version, legalBasis, validUntil, reviewAt }
}
