import type { CommandContext, RunCommand } from './command.ts'
import { type Office, withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellFaults } from './tell-import.ts'
import { writeNamedFile } from './write-file.ts'

/** Something of the office's that is kept as one setting, and edited as a text file. */
interface SettingFile<Value> {
  /** As a sentence begins: "Nomor darurat". */
  called: string
  /** Key of the setting, and the act in the audit log. */
  key: string
  act: string
  current(office: Office): Promise<Value>
  write(value: Value): string
  /** What the file makes of what is kept now. */
  parse(
    text: string,
    current: Value,
  ): { ok: true; value: Value } | { ok: false; faults: { line: number; message: string }[] }
  /** For the audit log. */
  count(value: Value): Record<string, number>
  /** What is said when it was taken in. */
  told(value: Value): string
}

/** The three commands about it: `import BERKAS`, `export BERKAS`, `list`. Nothing is taken in while any line is at fault. */
export function settingFileCommands<Value>(
  file: SettingFile<Value>,
): Record<'importFile' | 'exportFile' | 'listFile', RunCommand> {
  return {
    async importFile(context) {
      const path = readPath(context)
      const text = await readNamedFile(path)
      return withOffice(context, async (office) => {
        const parsed = file.parse(text, await file.current(office))
        if (!parsed.ok) return tellFaults(context, path, parsed.faults)
        const { database, now } = office
        await database.transactions.transact(async (tx) => {
          await tx.saveSetting(file.key, parsed.value, now)
          const detail = file.count(parsed.value)
          await tx.audit({ at: now, officer: null, act: file.act, inquiry: null, detail })
        })
        context.print(file.told(parsed.value))
        return 0
      })
    },
    async exportFile(context) {
      const path = readPath(context)
      return withOffice(context, async (office) => {
        await writeNamedFile(path, file.write(await file.current(office)))
        context.print(`${file.called} ditulis ke ${path}.`)
        return 0
      })
    },
    async listFile(context) {
      expectNoWords(context)
      return withOffice(context, async (office) => {
        context.print(file.write(await file.current(office)).trimEnd())
        return 0
      })
    },
  }
}

function readPath(context: CommandContext): string {
  const [path = ''] = readOptions(context, {}, { least: 1, most: 1 }).positionals
  return path
}
