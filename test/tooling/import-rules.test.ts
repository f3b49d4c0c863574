import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A linter that finds nothing may be one that looks at nothing: each rule has to catch what is planted here. */
interface Plant {
  what: string
  file: string
  code: string
  /** The rule that has to catch it; null: nothing may be found. */
  rule: string | null
}

const IMPORTS = 'eslint(no-restricted-imports)'
let count = 0

/** One import by one file of `room`. */
function planted(room: string, code: string, rule: string | null = IMPORTS): Plant {
  count += 1
  return {
    what: `${room}: ${code.split('\n')[0]}`,
    file: `${room}/plant-${count}.ts`,
    code: `${code}\n`,
    rule,
  }
}

const taking = (from: string) => `import { thing } from '${from}'\nexport const mine = thing`
const passingOn = (from: string) => `export { thing } from '${from}'`
const typing = (from: string) => `export type { Thing } from '${from}'`

const forbiddenRooms = [
  planted('src/office', taking('../routing/index.ts')),
  planted('src/office', typing('../routing/index.ts')),
  planted('src/routing', taking('../knowledge/index.ts')),
  planted('src/routing', taking('../office/ids.ts')),
  planted('src/routing', typing('../storage/index.ts')),
  planted('src/routing', typing('../bots/index.ts')),
  planted('src/routing', taking('../texts/index.ts')),
  planted('src/routing/deep', taking('../../web/index.ts')),
  planted('src/knowledge', taking('../routing/index.ts')),
  planted('src/knowledge', typing('../routing/inquiry.ts')),
  planted('src/knowledge/deep', taking('../../storage/index.ts')),
  planted('src/reports', taking('../routing/index.ts')),
  planted('src/reports', typing('../storage/index.ts')),
  planted('src/texts', typing('../office/index.ts')),
  planted('src/bots', taking('../routing/decide.ts')),
  planted('src/bots', typing('../routing/inquiry.ts')),
  planted('src/bots', taking('../storage/index.ts')),
  planted('src/bots', taking('../simulator/index.ts')),
  planted('src/bots', taking('../web/index.ts')),
  planted('src/bots/deep', `import '../../storage/index.ts'`),
  planted('src/bots/deep', `export * from '../../storage/index.ts'`),
  planted('src/bots', passingOn('../storage/index.ts')),
  planted('src/web', taking('../bots/index.ts')),
  planted('src/web', taking('../knowledge/deep/match.ts')),
  planted('src/web', taking('../storage/index.ts')),
  planted('src/storage', taking('../texts/index.ts')),
  planted('src/storage', taking('../bots/index.ts')),
  planted('src/storage', taking('../office/officer.ts')),
  planted('src/simulator', taking('../routing/index.ts')),
  planted('src/simulator', typing('../bots/index.ts')),
  planted('src/simulator/page', taking('../../texts/index.ts')),
  planted('src/bots', taking('../main.ts')),
  planted('src/web', taking('../config.ts')),
  planted('src/log', taking('../routing/index.ts')),
]

const forbiddenLibraries = [
  planted('src/routing', taking('fuse.js')),
  planted('src/routing', taking('node:fs/promises')),
  planted('src/knowledge', taking('fs')),
  planted('src/office', taking('node:child_process')),
  planted('src/bots', taking('pg')),
  planted('src/bots', taking('pino')),
  planted('src/web', taking('@prisma/client')),
  planted('src/web', taking('telegraf')),
  planted('src/storage', taking('hono')),
  planted('src/storage', taking('@fluent/bundle')),
  planted('src/texts', taking('csv-parse/sync')),
  planted('src/reports', taking('bullmq')),
  planted('src/simulator', taking('grammy')),
  planted('src/simulator', taking('hono/jsx')),
  planted('src/bots', taking('vitest')),
  planted('src', taking('pg')),
  planted('src/main', taking('ioredis')),
  planted('src/config', taking('@hono/node-server')),
  planted('src/bots', `import { env } from 'node:process'\nexport const home = env['HOME']`),
]

const allowed = [
  planted('src/routing', taking('../office/index.ts'), null),
  planted('src/routing', typing('../knowledge/index.ts'), null),
  planted('src/knowledge', taking('fuse.js'), null),
  planted('src/knowledge', typing('../routing/index.ts'), null),
  planted('src/reports', typing('../routing/index.ts'), null),
  planted('src/reports', taking('../texts/index.ts'), null),
  planted('src/texts', taking('@fluent/bundle'), null),
  planted('src/bots/deep', taking('../../routing/index.ts'), null),
  planted('src/bots', taking('telegraf/types'), null),
  planted('src/bots', taking('grammy'), null),
  planted('src/web', taking('hono/jsx'), null),
  planted('src/web', taking('../reports/index.ts'), null),
  planted('src/storage', taking('../routing/index.ts'), null),
  planted('src/storage', taking('@prisma/client/runtime'), null),
  planted('src/storage', taking('zod'), null),
  planted('src/simulator', taking('esbuild'), null),
  planted('src/main', taking('../storage/anything.ts'), null),
  planted('test', taking('vitest'), null),
  planted('bench', taking('telegraf'), null),
]

const otherRules: Plant[] = [
  {
    what: 'a floating promise',
    file: 'src/web/float.ts',
    code: 'export async function later() {}\nexport function now() {\n  later()\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    what: 'a promise where nobody waits',
    file: 'src/web/misuse.ts',
    code: 'export const run = (list: string[]) => list.forEach(async () => {})\n',
    rule: 'typescript(no-misused-promises)',
  },
  {
    what: 'any',
    file: 'src/web/any.ts',
    code: 'export const x: any = 1\n',
    rule: 'typescript(no-explicit-any)',
  },
  {
    what: 'a non-null assertion',
    file: 'src/web/bang.ts',
    code: 'export const x = (list: string[]) => list[0]!\n',
    rule: 'typescript(no-non-null-assertion)',
  },
  {
    what: 'a cycle',
    file: 'src/web/cycle-a.ts',
    code: "import { b } from './cycle-b.ts'\nexport const a = () => b\n",
    rule: 'import(no-cycle)',
  },
  {
    what: 'the other half of the cycle',
    file: 'src/web/cycle-b.ts',
    code: "import { a } from './cycle-a.ts'\nexport const b = () => a\n",
    rule: 'import(no-cycle)',
  },
  {
    what: 'a default export',
    file: 'src/web/default.ts',
    code: 'export default 1\n',
    rule: 'import(no-default-export)',
  },
  {
    what: 'the console',
    file: 'src/web/console.ts',
    code: "console.log('x')\n",
    rule: 'eslint(no-console)',
  },
  {
    what: 'process.env',
    file: 'src/web/env.ts',
    code: "export const x = process.env['HOME']\n",
    rule: 'node(no-process-env)',
  },
  {
    what: 'process.env in config.ts',
    file: 'src/config.ts',
    code: "export const x = process.env['HOME']\n",
    rule: null,
  },
  {
    what: 'a file of 251 lines',
    file: 'src/web/long.ts',
    code: 'export const x = [\n'.padEnd(19 + 249, '\n').concat(']\n'),
    rule: 'eslint(max-lines)',
  },
  {
    what: 'a module mock',
    file: 'test/web/mock.test.ts',
    code: "import { vi } from 'vitest'\nvi.mock('./x.ts')\n",
    rule: 'vitest(no-restricted-vi-methods)',
  },
  {
    what: 'a test that runs alone',
    file: 'test/web/only.test.ts',
    code: "import { expect, it } from 'vitest'\nit.only('x', () => expect(1).toBe(1))\n",
    rule: 'vitest(no-focused-tests)',
  },
  {
    what: 'a test that is switched off',
    file: 'test/web/skip.test.ts',
    code: "import { expect, it } from 'vitest'\nit.skip('x', () => expect(1).toBe(1))\n",
    rule: 'vitest(no-disabled-tests)',
  },
]

const plants = [...forbiddenRooms, ...forbiddenLibraries, ...allowed, ...otherRules]

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
})

let folder: string
let found: { code: string; filename: string }[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jawab24-lint-'))
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) await cp(join(root, file), join(folder, file))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const { file, code } of plants) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), code)
  }
  found = reportSchema.parse(JSON.parse(await lint())).diagnostics
})

afterAll(() => rm(folder, { recursive: true }))

function lint(): Promise<string> {
  const program = join(root, 'node_modules/oxlint/bin/oxlint')
  const options = { cwd: folder, maxBuffer: 32 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, '-f', 'json', 'src', 'test', 'bench'], options, (error, output) => {
      // It ends with 1 because it found what was planted; with anything else it didn't run.
      if (error?.code === 1) resolve(output)
      else reject(new Error(`oxlint ended strangely: ${output}`, { cause: error }))
    })
  })
}

function foundIn(file: string): string[] {
  return found.filter(({ filename }) => filename === file).map(({ code }) => code)
}

describe('forbidden rooms', () => {
  it.each(forbiddenRooms)('$what', ({ file, rule }) => expect(foundIn(file)).toContain(rule))
})

describe('forbidden libraries', () => {
  it.each(forbiddenLibraries)('$what', ({ file, rule }) => expect(foundIn(file)).toContain(rule))
})

describe('allowed imports', () => {
  it.each(allowed)('$what', ({ file }) => expect(foundIn(file)).toEqual([]))
})

describe('other rules', () => {
  it.each(otherRules)('$what', ({ file, rule }) =>
    rule === null ? expect(foundIn(file)).toEqual([]) : expect(foundIn(file)).toContain(rule),
  )
})

describe('library ownership', () => {
  it('names an owner for every dependency', async () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
    const { overrides } = z
      .object({
        overrides: z.array(
          z.object({ files: z.array(z.string()), rules: z.record(z.string(), z.unknown()) }),
        ),
      })
      .parse(JSON.parse(await readFile(join(root, '.oxlintrc.json'), 'utf8')))
    const atTheTop = JSON.stringify(overrides.find(({ files }) => files.includes('src/*.ts'))?.rules)
    const owned = z.string().parse(/"regex":"(\^\(.*?\)\(\/\|\$\))"/.exec(atTheTop)?.[1])
    const pattern = new RegExp(z.string().parse(JSON.parse(`"${owned}"`)))
    const free = Object.keys(dependencies).filter((name) => !pattern.test(name))
    // zod is everybody's; tsx runs the program, and nothing imports it.
    expect(free).toEqual(['tsx', 'zod'])
  })
})
