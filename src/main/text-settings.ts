import { parseCalendarFile, writeCalendarFile } from '../knowledge/index.ts'
import type { OfficeHoursDraft, OfficerId } from '../office/index.ts'
import { changeSetting, settingSubject } from '../routing/index.ts'
import type { CalendarSource, TextSetting } from '../web/index.ts'
import { ladderFile } from './ladder-file.ts'
import type { Office } from './office.ts'
import { currentOf, type SettingFile } from './setting-file.ts'
import { addressesFile, emergencyFile, sharingFile, standardFile, toneFile } from './setting-files.ts'

/** So many former values are offered. */
const SHOWN = 20

type Deps = Pick<Office, 'database' | 'transactions' | 'clock'>

/** What the office edits as text in the browser; the command line takes the same texts as files. */
export function textSettings({ config, ...office }: Office, calendarSource: CalendarSource): TextSetting[] {
  return [
    asText('saringan', sharingFile, office),
    asText('darurat', emergencyFile, office),
    asText('aduan', addressesFile, office),
    asText('nada', toneFile, office),
    asText('standar', standardFile, office),
    {
      ...asText('tangga', ladderFile(config.deadline.remindAt), office),
      fixedBy: config.fixed.includes('REMIND_AT') ? 'REMIND_AT' : null,
    },
    calendar(calendarSource),
  ]
}

function asText<Value>(
  name: TextSetting['name'],
  file: SettingFile<Value>,
  { database, transactions, clock }: Deps,
): TextSetting {
  return {
    name,
    fixedBy: null,
    read: async () => file.write(await currentOf(file, database.settings)),
    async save(text: string, officer: OfficerId) {
      const before = await currentOf(file, database.settings)
      const parsed = file.parse(text, before)
      if (!parsed.ok) return { faults: parsed.faults }
      const { value } = parsed
      if (file.write(value) === file.write(before)) return 'no-change'
      const change = { key: file.key, value, officer, act: file.act, detail: file.count(value) }
      await transactions.transact((tx) => changeSetting(tx, change, clock.now()))
      return 'saved'
    },
    async former() {
      const values = await database.views.formerValues(settingSubject(file.key), SHOWN)
      return values.flatMap(({ id, replacedAt, officer, value }) => {
        const was = value === null ? file.usual : file.schema.safeParse(value).data
        return was === undefined ? [] : [{ id, at: replacedAt, officer, text: file.write(was) }]
      })
    },
  }
}

/** The calendar as a text, to take a whole one in. */
function calendar({ current, change, former }: CalendarSource): TextSetting {
  const write = (hours: OfficeHoursDraft) => writeCalendarFile(hours, FILE)
  return {
    name: 'kalender',
    fixedBy: null,
    read: async () => write(await current()),
    async save(text, officer) {
      const parsed = parseCalendarFile(text, FILE)
      if (!parsed.ok) return { faults: parsed.faults }
      return (await change(() => parsed.hours, officer)) ? 'saved' : 'no-change'
    },
    former: async () => (await former()).map(({ hours, ...one }) => ({ ...one, text: write(hours) })),
  }
}

const FILE = 'kalender.json'
