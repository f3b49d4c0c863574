import { PUBLIC_STATISTICS_SETTING, publicStatisticsSchema } from '../reports/index.ts'
import { changeSetting } from '../routing/index.ts'
import { type CommandContext, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

/** Shows or sets whether everybody may see the office's figures at `/statistik`. */
export async function statistik(context: CommandContext): Promise<number> {
  const [word] = readOptions(context, {}, { least: 0, most: 1 }).positionals
  if (word !== undefined && word !== 'nyala' && word !== 'mati')
    throw misused(context, 'Tulis nyala atau mati.')
  return withOffice(context, async ({ database, now }) => {
    if (word !== undefined) {
      const shown = word === 'nyala'
      await database.transactions.transact(async (tx) => {
        const change = { value: { shown }, officer: null, act: 'statistics-set' as const, detail: { shown } }
        await changeSetting(tx, { key: PUBLIC_STATISTICS_SETTING, ...change }, now)
      })
    }
    const setting = await database.settings.read(PUBLIC_STATISTICS_SETTING, publicStatisticsSchema)
    context.print(
      setting?.shown
        ? 'Halaman /statistik terbuka untuk siapa saja.'
        : 'Halaman /statistik tertutup. `jawab24 statistik nyala` membukanya.',
    )
    return 0
  })
}
