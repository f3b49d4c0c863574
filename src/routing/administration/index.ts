export type { AdministrationRows } from './administration-rows.ts'
export { changeSetting } from './change-setting.ts'
export { type Closed, closeInstansi } from './close-instansi.ts'
export { closingSubject } from './closing.ts'
export { reopenInstansi, type Reopened } from './reopen-instansi.ts'
export { type DirectoryRefusal, editInstansi, mayAdminister } from './edit-instansi.ts'
export {
  entryDaysSubject,
  type FormerValue,
  instansiSubject,
  settingSubject,
  templatesSubject,
} from './former-value.ts'
export { ownSentence, ownSentenceSchema, ownSentences } from './own-sentence.ts'
export { type DeskRefusal, DESKS_SUBJECT, deskSchema, relinkDesk, unlinkDesk } from './unlink-desk.ts'
