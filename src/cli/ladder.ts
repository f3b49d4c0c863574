import { readStep, UNORDERED } from '../main/ladder-file.ts'
import { ladderOf } from '../main/living-rules.ts'
import { changeSetting, LADDER_SETTING, type Ladder, ladderSchema } from '../routing/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { expectNoWords, readOptions } from './read-options.ts'

/** Shows who hears of a deadline, and when. */
export async function listLadder(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ config, database }) => {
    tellLadder(context, ladderOf(await database.settings.read(LADDER_SETTING, ladderSchema), config))
    if (config.fixed.includes('REMIND_AT'))
      context.print('Langkah sebelum tenggat ditetapkan oleh REMIND_AT dan tidak dapat diubah di sini.')
    return 0
  })
}

/** Replaces the ladder: `0.5=petugas 0.9=petugas,pejabat 1=semua 2=semua`. */
export async function setLadder(context: CommandContext): Promise<number> {
  const { positionals } = readOptions(context, {}, { least: 1, most: 30 })
  const faults: string[] = []
  const ladder = positionals.flatMap((typed) => readStep(typed) ?? (faults.push(typed), []))
  if (faults.length > 0)
    throw new Complaint(
      `Tidak dapat dibaca: ${faults.join(' ')}. Tulis kelipatan=siapa, misalnya 0.9=petugas,pejabat; siapa: petugas, pejabat, diskominfo, atau semua.`,
      2,
    )
  const checked = ladderSchema.safeParse(ladder)
  if (!checked.success) throw new Complaint(UNORDERED, 2)
  return withOffice(context, async ({ config, database, now }) => {
    const { data: value } = checked
    const detail = { steps: value.length }
    const change = { key: LADDER_SETTING, value, officer: null, act: 'ladder-set' as const, detail }
    await database.transactions.transact((tx) => changeSetting(tx, change, now))
    tellLadder(context, ladderOf(checked.data, config))
    context.print('Berlaku sejak sekarang, juga untuk pertanyaan yang sedang berjalan.')
    return 0
  })
}

function tellLadder({ print }: Pick<CommandContext, 'print'>, ladder: Ladder): void {
  for (const { at, tell } of ladder) {
    const when = at === 1 ? 'pada tenggat' : at < 1 ? 'sebelum tenggat' : 'sesudah tenggat'
    print(`${at}\t${when}\t${tell.join(', ')}`)
  }
  if (!ladder.some(({ at }) => at === 1)) print('1\tpada tenggat\tpetugas, pejabat, diskominfo')
  print('Pada tenggat Diskominfo selalu diberi tahu.')
  print('Sesudah langkah terakhir, teguran diulang setiap satu kali tenggat sampai terjawab.')
}
