import { parseArgs, type ParseArgsConfig } from 'node:util'
import { type Command, Complaint } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The words of a command as options and the rest. A word that doesn't fit is told together with how it is written. */
export function readOptions<Known extends Options>(
  { usage }: Pick<Command, 'usage'>,
  words: readonly string[],
  options: Known,
  positionals: { least: number; most: number },
) {
  const read = () => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw new Complaint(
        `${error instanceof Error ? error.message : String(error)}\nPemakaian: jawab24 ${usage}`,
        2,
      )
    }
  }
  const result = read()
  const count = result.positionals.length
  if (count < positionals.least || count > positionals.most)
    throw new Complaint(`Pemakaian: jawab24 ${usage}`, 2)
  return result
}
