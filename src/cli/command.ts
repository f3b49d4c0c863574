export interface CommandContext {
  env: Record<string, string | undefined>
  /** The words after the command's name. */
  words: readonly string[]
  /** How the command is written, for complaints. */
  usage: string
  /** One line (or several) to standard output. */
  print(line: string): void
  /** The same to standard error. */
  complain(line: string): void
}

/** Does what a command asks and gives the exit code. A `Complaint` is told to the person; anything else is a fault of ours. */
export type RunCommand = (context: CommandContext) => Promise<number>

/** Something that the person at the terminal can put right; the message says how. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
  /** 2: the command's own words were off; 1: everything else. */
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The command's words don't fit; how it is written is told with what was wrong. */
export function misused({ usage }: Pick<CommandContext, 'usage'>, what?: string): Complaint {
  const how = `Pemakaian: jawab24 ${usage}`
  return new Complaint(what === undefined ? how : `${what}\n${how}`, 2)
}

/** One thing that can be asked for on the command line. */
export interface ListedCommand {
  /** The words that name it. */
  name: string
  /** What follows the name, for the help. */
  takes: string
  /** What it does, for the help. */
  does: string
  /** Loaded only when asked for: `invite` needs no bots, and a start shouldn't wait for what only `evaluate` uses. */
  load(): Promise<RunCommand>
}
