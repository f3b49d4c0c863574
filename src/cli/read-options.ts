import { parseArgs, type ParseArgsConfig } from 'node:util'
import { type CommandContext, misused } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** For a command that is only its name: any further word is a misunderstanding. */
export function expectNoWords(context: Pick<CommandContext, 'usage' | 'words'>): void {
  readOptions(context, {}, { least: 0, most: 0 })
}

/** The words of a command as options and the rest. A word that doesn't fit is told together with how the command is written. */
export function readOptions<Known extends Options>(
  context: Pick<CommandContext, 'usage' | 'words'>,
  options: Known,
  positionals: { least: number; most: number },
) {
  const read = () => {
    try {
      return parseArgs({ args: [...context.words], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw misused(context, error instanceof Error ? error.message : String(error))
    }
  }
  const result = read()
  const count = result.positionals.length
  if (count < positionals.least || count > positionals.most) throw misused(context)
  return result
}
