import { execFileSync } from 'node:child_process'
import { mkdtempSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseStopped, endEmbedded, postmasterOf } from '../support/branch-office.ts'
import { clone } from '../support/clone.ts'
import { isRoot } from '../support/root.ts'
import { CHECKOUT, type Program, ready, runProgram, works } from '../support/process.ts'

/** What Linux calls nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 }

function folder(mode: number): string {
  const path = mkdtempSync(join(tmpdir(), 'jawab24-account-'))
  execFileSync('chmod', [mode.toString(8), path])
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function worksAndStops(program: Program, dataDir: string): Promise<void> {
  onTestFinished(async () => {
    await program.kill()
    await endEmbedded(dataDir)
  })
  await works(await ready(program))
  expect(postmasterOf(dataDir)).not.toBeNull()
  program.send('SIGTERM')
  expect(await program.ended).toEqual({ code: 0, signal: null })
  await databaseStopped(dataDir)
}

describe.skipIf(!isRoot())('accounts (as root only)', () => {
  it('a clone in a private home of root works, its data in the clone', async () => {
    const home = folder(0o700)
    const checkout = join(home, 'jawab24')
    clone(checkout)
    const dataDir = join(checkout, 'data')
    const program = runProgram(['start'], { HOME: home, DATA_DIR: dataDir, PORT: '0' }, { checkout })
    await worksAndStops(program, dataDir)
    // The server's account can't reach into the private home: the data are kept elsewhere, linked from there.
    const elsewhere = readlinkSync(join(dataDir, 'postgres'))
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
    expect(statSync(join(elsewhere, 'data')).uid).not.toBe(0)
  })

  // Below a private home nobody else can even read the program: there is nothing to try, and nothing was skipped.
  it.each([CHECKOUT].filter(reaches))(
    'an unprivileged account runs it with a folder of its own',
    async () => {
      const dataDir = folder(0o700)
      execFileSync('chown', [`${NOBODY.uid}:${NOBODY.gid}`, dataDir])
      const env = { HOME: dataDir, DATA_DIR: dataDir, PORT: '0' }
      await worksAndStops(runProgram(['start'], env, { account: NOBODY }), dataDir)
      expect(statSync(join(dataDir, 'postgres', 'data')).uid).toBe(NOBODY.uid)
    },
  )
})

/** May anybody enter this folder and all above it? */
function reaches(path: string): boolean {
  const above = join(path, '..')
  return (statSync(path).mode & 0o005) === 0o005 && (above === path || reaches(above))
}
