import type { Migration } from '../migrations/read-migrations.ts'

const MADE = /^CREATE TABLE "?(\w+)"?/gm

/** The tables that these migrations make, with Prisma's own: whatever else is in the schema belongs to somebody else. */
export function ownTables(migrations: Migration[]): string[] {
  const made = migrations.flatMap(({ sql }) => [...sql.matchAll(MADE)].flatMap(([, name]) => name ?? []))
  return [...made, '_prisma_migrations']
}
