import { instansiIdSchema } from '../office/index.ts'
import {
  approvalModeSchema,
  approvalSetting,
  type ApprovalMode,
  changeSetting,
  findReleasers,
  NO_APPROVAL,
  readApprovalMode,
} from '../routing/index.ts'
import type { Database } from '../storage/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

const SAYS: Record<ApprovalMode['mode'], string> = {
  off: 'tidak perlu persetujuan',
  all: 'semua jawaban petugas menunggu persetujuan',
  first: 'jawaban pertama petugas baru menunggu persetujuan',
  warned: 'jawaban yang diberi peringatan menunggu persetujuan',
}

/** Shows or sets which answers of an *instansi* its *pejabat* sees first. */
export async function persetujuan(context: CommandContext): Promise<number> {
  const [name, ...words] = readOptions(context, {}, { least: 0, most: 3 }).positionals
  const mode = readApprovalMode(words.join(' '))
  if (name !== undefined && !mode) throw misused(context, 'MODE: mati, semua, baru [N], atau peringatan.')
  return withOffice(context, async ({ database, now }) => {
    if (name === undefined || !mode) return list(context, database, now)
    const { data: id } = instansiIdSchema.safeParse(name)
    if (!id || !(await database.knowledge.listInstansi()).some((known) => known.id === id))
      throw new Complaint(`${name}: tidak ada dalam direktori. Lihat \`jawab24 instansi list\`.`)
    await database.transactions.transact(async (tx) => {
      const detail = { instansi: id, ...mode }
      const change = {
        key: approvalSetting(id),
        value: mode,
        officer: null,
        act: 'approval-set' as const,
        detail,
      }
      await changeSetting(tx, change, now)
    })
    return list(context, database, now)
  })
}

async function list({ print }: CommandContext, database: Database, now: Date): Promise<number> {
  const asking = await findApproving(database, now)
  if (asking.length === 0) print('Semua instansi: tidak perlu persetujuan.')
  for (const { id, mode, alone } of asking) {
    const count = mode.mode === 'first' ? `${mode.answers} ` : ''
    print(`${id}\t${count}${SAYS[mode.mode]}${alone ? ' (belum ada pejabat aktif: Diskominfo)' : ''}`)
  }
  return 0
}

/** Every *instansi* that asks for approval; `alone`: nobody of its own may give it now. */
export async function findApproving(database: Database, now: Date) {
  const all = await database.knowledge.listInstansi()
  return database.transactions.transact(async (tx) => {
    const asking: { id: string; mode: ApprovalMode; alone: boolean }[] = []
    for (const { id: known } of all) {
      const id = instansiIdSchema.parse(known)
      const mode = (await tx.setting(approvalSetting(id), approvalModeSchema)) ?? NO_APPROVAL
      if (mode.mode === 'off') continue
      const { by } = await findReleasers(tx, id, null, now)
      asking.push({ id, mode, alone: by === 'diskominfo' })
    }
    return asking
  })
}
