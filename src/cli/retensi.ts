import { rulesOf } from '../main/rules-of.ts'
import { createLivingRules } from '../main/living-rules.ts'
import { createRetention } from '../routing/index.ts'
import { createTexts } from '../texts/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

/** Erases who was silent for too long, as the service does each night; `--dry-run` only counts. No identity is told. */
export async function retensi(context: CommandContext): Promise<number> {
  const { values } = readOptions(context, { 'dry-run': { type: 'boolean' } }, { least: 0, most: 0 })
  return withOffice(context, async ({ config, database, log, now }) => {
    const texts = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    const since = new Date(now.getTime() - rulesOf(config).retentionMs)
    const { people, earliest } = await database.erasures.countSilent(since)
    context.print(`Data disimpan ${config.retentionDays} hari (RETENTION_DAYS) sejak pesan terakhir warga.`)
    if (people === 0 || earliest === null) {
      context.print('Tidak ada warga yang diam selama itu tanpa pertanyaan terbuka.')
      return 0
    }
    context.print(
      `${people} warga diam lebih lama dari itu; yang paling lama sejak ${texts.formatMoment(earliest)}.`,
    )
    if (values['dry-run']) {
      context.print('Tidak ada yang dihapus (--dry-run).')
      return 0
    }
    const { rules } = await createLivingRules({ config, ...database })
    const { transactions, erasures } = database
    let failed = 0
    const { erased } = await createRetention({ transactions, erasures, rules, clock: { now: () => now } })(
      () => false,
      (error) => {
        failed++
        log.error({ err: error }, 'Data of a silent person could not be erased')
      },
    )
    context.print(`Data ${erased} warga dihapus. Tiket dan angkanya tetap ada.`)
    if (failed > 0) throw new Complaint(`Data ${failed} warga belum dapat dihapus; jalankan sekali lagi.`)
    return 0
  })
}
