import type { Fault } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import type { NamedFile } from './chosen-file.ts'
import { FileField } from './fields.tsx'

/** What is wrong with a file, line by line. */
export function FileFaults({ texts, faults }: { texts: Texts; faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  return (
    <ul>
      {faults.map(({ line, message }) => (
        <li>{texts.say('dashboard-file-fault', { line, message })}</li>
      ))}
    </ul>
  )
}

/** Sends a file to be tried out: nothing of it is taken in yet. */
export function TryOut({ texts, hint, action }: { texts: Texts; hint: string; action: string }) {
  return (
    <form class="edit" method="post" action={action} enctype="multipart/form-data">
      <FileField name="berkas" label={texts.say('dashboard-file')} hint={hint} accept=".json,.csv" />
      <button type="submit" name="aksi" value="coba">
        {texts.say('dashboard-import-rehearse')}
      </button>
    </form>
  )
}

/** Sends the file once more, as it was shown: what is taken in is exactly that. */
export function TakeIn({ texts, file, action }: { texts: Texts; file: NamedFile; action: string }) {
  return (
    <form class="edit" method="post" action={action} enctype="multipart/form-data">
      <input type="hidden" name="nama" value={file.name} />
      <textarea hidden name="isi">{`\n${file.content}`}</textarea>
      <button type="submit" name="aksi" value="masukkan">
        {texts.say('dashboard-import-do')}
      </button>
    </form>
  )
}
