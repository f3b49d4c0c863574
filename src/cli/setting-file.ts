import { currentOf, type SettingFile } from '../main/setting-file.ts'
import { changeSetting } from '../routing/index.ts'
import type { CommandContext, RunCommand } from './command.ts'
import { withOffice } from './open-office.ts'
import { readNamedFile } from './read-file.ts'
import { expectNoWords, readOptions } from './read-options.ts'
import { tellFaults } from './tell-import.ts'
import { writeNamedFile } from './write-file.ts'

/**
 * The three commands about a setting: `import BERKAS`, `export BERKAS`, `list`. Nothing is taken in while any line is at fault.
 * `told`: what is said when it was taken in.
 */
export function settingFileCommands<Value>(
  file: SettingFile<Value>,
  told: (value: Value) => string,
): Record<'importFile' | 'exportFile' | 'listFile', RunCommand> {
  return {
    async importFile(context) {
      const path = readPath(context)
      const text = await readNamedFile(path)
      return withOffice(context, async ({ database, now }) => {
        const parsed = file.parse(text, await currentOf(file, database.settings))
        if (!parsed.ok) return tellFaults(context, path, parsed.faults)
        const { value } = parsed
        const change = { key: file.key, value, officer: null, act: file.act, detail: file.count(value) }
        await database.transactions.transact((tx) => changeSetting(tx, change, now))
        context.print(told(value))
        return 0
      })
    },
    async exportFile(context) {
      const path = readPath(context)
      return withOffice(context, async ({ database }) => {
        await writeNamedFile(path, file.write(await currentOf(file, database.settings)))
        context.print(`${file.called} ditulis ke ${path}.`)
        return 0
      })
    },
    async listFile(context) {
      expectNoWords(context)
      return withOffice(context, async ({ database }) => {
        context.print(file.write(await currentOf(file, database.settings)).trimEnd())
        return 0
      })
    },
  }
}

function readPath(context: CommandContext): string {
  const [path = ''] = readOptions(context, {}, { least: 1, most: 1 }).positionals
  return path
}
