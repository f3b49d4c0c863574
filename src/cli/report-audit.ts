import { writeCsv } from '../knowledge/index.ts'
import { addDays, type Day, momentOf, readDay, writeOfficerNumber } from '../office/index.ts'
import type { AuditLine } from '../storage/index.ts'
import { createTexts, type Texts } from '../texts/index.ts'
import { type CommandContext, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'
import { writeNamedFile } from './write-file.ts'

const HEADER = ['waktu', 'petugas', 'instansi', 'tindakan', 'tiket', 'rincian']
/** Control characters: a name on Telegram may hold some, and a line must stay one line. */
const CONTROLS = /\p{Cc}+/gu

/** Who did what, for supervision: officers by name, citizens not at all. */
export async function reportAudit(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    { from: { type: 'string' }, to: { type: 'string' }, csv: { type: 'string' } },
    { least: 0, most: 0 },
  )
  const from = dayOption(context, '--from', values.from)
  const to = dayOption(context, '--to', values.to)
  if (from !== null && to !== null && to < from) throw misused(context, '--to: hari ini sebelum --from.')
  return withOffice(context, async ({ database, config }) => {
    const texts = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    const begins = (of: Day) => {
      const [year = 0, month = 0, day = 0] = of.split('-').map(Number)
      return momentOf({ year, month, day, hour: 0, minute: 0 }, config.timezone)
    }
    const period = {
      from: from === null ? null : begins(from),
      until: to === null ? null : begins(addDays(to, 1)),
    }
    const rows: string[][] = []
    for await (const portion of database.audit(period)) {
      const said = portion.map((line) => rowOf(line, texts))
      if (values.csv === undefined)
        for (const row of said) context.print(row.map((cell) => cell || '-').join(' | '))
      else rows.push(...said)
    }
    if (values.csv === undefined) return 0
    await writeNamedFile(values.csv, writeCsv(HEADER, rows))
    context.print(`${rows.length} tindakan ditulis ke ${values.csv}.`)
    return 0
  })
}

function rowOf({ at, officer, act, ticket, detail }: AuditLine, texts: Texts): string[] {
  const facts = Object.entries(detail).map(([key, value]) => `${key}=${String(value)}`)
  return [
    texts.formatMoment(at),
    officer ? `${writeOfficerNumber(officer.number)} ${officer.name.replace(CONTROLS, ' ')}` : '',
    officer?.instansi ?? '',
    act,
    ticket === null ? '' : texts.formatTicket(ticket),
    facts.join(', '),
  ]
}

function dayOption(context: CommandContext, name: string, typed: string | undefined): Day | null {
  if (typed === undefined) return null
  const day = readDay(typed)
  if (day === null) throw misused(context, `${name} ${typed}: tulis seperti 2026-01-05.`)
  return day
}
