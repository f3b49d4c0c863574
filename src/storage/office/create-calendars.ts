import {
  type OfficeHours,
  type OfficeHoursDraft,
  officeHoursSchema,
  type OfficerId,
  officerIdSchema,
} from '../../office/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { storableJson } from '../connect/storable.ts'

/** The versions of the office's hours. One that was taken in never changes, so that deadlines can name it for ever. */
export interface Calendars {
  /** The newest; null when the office never imported one. */
  current(): Promise<OfficeHours | null>
  /** Null for a version that isn't stored here. */
  version(name: string): Promise<OfficeHours | null>
  /** The newest first. `officer`: who took it in; null: on the command line. */
  list(): Promise<{ version: string; importedAt: Date; officer: OfficerId | null }[]>
  /** Takes hours in as the next version, with its line in the audit log; every process hears of it. */
  add(hours: OfficeHoursDraft, now: Date, officer?: OfficerId | null): Promise<OfficeHours>
  /**
   * The same of what `edit` makes of the newest version (null: there is none), while nobody else takes one in; null where
   * it makes nothing of it.
   */
  change(
    edit: (current: OfficeHours | null) => OfficeHoursDraft | null,
    now: Date,
    officer: OfficerId,
  ): Promise<OfficeHours | null>
}

export function createCalendars(prisma: Prisma): Calendars {
  type Client = Parameters<Parameters<typeof prisma.$transaction>[0]>[0]

  async function newest(client: Pick<Client, 'officeCalendar'>): Promise<OfficeHours | null> {
    return read(await client.officeCalendar.findFirst({ orderBy: { version: 'desc' } }))
  }

  async function append(
    client: Client,
    { week, periods, holidays }: OfficeHoursDraft,
    { now, officer }: { now: Date; officer: OfficerId | null },
  ): Promise<OfficeHours> {
    const hours = JSON.parse(storableJson({ week, periods, holidays }))
    const row = await client.officeCalendar.create({ data: { hours, importedAt: now, officerId: officer } })
    const version = String(row.version)
    const act = { at: now, officerId: officer, act: 'calendar-set', detail: { version } }
    await client.audit.create({ data: act })
    return { version, week, periods, holidays }
  }

  return {
    current: () => newest(prisma),
    async version(name) {
      if (!/^\d{1,9}$/.test(name)) return null
      return read(await prisma.officeCalendar.findUnique({ where: { version: Number(name) } }))
    },
    async list() {
      const rows = await prisma.officeCalendar.findMany({
        orderBy: { version: 'desc' },
        omit: { hours: true },
      })
      return rows.map(({ version, importedAt, officerId }) => ({
        version: String(version),
        importedAt,
        officer: officerId === null ? null : officerIdSchema.parse(officerId),
      }))
    },
    add: (hours, now, officer = null) =>
      prisma.$transaction((client) => append(client, hours, { now, officer })),
    change: (edit, now, officer) =>
      prisma.$transaction(async (client) => {
        await client.$executeRaw`LOCK TABLE office_calendar IN SHARE ROW EXCLUSIVE MODE`
        const hours = edit(await newest(client))
        return hours && append(client, hours, { now, officer })
      }),
  }
}

function read(row: { version: number; hours: unknown } | null): OfficeHours | null {
  return (
    row &&
    officeHoursSchema.parse({
      ...(typeof row.hours === 'object' ? row.hours : {}),
      version: String(row.version),
    })
  )
}
