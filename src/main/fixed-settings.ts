import type { FixedSetting } from '../web/index.ts'
import type { Office } from './office.ts'

type Row = Omit<FixedSetting, 'set'> & { name: Office['config']['fixed'][number] }

/** What of the office's rules the environment decides, as people read it. */
export function fixedSettings({ config, texts }: Pick<Office, 'config' | 'texts'>): FixedSetting[] {
  const { officeName, deadline, clarify, claimMinutes, citizens, surveyShare, timezone, retentionDays } =
    config
  const say = (minutes: number) => texts.formatDuration(minutes * 60_000)
  const rows: Row[] = [
    { about: 'office', name: 'OFFICE_NAME', value: officeName },
    { about: 'deadline', name: 'DEADLINE_HOURS', value: texts.promise },
    {
      about: 'calendar',
      name: 'DEADLINE_CALENDAR',
      value: texts.say(`dashboard-fixed-calendar-${deadline.calendar}`),
    },
    {
      about: 'remind',
      name: 'REMIND_AT',
      value: texts.formatList(deadline.remindAt.map((share) => texts.formatShare(share))),
    },
    { about: 'clarify', name: 'CLARIFY_HOURS', value: say(clarify.hours * 60) },
    {
      about: 'clarify-end',
      name: 'CLARIFY_END',
      value: texts.say(`dashboard-fixed-clarify-end-${clarify.end}`),
    },
    { about: 'claim', name: 'CLAIM_MINUTES', value: say(claimMinutes) },
    { about: 'cases', name: 'CITIZEN_CASES_PER_DAY', value: texts.formatNumber(citizens.casesPerDay) },
    { about: 'survey', name: 'SURVEY_SHARE', value: texts.formatShare(surveyShare) },
    { about: 'time-zone', name: 'TIMEZONE', value: timezone },
    { about: 'retention', name: 'RETENTION_DAYS', value: texts.formatNumber(retentionDays) },
  ]
  return rows.map((row) => ({ ...row, set: config.fixed.includes(row.name) }))
}
