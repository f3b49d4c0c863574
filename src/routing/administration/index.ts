export type { AdministrationRows } from './administration-rows.ts'
export { changeSetting } from './change-setting.ts'
export { type Closed, closeInstansi, reopenInstansi } from './close-instansi.ts'
export { type DirectoryRefusal, editInstansi, mayAdminister } from './edit-instansi.ts'
export {
  entryDaysSubject,
  type FormerValue,
  instansiSubject,
  settingSubject,
  templatesSubject,
} from './former-value.ts'
export { ownSentence, ownSentenceSchema, ownSentences } from './own-sentence.ts'
export { type DeskRefusal, DESKS_SUBJECT, formerDeskSchema, relinkDesk, unlinkDesk } from './unlink-desk.ts'
