import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { settingNames } from '../../src/config/schema.ts'
import { until } from './until.ts'

/** The checkout that these tests belong to. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url))

type Environment = Record<string, string | undefined>

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A program of ours in a process of its own. */
export interface Program {
  pid: number
  stdout(): string
  stderr(): string
  /** What it ended with; null while it runs. */
  exit(): Exit | null
  ended: Promise<Exit>
  send(signal: NodeJS.Signals): void
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
}

export interface ProgramOptions {
  /** Where the checkout lies. Default: this one. */
  checkout?: string
  /** Run what `npm run build` made there, as in production. Default: the sources, as `npm start` does. */
  compiled?: boolean
  /** Another account; only root may ask for it. */
  account?: { uid: number; gid: number }
  /** As typed in a terminal: through npm, and a signal reaches every process of it, as Ctrl-C does. Default: false. */
  typed?: boolean
}

const living = new Set<() => void>()
// Whatever becomes of the test run: no service of ours outlives it.
process.on('exit', () => {
  for (const end of living) end()
})

/**
 * Runs `jawab24 <words>` as a user of a checkout does. Of the environment it gets what it is handed and nothing else
 * that the service would read.
 */
export function runProgram(
  words: readonly string[],
  env: Environment,
  options: ProgramOptions = {},
): Program {
  const { checkout = CHECKOUT, compiled = false, account, typed = false } = options
  const program = compiled ? ['dist/src/cli.js'] : ['scripts/launch.mjs']
  const [file, args] = typed
    ? ['npm', ['run', '--silent', 'jawab24', '--', ...words]]
    : [process.execPath, [...program, ...words]]
  const child = spawn(file, args, {
    cwd: checkout,
    detached: typed,
    env: { ...nothingOfOurs(), PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  })
  const said = { stdout: '', stderr: '' }
  let exit: Exit | null = null
  const pid = child.pid ?? -1
  const send = (signal: NodeJS.Signals) => signalTo(typed ? -pid : pid, signal)
  const end = () => send('SIGKILL')
  living.add(end)
  const ended = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      living.delete(end)
      exit = { code, signal }
      resolve(exit)
    })
  })
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8')
    child[stream].on('data', (chunk: string) => (said[stream] += chunk))
  }
  return {
    pid,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    exit: () => exit,
    ended,
    send,
    async kill() {
      end()
      await ended
    },
  }
}

/** Runs one command to its end. */
export async function runToEnd(
  words: readonly string[],
  env: Environment,
  options?: ProgramOptions,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = runProgram(words, env, options)
  const { code } = await program.ended
  return { code, stdout: program.stdout(), stderr: program.stderr() }
}

/** Waits for the line that says it is ready, and gives the address in it. Fails at once when the program ends instead. */
export async function ready(program: Program): Promise<string> {
  const line = () => /^Jawab24 siap.*?(http:\S+)/m.exec(program.stdout())?.[1]
  await until(() => program.exit() !== null || line(), {
    what: 'the service to be ready',
    timeoutMs: 180_000,
    everyMs: 10,
  })
  const address = line()
  if (address === undefined)
    throw new Error(
      `The service ended ${JSON.stringify(program.exit())}: ${program.stdout()}${program.stderr()}`,
    )
  return address
}

/** Waits until the service at this address says that everything it needs works: a probe gives up before a busy machine does. */
export async function works(address: string): Promise<void> {
  await until(async () => (await fetch(`${address}/readyz`)).ok, { what: `${address}/readyz to say yes` })
}

/** A process, or with a negative number the group of it, that is gone already needs no signal. */
function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone.
  }
}

/** Every setting as not set, so that nothing of the developer's own, not even a `.env`, gets in. */
export function nothingOfOurs(): Record<string, string> {
  return Object.fromEntries(settingNames.map((name) => [name, '']))
}
