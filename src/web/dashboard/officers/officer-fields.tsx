import { type Instansi, roleSchema } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField, TextField } from '../forms/fields.tsx'
import type { OfficerDraft } from './officer-draft.ts'

/** Where somebody sits, as what, and by which decree. */
export function OfficerFields({
  texts,
  draft,
  directory,
}: {
  texts: Texts
  draft: OfficerDraft
  directory: readonly Instansi[]
}) {
  return (
    <>
      <ChoiceField
        name="peran"
        label={texts.say('dashboard-officers-role')}
        value={draft.role}
        options={roleSchema.options.map((role) => ({ value: role, label: texts.say(`desk-role-${role}`) }))}
      />
      <ChoiceField
        name="instansi"
        label={texts.say('dashboard-instansi')}
        value={draft.instansi}
        options={directory.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="sk"
        label={texts.say('dashboard-officers-decree-number')}
        hint={texts.say('dashboard-officers-decree-hint')}
        value={draft.number}
      />
      <TextField
        name="tanggal"
        type="date"
        label={texts.say('dashboard-officers-decree-date')}
        value={draft.date}
      />
      <TextField
        name="sampai"
        type="date"
        label={texts.say('dashboard-officers-decree-until')}
        hint={texts.say('dashboard-officers-decree-until-hint')}
        value={draft.until}
      />
    </>
  )
}
