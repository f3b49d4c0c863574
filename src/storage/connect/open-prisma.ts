import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '../generated/client.ts'
import type { Retry } from './retry.ts'

/** Operations that change nothing: run again when the connection broke on the way. */
const READS = new Set(
  'findFirst findFirstOrThrow findMany findUnique findUniqueOrThrow count aggregate groupBy $queryRaw $queryRawUnsafe'.split(
    ' ',
  ),
)

/** Prisma on a pool of ours, for everything but the path of every message. */
export function openPrisma(pool: pg.Pool, retry: Retry) {
  const client = new PrismaClient({ adapter: new PrismaPg(pool) })
  return client.$extends({
    query: {
      $allOperations: ({ operation, args, query }) =>
        READS.has(operation) ? retry(() => query(args)) : query(args),
    },
  })
}

export type Prisma = ReturnType<typeof openPrisma>
