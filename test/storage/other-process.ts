import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../src/storage/index.ts'
import { NOW } from './a-decision.ts'

/** A process of its own that uses a database, to be stopped in peace or killed. */
export interface OtherProcess {
  child: ChildProcess
  /** What it said when it was ready. */
  said: string
  stop(): Promise<number | null>
  kill(): Promise<void>
}

/** Runs this file: `where` is a URL or a data folder; `claim` a recipient whose next message it claims and keeps. */
export async function startOther(
  where: string,
  claim: string | null,
  as: { uid?: number; gid?: number } = {},
): Promise<OtherProcess> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      fileURLToPath(import.meta.url),
      where,
      ...(claim ? [claim] : []),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], cwd: process.cwd(), ...as },
  )
  const exited = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const [said]: unknown[] = await Promise.race([
    once(lines, 'line'),
    exited.then(([code]) => [`exit ${code}`]),
  ])
  return {
    child,
    said: String(said),
    async stop() {
      child.stdin.end()
      const [code]: unknown[] = await exited
      return typeof code === 'number' ? code : null
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function main(where: string, claim: string | undefined): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const log = { info() {}, warn() {}, error() {} }
  try {
    const database = await openDatabase({
      where: where.includes('://') ? { databaseUrl: where } : { dataDir: where },
      timeZone: 'Asia/Makassar',
      kind: 'live',
      log,
      now: NOW,
    })
    const delivery = claim === undefined ? null : await database.outbox.claim(claim, NOW)
    say(delivery ? 'claimed' : 'ready')
    for await (const _ of process.stdin) continue
    await database.close()
  } catch (error) {
    say(`refused: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2] ?? '', process.argv[3])
