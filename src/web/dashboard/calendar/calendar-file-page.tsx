import type { Fault, FieldChange } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { Changes } from '../forms/changes.tsx'
import type { NamedFile } from '../forms/chosen-file.ts'
import { FileFaults, TakeIn, TryOut } from '../forms/file-parts.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { CALENDAR } from './calendar-view.ts'

/** What the calendar is handed out as. */
export const CALENDAR_FILES = ['kalender.csv', 'kalender.json'] as const

interface Props {
  texts: Texts
  viewer: Viewer
  notice: { text: string; bad?: boolean } | null
  faults: readonly Fault[]
  rehearsed: { file: NamedFile; changes: readonly FieldChange[] } | null
}

export function CalendarFilePage({ texts, viewer, notice, faults, rehearsed }: Props) {
  return (
    <Layout texts={texts} heading={texts.say('dashboard-calendar-import')} viewer={viewer}>
      <p>
        <a href={CALENDAR}>{texts.say('dashboard-calendar-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <FileFaults texts={texts} faults={faults} />
      {rehearsed && <WhatItDoes texts={texts} {...rehearsed} />}
      <TryOut texts={texts} hint={texts.say('dashboard-calendar-import-hint')} action={`${CALENDAR}/impor`} />
      <h2>{texts.say('dashboard-calendar-export')}</h2>
      <ul>
        {CALENDAR_FILES.map((name) => (
          <li>
            <a href={`${CALENDAR}/ekspor/${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

function WhatItDoes({
  texts,
  file,
  changes,
}: {
  texts: Texts
  file: NamedFile
  changes: readonly FieldChange[]
}) {
  return (
    <section aria-labelledby="uji-judul">
      <h2 id="uji-judul">{texts.say('dashboard-import-would', { file: file.name })}</h2>
      {changes.length === 0 ? (
        <p>{texts.say('dashboard-import-nothing')}</p>
      ) : (
        <>
          <Changes
            texts={texts}
            id="impor-kalender"
            caption={texts.say('dashboard-calendar-would')}
            fields={changes}
          />
          <TakeIn texts={texts} file={file} action={`${CALENDAR}/impor`} />
        </>
      )}
    </section>
  )
}
