import { randomUUID } from 'node:crypto'
import type { InstansiId } from '../../office/index.ts'
import {
  type PaperFigures,
  paperFiguresSchema,
  type PaperOrder,
  type PaperShelf,
} from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { storableJson } from '../connect/storable.ts'
import { ofOrder, type PaperRow, readPaper } from './paper-row.ts'
import { createPaperWords } from './paper-words.ts'

const UNFINISHED = ['waiting', 'working']

// Two who ask at the same moment get one report; of an order that is being made there is no second.
const ORDER = `INSERT INTO report (id, kind, whose, first_day, last_day, version, status, done, steps, attempts, asked_by, asked_at)
  SELECT $1::uuid, $2, $3, $4::date, $5::date, coalesce(max(version), 0) + 1, 'waiting', 0, 0, 0, $6::uuid, $7
  FROM report WHERE kind = $2 AND whose = $3 AND first_day = $4::date AND last_day = $5::date
  HAVING count(*) FILTER (WHERE status IN ('waiting', 'working')) = 0 AND ($8 OR count(*) = 0)
  ON CONFLICT DO NOTHING`

const LATEST_FIRST = [{ askedAt: 'desc' as const }, { kind: 'asc' as const }, { whose: 'asc' as const }]

/** Reports as they are kept. What one says is read only when it is wanted: lists do without. */
export function createPaperShelf(prisma: Prisma): PaperShelf {
  const select = {
    id: true,
    kind: true,
    whose: true,
    firstDay: true,
    lastDay: true,
    version: true,
    status: true,
    done: true,
    steps: true,
    askedAt: true,
    madeAt: true,
  } as const
  const read = (row: PaperRow | null) => row && readPaper(row)

  return {
    async order(order, { by, again }, now) {
      const { kind, whose, first, last } = order
      const about = whose ?? ''
      await prisma.$executeRawUnsafe(ORDER, randomUUID(), kind, about, first, last, by, now, again)
      const { id } = await prisma.report.findFirstOrThrow({
        where: ofOrder(order),
        orderBy: { version: 'desc' },
        select: { id: true },
      })
      return id
    },
    async list(whose: InstansiId | null, atMost) {
      const where = whose === null ? {} : { whose }
      const rows = await prisma.report.findMany({ where, select, orderBy: LATEST_FIRST, take: atMost })
      return rows.map(readPaper)
    },
    find,
    latest: async (order) => latestMade(order, {}),
    previous: async ({ order, version }) => latestMade(order, { version: { lt: version } }),
    async unfinished() {
      const where = { status: { in: UNFINISHED } }
      const rows = await prisma.report.findMany({ where, select: { id: true }, orderBy: { askedAt: 'asc' } })
      return rows.map(({ id }) => id)
    },
    async figures(id) {
      const row = await prisma.report.findUnique({ where: { id }, select: { figures: true } })
      return row?.figures ? paperFiguresSchema.parse(row.figures) : null
    },
    async begin(id, mostAttempts) {
      const unfinished = { id, status: { in: UNFINISHED } }
      await prisma.report.updateMany({
        where: { ...unfinished, attempts: { gte: mostAttempts } },
        data: { status: 'failed' },
      })
      const { count } = await prisma.report.updateMany({
        where: unfinished,
        data: { status: 'working', attempts: { increment: 1 } },
      })
      return count === 0 ? null : find(id)
    },
    async keep(id, { done, steps, figures }: { done: number; steps: number; figures: PaperFigures }, now) {
      const isMade = done === steps
      await prisma.report.updateMany({
        // Whoever was overtaken by another process adds nothing to what that one has.
        where: { id, status: 'working', done: { lt: done } },
        data: {
          done,
          steps,
          attempts: 0,
          figures: JSON.parse(storableJson(figures)),
          ...(isMade ? { status: 'made', madeAt: now } : {}),
        },
      })
    },
    ...createPaperWords(prisma),
  }

  async function find(id: string) {
    return read(await prisma.report.findUnique({ where: { id }, select }))
  }

  async function latestMade(order: PaperOrder, more: { version?: { lt: number } }) {
    const where = { ...ofOrder(order), ...more, status: 'made' }
    return read(await prisma.report.findFirst({ where, select, orderBy: { version: 'desc' } }))
  }
}
