import { type OfficeHours, type OfficeHoursDraft, officeHoursSchema } from '../../office/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { storableJson } from '../connect/storable.ts'

/** The versions of the office's hours. One that was taken in never changes, so that deadlines can name it for ever. */
export interface Calendars {
  /** The newest; null when the office never imported one. */
  current(): Promise<OfficeHours | null>
  /** Null for a version that isn't stored here. */
  version(name: string): Promise<OfficeHours | null>
  list(): Promise<{ version: string; importedAt: Date }[]>
  /** Takes hours in as the next version; every process hears of it. */
  add(hours: OfficeHoursDraft, now: Date): Promise<OfficeHours>
}

export function createCalendars(prisma: Prisma): Calendars {
  const read = (row: { version: number; hours: unknown } | null): OfficeHours | null =>
    row &&
    officeHoursSchema.parse({
      ...(typeof row.hours === 'object' ? row.hours : {}),
      version: String(row.version),
    })
  return {
    async current() {
      return read(await prisma.officeCalendar.findFirst({ orderBy: { version: 'desc' } }))
    },
    async version(name) {
      if (!/^\d{1,9}$/.test(name)) return null
      return read(await prisma.officeCalendar.findUnique({ where: { version: Number(name) } }))
    },
    async list() {
      const rows = await prisma.officeCalendar.findMany({ orderBy: { version: 'desc' } })
      return rows.map(({ version, importedAt }) => ({ version: String(version), importedAt }))
    },
    async add({ week, periods, holidays }, now) {
      const hours = JSON.parse(storableJson({ week, periods, holidays }))
      const { version } = await prisma.officeCalendar.create({ data: { hours, importedAt: now } })
      return { version: String(version), week, periods, holidays }
    },
  }
}
