import { usualFrame } from '../bots/index.ts'
import { editCalendar } from './edit-calendar.ts'
import { ownSentenceSchema, ownSentences } from '../routing/index.ts'
import { textSettings } from './text-settings.ts'
import type { Office } from './office.ts'

/** What the dashboard shows and changes of the office itself. */
export function administer(office: Office) {
  const { config, database, rules, texts } = office
  const { officeName, deadline, timezone, retentionDays } = config
  const fixed = [
    { about: 'office', name: 'OFFICE_NAME', value: officeName },
    { about: 'deadline', name: 'DEADLINE_HOURS', value: texts.promise },
    { about: 'calendar', name: 'DEADLINE_CALENDAR', value: deadline.calendar },
    { about: 'remind', name: 'REMIND_AT', value: deadline.remindAt.join(', ') },
    { about: 'time-zone', name: 'TIMEZONE', value: timezone },
    { about: 'retention', name: 'RETENTION_DAYS', value: texts.formatNumber(retentionDays) },
  ] as const
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
      fixed: fixed.map((one) => ({ ...one, set: config.fixed.includes(one.name) })),
      usualFrame: usualFrame(texts),
    },
  }
}
