import type { Conflict } from '../knowledge/index.ts'
import type { CommandContext } from './command.ts'

/** So many are told one by one. */
const SHOWN = 20

/** Warns of entries that answer the same question differently. Nothing is refused for it: people decide which is right. */
export function tellConflicts(
  { complain }: Pick<CommandContext, 'complain'>,
  conflicts: readonly Conflict[],
): void {
  for (const { entries, wordings, differences } of conflicts.slice(0, SHOWN)) {
    complain(`Perhatian: ${entries[0]} dan ${entries[1]} menjawab pertanyaan yang sama dengan berbeda.`)
    for (const [at, wording] of wordings.entries()) complain(`    ${entries[at]}: "${wording}"`)
    for (const { kind, values } of differences)
      complain(
        kind === 'isi'
          ? '    beda isi: jawabannya hampir tidak punya kata yang sama'
          : `    beda ${kind}: ${values[0].join(', ')} ↔ ${values[1].join(', ')}`,
      )
  }
  const more = conflicts.length - SHOWN
  if (more > 0) complain(`… dan ${more} pertentangan lagi.`)
  if (conflicts.length > 0)
    complain('Samakan jawabannya, gabungkan entrinya, atau buat pertanyaannya lebih khusus.')
}
