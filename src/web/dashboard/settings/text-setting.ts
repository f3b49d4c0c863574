import type { Fault } from '../../../knowledge/index.ts'
import type { OfficeHours, OfficeHoursDraft, OfficerId } from '../../../office/index.ts'
import type { FrameTemplate } from '../../../routing/index.ts'
import type { Languages } from '../../../texts/index.ts'

export type TextSettingName = 'saringan' | 'darurat' | 'aduan' | 'nada' | 'standar' | 'tangga' | 'kalender'

/** Something that the office edits as text, in the form that the command line takes as a file. */
export interface TextSetting {
  name: TextSettingName
  /** The environment's setting that overrides part of it; null: none does. */
  fixedBy: string | null
  read(): Promise<string>
  save(text: string, officer: OfficerId): Promise<'saved' | 'no-change' | { faults: Fault[] }>
  /** What it was before, the latest first. */
  former(): Promise<{ id: number; at: Date; officer: OfficerId | null; text: string }[]>
}

/** The office's hours and holidays, version by version. */
export interface CalendarSource {
  /** Do deadlines go by it? Else they go by the clock. */
  counts: boolean
  current(): Promise<OfficeHours>
  /** Makes what `edit` gives the next version; null where it gives nothing, or nothing new. */
  change(
    edit: (current: OfficeHours) => OfficeHoursDraft | null,
    officer: OfficerId,
  ): Promise<OfficeHours | null>
  /** What it was before, the latest first; `at`: until when. */
  former(): Promise<{ id: number; at: Date; officer: OfficerId | null; hours: OfficeHoursDraft }[]>
}

/** What of the office's rules the environment decides. */
export interface FixedSetting {
  about:
    | 'office'
    | 'deadline'
    | 'calendar'
    | 'remind'
    | 'clarify'
    | 'clarify-end'
    | 'claim'
    | 'cases'
    | 'survey'
    | 'time-zone'
    | 'retention'
  /** The environment's name for it. */
  name: string
  value: string
  /** False: nobody set it, and this is what is usual. */
  set: boolean
}

export interface SettingSources {
  texts: readonly TextSetting[]
  calendar: CalendarSource
  /** The service's own sentences, as its files have them. */
  languages: Pick<Languages, 'offered' | 'written' | 'check' | 'show' | 'unfit'>
  /** The office's own words for them in a language, by name. */
  ownSentences(language: string): Promise<ReadonlyMap<string, string>>
  fixed: readonly FixedSetting[]
  /** The courtesy around answers that holds until the office sets its own. */
  usualFrame: FrameTemplate
}
