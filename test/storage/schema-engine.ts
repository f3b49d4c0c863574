import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'

/** The part that we need of what Node has but the type library of our target hasn't. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

type Engine = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** Once: a second instance would take the memory of the first. */
const loaded: Promise<Engine> = (async () => {
  const background = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const engine: Engine = await import(pathToFileURL(background).href)
  const bytes = await readFile(background.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
  return engine
})()

/** Prisma's own schema engine, as WebAssembly: the judge of whether our migrations are what Prisma thinks they are. */
export async function startSchemaEngine(connectionString: string): Promise<SchemaEngine> {
  const { SchemaEngine: Started } = await loaded
  const adapter = bindMigrationAwareSqlAdapterFactory(new PatchedAdapter({ connectionString }))
  return Started.new({ datamodels: [await readSchema()] }, () => {}, adapter)
}

/**
 * Two things that Prisma's native engine does and its adapter for PostgreSQL doesn't: it cuts scripts at each semicolon,
 * also in the middle of a function, and can't read a column of type "char", of which CHECK constraints have one.
 */
class PatchedAdapter extends PrismaPg {
  override async connect() {
    return patched(await super.connect())
  }
  override async connectToShadowDb() {
    return patched(await super.connectToShadowDb())
  }
}

/** Columns of type "char" in what the engine asks, and how to ask for them so that the adapter can read them. */
const CHARS = [
  { column: 'constraint_type', from: 'constr.contype AS', to: 'constr.contype::text AS' },
  { column: 'confdeltype', from: 'con.confdeltype,', to: 'con.confdeltype::text AS confdeltype,' },
  { column: 'confupdtype', from: 'con.confupdtype,', to: 'con.confupdtype::text AS confupdtype,' },
]

function patched<Adapter extends Awaited<ReturnType<PrismaPg['connect']>>>(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const sql = CHARS.reduce((text, { from, to }) => text.replace(from, to), query.sql)
    const found = await queryRaw({ ...query, sql })
    for (const { column } of CHARS) {
      const place = found.columnNames.indexOf(column)
      if (place >= 0) found.columnTypes[place] = ColumnTypeEnum.Character
    }
    return found
  }
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script)
  }
  return adapter
}

/** schema.prisma as the engine wants it: path and content. */
export async function readSchema(): Promise<[string, string]> {
  return ['schema.prisma', await readFile('prisma/schema.prisma', 'utf8')]
}

/** prisma/migrations as the engine wants it. */
export async function readMigrationList(): Promise<MigrationList> {
  const baseDir = 'prisma/migrations'
  const entries = await readdir(baseDir, { withFileTypes: true })
  const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(`${baseDir}/migration_lock.toml`, 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      directories.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(`${baseDir}/${path}/migration.sql`, 'utf8'),
          },
        },
      })),
    ),
  }
}
