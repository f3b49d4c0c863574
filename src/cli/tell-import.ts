import type { Imported } from '../storage/index.ts'
import type { CommandContext } from './command.ts'

/** Every fault of a file with its line; nothing of it was taken over. */
export function tellFaults(
  { complain }: Pick<CommandContext, 'complain'>,
  path: string,
  faults: readonly { line: number; message: string }[],
): number {
  for (const { line, message } of faults) complain(`${path}:${line}: ${message}`)
  complain(`${faults.length} kesalahan. Tidak ada yang dimasukkan; perbaiki berkasnya lalu ulangi.`)
  return 1
}

/** What an import changed, or in a rehearsal would change. */
export function tellImported(
  { print }: Pick<CommandContext, 'print'>,
  what: string,
  { added, changed, retired, unchanged }: Imported,
  { rehearsal }: { rehearsal: boolean },
): number {
  const gone = retired > 0 ? `, ${retired} dihentikan` : ''
  print(`${added} ${what} baru, ${changed} berubah${gone}, ${unchanged} tetap.`)
  if (rehearsal) print('Ini uji coba: tidak ada yang disimpan. Untuk memasukkannya, ulangi tanpa --dry-run.')
  return 0
}
