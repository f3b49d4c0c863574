import type { OfficerId } from '../../office/index.ts'

/** What something was until it was changed. */
export interface FormerValue {
  id: number
  subject: string
  /** Null: it was never set. */
  value: unknown
  replacedAt: Date
  /** Who changed it; null: on the command line. */
  officer: OfficerId | null
}

/** What a setting's former values are found by. */
export const settingSubject = (key: string) => `setting/${key}`
/** The same of a row of the directory. */
export const instansiSubject = (id: string) => `instansi/${id}`
/** The same of the days until which an entry holds and on which it is reviewed. */
export const entryDaysSubject = (id: string) => `entry-days/${id}`
/** The same of the templates of an *instansi*. */
export const templatesSubject = (instansi: string) => `templates/${instansi}`
