import { runCommand } from '../../src/cli/run-command.ts'
import { nothingOfOurs } from './process.ts'

/** Runs a command of ours in this very process: its exit code, and what it told. */
export async function runHere(
  words: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' }
  const code = await runCommand(
    words,
    { ...nothingOfOurs(), LOG_LEVEL: 'silent', ...env },
    {
      print: (line) => void (said.stdout += `${line}\n`),
      complain: (line) => void (said.stderr += `${line}\n`),
    },
  )
  return { code, ...said }
}
