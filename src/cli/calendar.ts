import { parseCalendarFile, writeCalendarFile } from '../knowledge/index.ts'
import { dayOf, type OfficeHours, usualOfficeHours } from '../office/index.ts'
import type { Calendars } from '../storage/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellCalendar, tellCalendarChanges, tellIncomplete } from './tell-calendar.ts'
import { tellFaults } from './tell-import.ts'
import { writeNamedFile } from './write-file.ts'

/** Takes the office's calendar in as a new version, or with `--dry-run` shows what that would change. */
export async function importCalendar(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(
    context,
    { 'dry-run': { type: 'boolean', default: false } },
    { least: 1, most: 1 },
  )
  const [path = ''] = positionals
  const rehearsal = values['dry-run']
  const parsed = parseCalendarFile(await readNamedFile(path), path)
  if (!parsed.ok) return tellFaults(context, path, parsed.faults)
  return withOffice(context, async ({ config, database: { calendars }, now }) => {
    const stored = await currentOf(calendars)
    const changes = tellCalendarChanges(context, stored, parsed.hours)
    tellIncomplete(context, parsed.hours, dayOf(now, config.timezone))
    if (rehearsal)
      context.print('Ini uji coba: tidak ada yang disimpan. Untuk memasukkannya, ulangi tanpa --dry-run.')
    else if (changes === 0) context.print(`Kalender versi ${stored.version} tetap berlaku.`)
    else {
      const { version } = await calendars.add(parsed.hours, now)
      context.print(`Kalender versi ${version} berlaku untuk tenggat yang baru; tenggat lama tidak berubah.`)
    }
    if (config.deadline.calendar === 'clock')
      context.print(
        'Tenggat masih dihitung dengan jam biasa. Untuk memakai kalender ini: DEADLINE_CALENDAR=working.',
      )
    return 0
  })
}

export async function exportCalendar(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(context, { version: { type: 'string' } }, { least: 1, most: 1 })
  const [path = ''] = positionals
  if (!/\.(json|csv)$/i.test(path))
    throw new Complaint(`${path}: nama berkas harus berakhiran .json atau .csv.`, 2)
  const wanted = values.version
  return withOffice(context, async ({ database: { calendars } }) => {
    const hours = wanted === undefined ? await currentOf(calendars) : await versionOf(calendars, wanted)
    if (!hours) throw new Complaint(`Kalender versi ${wanted} tidak ada. Lihat \`jawab24 kalender list\`.`)
    await writeNamedFile(path, writeCalendarFile(hours, path))
    context.print(`Kalender versi ${hours.version} ditulis ke ${path}.`)
    return 0
  })
}

export async function listCalendar(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ config, database: { calendars }, now }) => {
    const current = await currentOf(calendars)
    tellCalendar(context, current)
    for (const { version, importedAt } of await calendars.list())
      context.print(`versi ${version}\tdimasukkan ${dayOf(importedAt, config.timezone)}`)
    tellIncomplete(context, current, dayOf(now, config.timezone))
    return 0
  })
}

async function currentOf(calendars: Calendars): Promise<OfficeHours> {
  return (await calendars.current()) ?? usualOfficeHours
}

async function versionOf(calendars: Calendars, version: string): Promise<OfficeHours | null> {
  return version === usualOfficeHours.version ? usualOfficeHours : calendars.version(version)
}
