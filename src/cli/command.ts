export interface CommandContext {
  env: Record<string, string | undefined>
  /** The words after the command's name. */
  words: readonly string[]
  /** One line (or several) to standard output. */
  print(line: string): void
  /** The same to standard error. */
  complain(line: string): void
}

/** One thing that can be asked for on the command line. */
export interface Command {
  /** The words that name it, such as `faq import`. */
  name: string
  /** How it is written, for the help. */
  usage: string
  /** What it does, in Indonesian, for the help. */
  does: string
  /** Gives the exit code. A `Complaint` is told to the person; anything else is a fault of ours. */
  run(context: CommandContext): Promise<number>
}

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
