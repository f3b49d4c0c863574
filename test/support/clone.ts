import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHECKOUT } from './process.ts'

const PARTS = ['src', 'prisma', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json']

/** This checkout as it is now, in a folder of its own, with the packages that are installed here. */
export function clone(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of PARTS) cpSync(join(CHECKOUT, part), join(folder, part), { recursive: true })
  symlinkSync(join(CHECKOUT, 'node_modules'), join(folder, 'node_modules'))
}

/** A clone that was compiled as for production: such a service starts with half of the work. */
export function compileClone(): { checkout: string; remove(): void } {
  const checkout = mkdtempSync(join(tmpdir(), 'jawab24-compiled-'))
  clone(checkout)
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: checkout,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm run build failed: ${stdout}${stderr}`)
  return { checkout, remove: () => rmSync(checkout, { recursive: true, force: true }) }
}
