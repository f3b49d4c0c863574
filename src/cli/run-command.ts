import { ask } from './ask.ts'
import { type Command, type CommandContext, Complaint } from './command.ts'
import { doctor } from './doctor.ts'
import { evaluate } from './evaluate.ts'
import { exportFaq, importFaq, listFaq } from './faq.ts'
import { importInstansi, listInstansi } from './instansi.ts'
import { invite } from './invite.ts'
import { migrate } from './migrate.ts'
import { start } from './start.ts'

/** Every command by the words that name it, in the order in which the help lists them. */
const COMMANDS: readonly Command[] = [
  start,
  migrate,
  importInstansi,
  listInstansi,
  importFaq,
  exportFaq,
  listFaq,
  ask,
  evaluate,
  invite,
  doctor,
]

/**
 * Runs one command and gives the process's exit code: 0 done, 1 it went wrong (said on stderr, with what to do), 2 the
 * command's own words were off.
 */
export async function runCommand(
  words: readonly string[],
  env: Record<string, string | undefined>,
  output: Pick<CommandContext, 'print' | 'complain'> = toTerminal,
): Promise<number> {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => words[index] === word))
  if (!command) {
    const asked = words.length === 0 || ['help', '--help', '-h', 'bantuan'].includes(words[0] ?? '')
    const say = asked ? output.print : output.complain
    if (!asked) say(`Perintah tidak dikenal: ${words.slice(0, 2).join(' ')}`)
    say(help())
    return asked ? 0 : 2
  }
  try {
    return await command.run({ ...output, env, words: words.slice(command.name.split(' ').length) })
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    output.complain(error.message)
    return error.exitCode
  }
}

function help(): string {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length))
  const lines = COMMANDS.map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`)
  return ['Pemakaian: jawab24 PERINTAH', '', ...lines].join('\n')
}

const toTerminal = {
  print: (line: string) => void process.stdout.write(`${line}\n`),
  complain: (line: string) => void process.stderr.write(`${line}\n`),
}
