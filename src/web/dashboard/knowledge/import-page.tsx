import type { Conflict, Fault, RecordChanges } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { Changes } from '../forms/changes.tsx'
import type { NamedFile } from '../forms/chosen-file.ts'
import { FileFaults, TakeIn, TryOut } from '../forms/file-parts.tsx'
import type { Viewer } from '../layout.tsx'
import { entryAddress, HOME, KnowledgePage } from './knowledge-page.tsx'
import type { ImportFigures } from './sources.ts'

/** What a file would do, before it does. */
export interface Rehearsed {
  file: NamedFile
  figures: ImportFigures
  changes: RecordChanges
  conflicts: readonly Conflict[]
}

interface Props {
  texts: Texts
  viewer: Viewer
  notice: { text: string; bad?: boolean } | null
  faults: readonly Fault[]
  rehearsed: Rehearsed | null
}

export function ImportPage({ texts, viewer, notice, faults, rehearsed }: Props) {
  return (
    <KnowledgePage
      texts={texts}
      heading={texts.say('dashboard-faq-import-heading')}
      viewer={viewer}
      notice={notice}
    >
      <FileFaults texts={texts} faults={faults} />
      {rehearsed && <WhatItDoes texts={texts} rehearsed={rehearsed} />}
      <TryOut texts={texts} hint={texts.say('dashboard-faq-import-hint')} action={`${HOME}/impor`} />
      <h2>{texts.say('dashboard-faq-export')}</h2>
      <ul>
        {(['basis-pengetahuan.csv', 'basis-pengetahuan.json'] as const).map((name) => (
          <li>
            <a href={`${HOME}/ekspor/${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </KnowledgePage>
  )
}

function WhatItDoes({ texts, rehearsed }: { texts: Texts; rehearsed: Rehearsed }) {
  const { file, figures, changes, conflicts } = rehearsed
  const nothing = figures.added + figures.changed === 0 && changes.changed.length === 0
  return (
    <section aria-labelledby="uji-judul">
      <h2 id="uji-judul">{texts.say('dashboard-import-would', { file: file.name })}</h2>
      <p>{texts.say('dashboard-import-figures', { ...figures })}</p>
      {changes.added.length > 0 && (
        <p>{texts.say('dashboard-import-new', { ids: texts.formatList(changes.added) })}</p>
      )}
      {changes.changed.map(({ id, fields }, number) => (
        <Changes texts={texts} id={`impor-${number}`} caption={id} fields={fields} />
      ))}
      {conflicts.map(({ entries: [one, other] }) => (
        <p>
          {texts.say('dashboard-faq-conflict', { one, other })} <a href={entryAddress(other)}>{other}</a>
        </p>
      ))}
      {nothing ? (
        <p>{texts.say('dashboard-import-nothing')}</p>
      ) : (
        <TakeIn texts={texts} file={file} action={`${HOME}/impor`} />
      )}
    </section>
  )
}
