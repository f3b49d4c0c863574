import { type Invitation, invitationSchema, presenceOf } from '../office/index.ts'
import { inviteOfficer, type Transaction } from '../routing/index.ts'
import { createTexts } from '../texts/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { findOfficer, officerNumber } from './find-officer.ts'
import { withOffice } from './open-office.ts'
import { decreeOptions, readDecree } from './read-decree.ts'
import { readOptions } from './read-options.ts'

/** Makes a one-time code. `--for`: only that officer can use it; `--by`: in whose name it is made, with whom it ends. */
export async function invite(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    {
      role: { type: 'string' },
      instansi: { type: 'string' },
      ...decreeOptions,
      for: { type: 'string' },
      by: { type: 'string' },
    },
    { least: 0, most: 0 },
  )
  const { instansi } = values
  const invitation = readInvitation(context, values)
  const meantFor = values.for === undefined ? null : officerNumber(context, values.for)
  const by = values.by === undefined ? null : officerNumber(context, values.by)
  return withOffice(context, async ({ database, config, now }) => {
    const invited = await database.transactions.transact(async (tx) => {
      if (meantFor !== null) await findOfficer(tx, meantFor)
      const maker = by === null ? null : await findAdmin(tx, by, now)
      const given = { invitation, by: maker?.id ?? null, meantFor }
      return inviteOfficer(tx, given, now, { timeZone: config.timezone })
    })
    if ('refused' in invited)
      throw new Complaint(
        invited.refused === 'unknown-instansi'
          ? `--instansi ${instansi}: tidak ada dalam direktori. Lihat \`jawab24 instansi list\`.`
          : `--sk-until ${invitation.decree?.until}: sudah lewat, jadi SK itu tidak berlaku lagi.`,
      )
    const { code, expiresAt } = invited
    const { formatMoment } = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    context.print(code)
    context.print(`Berlaku satu kali, sampai ${formatMoment(expiresAt)}.`)
    context.print(`Kirim secara pribadi ke bot petugas: /daftar ${code}`)
    return 0
  })
}

function readInvitation(
  context: CommandContext,
  values: { role?: string; instansi?: string } & Parameters<typeof readDecree>[1],
): Invitation {
  const { role, instansi } = values
  if (role === undefined || !['petugas', 'pejabat', 'diskominfo'].includes(role))
    throw misused(context, `--role ${role ?? '(kosong)'}: pilih petugas, pejabat, atau diskominfo.`)
  if (role !== 'diskominfo' && instansi === undefined)
    throw misused(context, '--instansi: wajib untuk petugas dan pejabat. Lihat `jawab24 instansi list`.')
  const { decree, until } = readDecree(context, values)
  if (decree === undefined && (role !== 'diskominfo' || until !== undefined))
    throw misused(context, '--sk dan --sk-date: nomor dan tanggal Keputusan Kepala Instansi wajib diisi.')
  const invitation = invitationSchema.safeParse({ role, instansi, decree })
  if (!invitation.success) throw misused(context, `--instansi ${instansi}: bukan ID instansi.`)
  return invitation.data
}

async function findAdmin(tx: Transaction, number: number, now: Date) {
  const officer = await findOfficer(tx, number)
  if (officer.role !== 'diskominfo' || presenceOf(officer, now) !== 'active')
    throw new Complaint(`--by P${number}: bukan admin Diskominfo yang aktif.`)
  return officer
}
