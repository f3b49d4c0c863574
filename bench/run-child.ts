import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Child {
  pid: number
  process: ChildProcess
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>
}

/** Runs a program; what it says on stderr is shown. `channel` opens one for messages. */
export function runChild(
  command: string,
  args: readonly string[],
  {
    env = process.env,
    channel = false,
    stdout = false,
  }: { env?: NodeJS.ProcessEnv; channel?: boolean; stdout?: boolean } = {},
): Child {
  const out = stdout ? ('pipe' as const) : ('ignore' as const)
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', out, 'inherit', ...(channel ? ['ipc' as const] : [])],
  })
  if (child.pid === undefined) throw new Error(`${command} could not be started`)
  return {
    pid: child.pid,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Runs a TypeScript file of this folder as a process of its own. */
export function runScript(file: string, args: readonly string[] = []): Child {
  const path = new URL(file, import.meta.url).pathname
  return runChild(process.execPath, ['--import', 'tsx', path, ...args], { channel: true })
}

/** The next message that the child sends, or a rejection when it ends before. */
export async function nextMessage({ process: child }: Child): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`A process of the benchmark ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      resolve(message)
    })
  })
}
