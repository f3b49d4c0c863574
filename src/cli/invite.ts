import {
  hashInvitationCode,
  INVITATION_LASTS_MS,
  invitationSchema,
  newInvitationCode,
  TRIAGE,
} from '../office/index.ts'
import { createTexts } from '../texts/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

export async function invite(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    {
      role: { type: 'string' },
      instansi: { type: 'string' },
      sk: { type: 'string' },
      'sk-date': { type: 'string' },
    },
    { least: 0, most: 0 },
  )
  const { role, instansi, sk, 'sk-date': date } = values
  const decree = sk === undefined && date === undefined ? undefined : { number: sk, date }
  const invitation = invitationSchema.safeParse({ role, instansi, decree })
  if (!invitation.success) throw misused(context, explain(values))
  return withOffice(context, async ({ database, config, now }) => {
    const desk = await database.views.instansiName(invitation.data.instansi)
    if (desk === null && invitation.data.instansi !== TRIAGE)
      throw new Complaint(
        `--instansi ${invitation.data.instansi}: tidak ada dalam direktori. Lihat \`jawab24 instansi list\`.`,
      )
    const code = newInvitationCode()
    const expiresAt = new Date(now.getTime() + INVITATION_LASTS_MS)
    await database.transactions.transact((tx) =>
      tx.createInvitation(hashInvitationCode(code), invitation.data, expiresAt),
    )
    const { formatMoment } = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    context.print(code)
    context.print(`Berlaku satu kali, sampai ${formatMoment(expiresAt)}.`)
    context.print(`Kirim secara pribadi ke bot petugas: /daftar ${code}`)
    return 0
  })
}

function explain({ role, instansi, sk, 'sk-date': date }: Record<string, string | undefined>): string {
  if (role === undefined || !['petugas', 'pejabat', 'diskominfo'].includes(role))
    return `--role ${role ?? '(kosong)'}: pilih petugas, pejabat, atau diskominfo.`
  if (role !== 'diskominfo' && instansi === undefined)
    return '--instansi: wajib untuk petugas dan pejabat. Lihat `jawab24 instansi list`.'
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return `--sk-date ${date}: tulis seperti 2026-01-05.`
  if (sk === undefined || date === undefined)
    return '--sk dan --sk-date: nomor dan tanggal Keputusan Kepala Instansi wajib diisi.'
  return 'Ada isian yang tidak dikenali.'
}
