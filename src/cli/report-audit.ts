import { writeCsv } from '../knowledge/index.ts'
import { writeOfficerNumber } from '../office/index.ts'
import type { AuditLine } from '../routing/index.ts'
import { createTexts, type Texts } from '../texts/index.ts'
import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'
import { readPeriod } from './read-period.ts'
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
  const period = readPeriod(context, { from: values.from, to: values.to })
  return withOffice(context, async ({ database, config }) => {
    const texts = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    const rows: string[][] = []
    for await (const portion of database.audit(period.in(config.timezone))) {
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
