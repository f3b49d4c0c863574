import type { z } from 'zod'
import type { Prisma } from '../connect/open-prisma.ts'
import { storableJson } from '../connect/storable.ts'

/** What the office edits, one JSON value per key. */
export interface Settings {
  /** Null when it was never set. Throws when what is stored doesn't fit the schema. */
  read<Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null>
  /** Those whose keys begin so, with the rest of the key. */
  list<Value>(beginning: string, schema: z.ZodType<Value>): Promise<Map<string, Value>>
  write(key: string, value: unknown, now: Date): Promise<void>
}

export function createSettings(prisma: Prisma): Settings {
  return {
    async read(key, schema) {
      const row = await prisma.setting.findUnique({ where: { key } })
      return row && schema.parse(row.value)
    },
    async list(beginning, schema) {
      const rows = await prisma.setting.findMany({
        where: { key: { startsWith: beginning } },
        orderBy: { key: 'asc' },
      })
      return new Map(rows.map(({ key, value }) => [key.slice(beginning.length), schema.parse(value)]))
    },
    async write(key, given, now) {
      const value = JSON.parse(storableJson(given))
      const row = { value, updatedAt: now }
      await prisma.setting.upsert({ where: { key }, create: { key, ...row }, update: row })
    },
  }
}
