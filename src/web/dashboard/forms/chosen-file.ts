import type { SentForm } from './read-form.ts'

export interface NamedFile {
  name: string
  content: string
}

/** The file that was chosen, or the one that was shown and is to be taken in now; null: none. */
export async function chosenFile(sent: SentForm): Promise<NamedFile | null> {
  const shown = sent.text('isi')
  if (shown !== '') return { name: sent.text('nama'), content: shown }
  const file = sent.file('berkas')
  return file && { name: file.name, content: await file.text() }
}
