import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface PageFile {
  type: string
  body: string
}

/** The page's files by their name in the address. */
export type PageFiles = Record<'page.html' | 'page.js' | 'page.css' | 'icon.svg', PageFile>

/**
 * Reads and bundles the page, for today's browsers. Run from sources it takes `page/main.ts`, run from compiled
 * output `page/main.js` beside it, or else the sources that the compiled output came from.
 */
export async function buildPageFiles(): Promise<PageFiles> {
  const { folder, entry } = findPage()
  const bundle = await build({
    entryPoints: [
      { in: join(folder, entry), out: 'page' },
      { in: join(folder, 'page.css'), out: 'page' },
    ],
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    logLevel: 'silent',
  })
  const output = (ending: string) => {
    const file = bundle.outputFiles.find(({ path }) => path.endsWith(ending))
    if (!file) throw new Error(`Bundling the simulator's page gave no ${ending} file`)
    return file.text
  }
  return {
    'page.html': { type: 'text/html', body: await readFile(join(folder, 'page.html'), 'utf8') },
    'page.js': { type: 'text/javascript', body: output('.js') },
    'page.css': { type: 'text/css', body: output('.css') },
    'icon.svg': { type: 'image/svg+xml', body: await readFile(join(folder, 'icon.svg'), 'utf8') },
  }
}

function findPage(): { folder: string; entry: string } {
  const here = dirname(fileURLToPath(import.meta.url))
  const folders = [join(here, 'page'), join(here, '../../../src/simulator/page')]
  for (const folder of folders) {
    if (!existsSync(join(folder, 'page.html'))) continue
    const entry = ['main.ts', 'main.js'].find((name) => existsSync(join(folder, name)))
    if (entry) return { folder, entry }
  }
  throw new Error(`The simulator's page was not installed: looked for main.ts in ${folders.join(' and ')}`)
}
