import { instansiIdSchema, type Officer, roleSchema, writeOfficerNumber } from '../office/index.ts'
import {
  changeOfficer,
  type OfficerChange,
  type RegisterRefusal,
  removeOfficer,
  type Rules,
} from '../routing/index.ts'
import { createLivingRules } from '../main/living-rules.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { findOfficer, officerNumber } from './find-officer.ts'
import { type Office, withOffice } from './open-office.ts'
import { decreeOptions, readDecree } from './read-decree.ts'
import { readOptions } from './read-options.ts'

const REFUSALS: Record<RegisterRefusal['refused'], string> = {
  'last-admin':
    'ini satu-satunya admin Diskominfo yang aktif, jadi tidak ada yang diubah. Daftarkan admin lain dulu dengan `jawab24 invite --role diskominfo`, lalu ulangi.',
  removed: 'sudah dihapus dari register. Untuk mengangkatnya lagi, undang dengan `jawab24 invite`.',
  moved: 'datanya baru saja diubah. Lihat `jawab24 petugas list`, lalu ulangi.',
  'unknown-instansi': 'instansinya tidak ada dalam direktori. Lihat `jawab24 instansi list`.',
  'needs-decree': 'belum punya SK; isi --sk dan --sk-date.',
  'ends-too-early': '--sk-until harus sesudah tanggal SK.',
  'already-over': '--sk-until sudah lewat. Untuk menghentikan sekarang juga: `jawab24 petugas remove`.',
  'no-change': 'tidak ada yang berubah.',
}

/** Takes an officer out of the register, with everything that was in hand. */
export async function removeRegistered(context: CommandContext): Promise<number> {
  const [typed = ''] = readOptions(context, {}, { least: 1, most: 1 }).positionals
  const number = officerNumber(context, typed)
  return withOffice(context, async (office) => {
    const { rules, transact } = await acting(office)
    const { officer, ended } = await transact(async (tx) => {
      const found = await findOfficer(tx, number)
      return {
        officer: found,
        ended: await removeOfficer(tx, { officer: found, by: null }, office.now, rules),
      }
    })
    if ('refused' in ended) throw refused(number, ended)
    context.print(`${told(number, officer)} dihapus dari register.`)
    context.print(
      `Yang ikut berakhir: ${ended.claims} tiket yang diambil, ${ended.drafts} konsep, ${ended.codes} kode undangan. Keluarkan juga dari grup Telegram.`,
    )
    return 0
  })
}

/** Another *instansi*, role or decree for an officer; `--sk-until` alone prolongs or shortens the decree that there is. */
export async function changeRegistered(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(
    context,
    { instansi: { type: 'string' }, role: { type: 'string' }, ...decreeOptions },
    { least: 1, most: 1 },
  )
  const number = officerNumber(context, positionals[0] ?? '')
  const change = readChange(context, values)
  return withOffice(context, async (office) => {
    const { rules, transact } = await acting(office)
    const changed = await transact(async (tx) => {
      const officer = await findOfficer(tx, number)
      return changeOfficer(tx, { officer, change, by: null }, office.now, rules)
    })
    if ('refused' in changed) throw refused(number, changed)
    const { decree } = changed
    const sk = decree ? `SK ${decree.number}, sampai ${decree.until ?? 'dicabut'}` : 'tanpa SK'
    context.print(`${told(number, changed)} sekarang ${changed.role} di ${changed.instansi}, ${sk}.`)
    return 0
  })
}

function readChange(
  context: CommandContext,
  values: { instansi?: string; role?: string } & Parameters<typeof readDecree>[1],
): OfficerChange {
  const change: OfficerChange = readDecree(context, values)
  if (values.role !== undefined) {
    const { data: role } = roleSchema.safeParse(values.role)
    if (!role) throw misused(context, `--role ${values.role}: pilih petugas, pejabat, atau diskominfo.`)
    change.role = role
  }
  if (values.instansi !== undefined) {
    const { data: instansi } = instansiIdSchema.safeParse(values.instansi)
    if (!instansi) throw misused(context, `--instansi ${values.instansi}: bukan ID instansi.`)
    change.instansi = instansi
  }
  if (Object.keys(change).length === 0)
    throw misused(
      context,
      'Tulis apa yang diubah: --instansi, --role, --sk dengan --sk-date, atau --sk-until.',
    )
  return change
}

async function acting({ config, database }: Office): Promise<{
  rules: Rules
  transact: Office['database']['transactions']['transact']
}> {
  const { rules } = await createLivingRules({ config, ...database })
  return { rules, transact: database.transactions.transact }
}

function told(number: number, { name }: Officer): string {
  return `${writeOfficerNumber(number)} ${name}`
}

function refused(number: number, { refused: why }: RegisterRefusal): Complaint {
  return new Complaint(`${writeOfficerNumber(number)}: ${REFUSALS[why]}`)
}
