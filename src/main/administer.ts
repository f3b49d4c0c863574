import { usualFrame } from '../bots/index.ts'
import { editCalendar } from './edit-calendar.ts'
import { fixedSettings } from './fixed-settings.ts'
import { ownSentenceSchema, ownSentences } from '../routing/index.ts'
import { textSettings } from './text-settings.ts'
import type { Office } from './office.ts'

/** What the dashboard shows and changes of the office itself. */
export function administer(office: Office) {
  const { database, rules, texts } = office
  const calendar = editCalendar(office)
  return {
    rules,
    views: database.views,
    closedInstansi: database.knowledge.listClosed,
    settings: {
      texts: textSettings(office, calendar),
      calendar,
      languages: office.languages,
      ownSentences: (language: string) => database.settings.list(ownSentences(language), ownSentenceSchema),
      fixed: fixedSettings(office),
      usualFrame: usualFrame(texts),
    },
  }
}
