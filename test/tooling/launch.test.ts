import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { clone } from '../support/clone.ts'
import { CHECKOUT } from '../support/process.ts'

/** A clone with a `node_modules` of its own, in which nothing was packed yet. */
function freshClone() {
  const checkout = mkdtempSync(join(tmpdir(), 'jawab24-launch-'))
  onTestFinished(() => rmSync(checkout, { recursive: true, force: true }))
  clone(checkout)
  const modules = join(checkout, 'node_modules')
  rmSync(modules)
  mkdirSync(modules)
  for (const name of readdirSync(join(CHECKOUT, 'node_modules')).filter((each) => each !== '.cache'))
    symlinkSync(join(CHECKOUT, 'node_modules', name), join(modules, name))
  return {
    modules,
    packs: () => readdirSync(join(modules, '.cache', 'jawab24')),
    writeProgram: (source: string) => writeFileSync(join(checkout, 'src', 'cli.ts'), source),
    run: () =>
      new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
        const child = execFile(
          process.execPath,
          ['scripts/launch.mjs', 'help'],
          { cwd: checkout },
          (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
        )
      }),
  }
}

it('runs what the sources say now, and packs each state of them once', async () => {
  const { run, writeProgram, packs } = freshClone()
  writeProgram('console.log("before")')
  expect(await run()).toMatchObject({ code: 0, stdout: 'before\n' })
  writeProgram('console.log("afterwards")')
  expect(await run()).toMatchObject({ code: 0, stdout: 'afterwards\n' })
  writeProgram('console.log("before")')
  expect(await run()).toMatchObject({ code: 0, stdout: 'before\n' })
  expect(packs()).toHaveLength(2)
}, 60_000)

it('two starts at once both run, and leave one whole pack', async () => {
  const { run, packs } = freshClone()
  for (const { code, stdout } of await Promise.all([run(), run()])) {
    expect(code).toBe(0)
    expect(stdout).toContain('jawab24 PERINTAH')
  }
  expect(packs()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
}, 60_000)

it('an error names its line in the sources', async () => {
  const { run, writeProgram } = freshClone()
  writeProgram('interface Gone {\n  away: true\n}\nthrow new Error("planted")\nexport type { Gone }\n')
  const { code, stderr } = await run()
  expect(code).toBe(1)
  expect(stderr).toContain('src/cli.ts:4')
}, 60_000)

it('runs where nothing may be written beside the packages', async () => {
  const { run, modules } = freshClone()
  // Also root can't make a folder in a file.
  writeFileSync(join(modules, '.cache'), '')
  const { code, stdout } = await run()
  expect(code).toBe(0)
  expect(stdout).toContain('jawab24 PERINTAH')
}, 60_000)
