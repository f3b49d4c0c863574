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

/** What an import changed. */
export function tellImported(
  { print }: Pick<CommandContext, 'print'>,
  what: string,
  { added, changed, unchanged }: Imported,
): number {
  print(`${added} ${what} baru, ${changed} berubah, ${unchanged} tetap.`)
  return 0
}
