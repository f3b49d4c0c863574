// Joins the program's own sources into a few files, once for each state of the sources: loading some five hundred modules
// one by one, each compiled as it comes, took more than half of a start.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const checkout = fileURLToPath(new URL('..', import.meta.url))
const cache = join(checkout, 'node_modules', '.cache', 'jawab24')
/** Packs of other states are kept for so long (milliseconds): a program that runs may still load a part of its own. */
const KEPT_MS = 7 * 24 * 3_600_000

/**
 * The packed `src/cli.ts` for the sources as they are now. It is named after their content, so an edit is never missed.
 * Rejects when the sources have a fault, or when nothing may be written beside the packages.
 */
export async function packedProgram() {
  const folder = join(cache, nameOfContent())
  const program = join(folder, 'cli.mjs')
  if (!existsSync(program)) {
    await pack(folder)
    await dropOld(folder)
  }
  return program
}

/** Of all that a pack is made from, the checkout's place included: packed modules know where their sources lie. */
function nameOfContent() {
  const hash = createHash('sha256').update(checkout).update(process.version)
  const sources = readdirSync(join(checkout, 'src'), { recursive: true })
    .filter((name) => /\.(tsx?|json)$/.test(name))
    .map((name) => join('src', name))
  for (const name of [
    ...sources.sort(),
    'tsconfig.json',
    'scripts/pack.mjs',
    'node_modules/esbuild/package.json',
  ])
    hash.update(`\0${name}\0`).update(readFileSync(join(checkout, name)))
  return hash.digest('hex').slice(0, 32)
}

/** Made elsewhere and put in its place whole: a start never finds half a pack, and of two starts at once either's serves. */
async function pack(folder) {
  const { build, stop } = await import('esbuild')
  const making = `${folder}.${randomUUID()}`
  try {
    await build({
      absWorkingDir: checkout,
      // A thread's program is loaded by its name, from beside the rest.
      entryPoints: { cli: 'src/cli.ts', 'render-worker': 'src/reports/papers/render-worker.ts' },
      outdir: making,
      // What no package.json beside it has to explain.
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      // What a command doesn't use isn't loaded, as in the sources.
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: `node${process.versions.node}`,
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'silent',
      plugins: [keepPlaces],
    })
    await rename(making, folder)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  } finally {
    await stop()
  }
}

/** A module that asks where it is hears where its source is, and finds what lies beside it; its `filename` is the pack's. */
const keepPlaces = {
  name: 'keep places',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes('import.meta')) return null
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: extname(path).slice(1) }
    })
  },
}

async function dropOld(present) {
  const names = await readdir(cache)
  for (const folder of names.map((name) => join(cache, name)))
    if (folder !== present && (await isOld(folder))) await rm(folder, { recursive: true, force: true })
}

/** Another start may have dropped it just now. */
async function isOld(folder) {
  const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs > KEPT_MS
}
