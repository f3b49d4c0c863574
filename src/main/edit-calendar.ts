import { type OfficeHours, type OfficeHoursDraft, usualOfficeHours } from '../office/index.ts'
import type { CalendarSource } from '../web/index.ts'
import type { Office } from './office.ts'

/** So many former versions are offered. */
const SHOWN = 20

/** The office's hours and holidays as the browser edits them. Versions are kept by themselves, because deadlines name them. */
export function editCalendar({
  config,
  database: { calendars },
  clock,
}: Pick<Office, 'config' | 'database' | 'clock'>): CalendarSource {
  return {
    counts: config.deadline.calendar === 'working',
    current: async () => (await calendars.current()) ?? usualOfficeHours,
    change: (edit, officer) =>
      calendars.change(
        (current) => {
          const before = current ?? usualOfficeHours
          const after = edit(before)
          return after && isSame(before, after) ? null : after
        },
        clock.now(),
        officer,
      ),
    async former() {
      const versions = await calendars.list()
      const former = await Promise.all(
        versions.slice(0, SHOWN).map(async ({ importedAt: at, officer }, index) => {
          const before = versions[index + 1]?.version
          const hours = before === undefined ? usualOfficeHours : await calendars.version(before)
          return hours ? [{ id: Number(before ?? 0), at, officer, hours }] : []
        }),
      )
      return former.flat()
    },
  }
}

function isSame(before: OfficeHours, after: OfficeHoursDraft): boolean {
  const parts = ({ week, periods, holidays }: OfficeHoursDraft) => JSON.stringify([week, periods, holidays])
  return parts(before) === parts(after)
}
