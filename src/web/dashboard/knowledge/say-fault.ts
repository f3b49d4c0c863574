import type { Texts } from '../../../texts/index.ts'
import type { DraftFault } from './entry-draft.ts'

/** What is wrong with a field of an entry. */
export function sayFault({ field, what, found }: DraftFault, texts: Texts): string {
  const given = { field: texts.say(`proposal-field-${field}`), found: texts.formatList(found) }
  return texts.say(`proposal-fault-${what}`, given)
}
