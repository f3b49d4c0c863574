import { presenceOf, type Registered, roleSchema, writeOfficerNumber } from '../office/index.ts'
import { type CommandContext, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

const STANDS = { active: 'aktif', expired: 'SK berakhir', removed: 'dihapus' } as const
/** Control characters: a name on Telegram may hold some, and a line must stay one line. */
const CONTROLS = /\p{Cc}+/gu

/** The register: who, where, as what, by which decree and until when. Accounts are not shown. */
export async function listOfficers(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    {
      instansi: { type: 'string' },
      role: { type: 'string' },
      active: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    { least: 0, most: 0 },
  )
  const { instansi, active, json } = values
  const role = values.role === undefined ? undefined : roleSchema.safeParse(values.role).data
  if (values.role !== undefined && role === undefined)
    throw misused(context, `--role ${values.role}: pilih petugas, pejabat, atau diskominfo.`)
  return withOffice(context, async ({ database, now }) => {
    const chosen = (await database.views.register()).filter(
      (officer) =>
        (instansi === undefined || officer.instansi === instansi) &&
        (role === undefined || officer.role === role) &&
        (!active || presenceOf(officer, now) === 'active'),
    )
    if (json)
      context.print(
        JSON.stringify(
          chosen.map((officer) => asObject(officer, now)),
          null,
          2,
        ),
      )
    else if (chosen.length === 0)
      context.print('Tidak ada petugas yang cocok. Undang dengan `jawab24 invite`.')
    else for (const officer of chosen) context.print(asLine(officer, now))
    return 0
  })
}

function asLine(officer: Registered, now: Date): string {
  const { number, name, instansi, role, decree } = officer
  const sk = decree ? `SK ${decree.number} (${decree.date})` : 'tanpa SK'
  const until = decree?.until ? `sampai ${decree.until}` : 'sampai dicabut'
  const cells = [
    writeOfficerNumber(number),
    instansi,
    role,
    name,
    sk,
    until,
    STANDS[presenceOf(officer, now)],
  ]
  return cells.map((cell) => cell.replace(CONTROLS, ' ')).join('\t')
}

function asObject(officer: Registered, now: Date) {
  const { number, name, instansi, role, decree, validFrom, validUntil } = officer
  const standing = presenceOf(officer, now)
  return {
    id: writeOfficerNumber(number),
    name,
    instansi,
    role,
    decree: decree && { number: decree.number, date: decree.date, until: decree.until ?? null },
    validFrom: validFrom.toISOString(),
    validUntil: validUntil?.toISOString() ?? null,
    active: standing === 'active',
    standing,
  }
}
