import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'

/** The part that we need of what Node has but the type library of our target hasn't. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

/** Prisma's own schema engine, as WebAssembly: the judge of whether our migrations are what Prisma thinks they are. */
export async function startSchemaEngine(connectionString: string): Promise<SchemaEngine> {
  const background = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const engine: typeof import('@prisma/schema-engine-wasm/schema_engine_bg') = await import(
    pathToFileURL(background).href
  )
  const bytes = await readFile(background.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }))
  return engine.SchemaEngine.new({ datamodels: [await readSchema()] }, () => {}, adapter)
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
