import type { Conflict } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import type { Viewer } from '../layout.tsx'
import { entryAddress, KnowledgePage } from './knowledge-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  conflicts: readonly Conflict[]
  /** May this officer open it? */
  isOpen(entry: string): boolean
}

/** Entries that answer the same question differently: people decide which is right. */
export function ConflictsPage({ texts, viewer, conflicts, isOpen }: Props) {
  return (
    <KnowledgePage texts={texts} heading={texts.say('dashboard-faq-conflicts-heading')} viewer={viewer}>
      {conflicts.length === 0 ? (
        <p>{texts.say('dashboard-faq-no-conflicts')}</p>
      ) : (
        <p>{texts.say('dashboard-faq-conflicts-how')}</p>
      )}
      {conflicts.map(({ entries, wordings, differences }, number) => (
        <div class="wide" role="region" aria-labelledby={`beda-${number}`} tabindex={0}>
          <table class="wordy">
            <caption id={`beda-${number}`}>
              {texts.say('dashboard-faq-conflict', { one: entries[0], other: entries[1] })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{texts.say('dashboard-faq-conflict-what')}</th>
                {entries.map((id) => (
                  <th scope="col">{isOpen(id) ? <a href={entryAddress(id)}>{id}</a> : id}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{texts.say('proposal-field-question')}</th>
                {wordings.map((wording) => (
                  <td>{wording}</td>
                ))}
              </tr>
              {differences.map(({ kind, values }) => (
                <tr>
                  <th scope="row">{texts.say(`dashboard-faq-differ-${kind}`)}</th>
                  {values.map((stated) => (
                    <td>{stated.join(', ') || '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </KnowledgePage>
  )
}
