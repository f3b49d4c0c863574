import type { Fault, RecordChanges } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import type { NamedFile } from '../forms/chosen-file.ts'
import { Changes } from '../forms/changes.tsx'
import { FileFaults, TakeIn, TryOut } from '../forms/file-parts.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { DIRECTORY } from './directory-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  notice: { text: string; bad?: boolean } | null
  faults: readonly Fault[]
  rehearsed: { file: NamedFile; changes: RecordChanges } | null
}

export function DirectoryFilePage({ texts, viewer, notice, faults, rehearsed }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-directory-import')} viewer={viewer}>
      <p>
        <a href={DIRECTORY}>{texts.say('dashboard-directory-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <FileFaults texts={texts} faults={faults} />
      {rehearsed && <WhatItDoes texts={texts} {...rehearsed} />}
      <TryOut
        texts={texts}
        hint={texts.say('dashboard-directory-import-hint')}
        action={`${DIRECTORY}/impor`}
      />
    </Layout>
  )
}

function WhatItDoes({ texts, file, changes }: { texts: Texts; file: NamedFile; changes: RecordChanges }) {
  const { added, changed } = changes
  return (
    <section aria-labelledby="uji-judul">
      <h2 id="uji-judul">{texts.say('dashboard-import-would', { file: file.name })}</h2>
      {added.length > 0 && <p>{texts.say('dashboard-import-new', { ids: texts.formatList(added) })}</p>}
      {changed.map(({ id, fields }, number) => (
        <Changes texts={texts} id={`impor-${number}`} caption={id} fields={fields} />
      ))}
      {added.length + changed.length === 0 ? (
        <p>{texts.say('dashboard-import-nothing')}</p>
      ) : (
        <TakeIn texts={texts} file={file} action={`${DIRECTORY}/impor`} />
      )}
    </section>
  )
}
