import { type CommandContext, Complaint } from './command.ts'
import { commands } from './commands.ts'

const ASKS_FOR_HELP = new Set(['help', '--help', '-h', 'bantuan'])

/**
 * Runs one command and gives the process's exit code: 0 done, 1 it went wrong (said on stderr, with what to do), 2 the
 * command's own words were off.
 */
export async function runCommand(
  words: readonly string[],
  env: Record<string, string | undefined>,
  output: Pick<CommandContext, 'print' | 'complain'> = toTerminal,
): Promise<number> {
  const [first] = words
  if (first === undefined || ASKS_FOR_HELP.has(first)) {
    output.print(help(commands))
    return 0
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word))
  if (!command) {
    output.complain(`Perintah tidak dikenal: ${words.slice(0, 2).join(' ')}`)
    output.complain(help(commands.filter(({ name }) => name.split(' ')[0] === first)))
    return 2
  }
  const { name, takes } = command
  if (words.slice(name.split(' ').length).some((word) => word === '--help' || word === '-h')) {
    output.print(help([command]))
    return 0
  }
  const run = await command.load()
  try {
    return await run({
      ...output,
      env,
      words: words.slice(name.split(' ').length),
      usage: `${name} ${takes}`.trim(),
    })
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    output.complain(error.message)
    return error.exitCode
  }
}

/** Of these commands; of all where there are none of that kind. */
function help(some: typeof commands): string {
  const lines = (some.length > 0 ? some : commands).map(
    ({ name, takes, does }) => `  ${`${name} ${takes}`.trim()}\n      ${does}`,
  )
  return ['Pemakaian: jawab24 PERINTAH', '', ...lines].join('\n')
}

const toTerminal = {
  print: (line: string) => void process.stdout.write(`${line}\n`),
  complain: (line: string) => void process.stderr.write(`${line}\n`),
}
