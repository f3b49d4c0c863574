import { type Instansi, instansiSchema } from '../../../office/index.ts'
import type { SentForm } from '../forms/read-form.ts'

/** A row of the directory as it stands in the form. */
export type InstansiDraft = Record<keyof Instansi, string>

export const draftOf = ({ id, name, aliases, duties }: Instansi): InstansiDraft => ({
  id,
  name,
  aliases: aliases.join('\n'),
  duties,
})

export function readDraft(form: SentForm, id: string | null): InstansiDraft {
  return {
    id: id ?? form.text('id').trim().toLowerCase(),
    name: form.text('nama').replace(/\s+/g, ' ').trim(),
    aliases: form.text('sebutan'),
    duties: form.text('tugas'),
  }
}

/** What the form means, or which of its fields mean nothing. */
export function instansiIn(draft: InstansiDraft): Instansi | { faulty: (keyof Instansi)[] } {
  const aliases = draft.aliases.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  const given = { ...draft, aliases: [...new Set(aliases.filter((line) => line !== ''))] }
  const read = instansiSchema.safeParse(given)
  if (read.success) return read.data
  const fields = instansiSchema.keyof().options
  return { faulty: fields.filter((field) => read.error.issues.some(({ path }) => path[0] === field)) }
}
