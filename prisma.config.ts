import { defineConfig } from 'prisma/config'

// Every command of Prisma wants its schema engine and downloads it when it has none. We never use that binary
// (`prisma generate` only looks whether it exists), so any executable will do and nothing is downloaded.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
