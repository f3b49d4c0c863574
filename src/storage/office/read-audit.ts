import { type InstansiId, instansiIdSchema } from '../../office/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** One act of an officer (or of the office itself), as supervision reads it. Of citizens nothing but the ticket. */
export interface AuditLine {
  at: Date
  act: string
  /** Null: nobody in the register did it, such as an act on the command line. */
  officer: { number: number; name: string; instansi: InstansiId } | null
  ticket: string | null
  detail: Record<string, unknown>
}

/** So many rows are read at a time. */
const PORTION = 1_000

/** Every act of a period in portions, the earliest first; `until` is not in it. */
export function createAuditReader(prisma: Prisma) {
  return async function* ({
    from,
    until,
  }: {
    from: Date | null
    until: Date | null
  }): AsyncGenerator<AuditLine[]> {
    for (let after = 0n; ; ) {
      const rows = await prisma.audit.findMany({
        where: {
          id: { gt: after },
          at: { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) },
        },
        select: {
          id: true,
          at: true,
          act: true,
          detail: true,
          officer: { select: { number: true, name: true, instansiId: true } },
          inquiry: { select: { ticket: true } },
        },
        orderBy: { id: 'asc' },
        take: PORTION,
      })
      if (rows.length === 0) return
      yield rows.map(({ at, act, detail, officer, inquiry }) => ({
        at,
        act,
        officer: officer && {
          number: officer.number,
          name: officer.name,
          instansi: instansiIdSchema.parse(officer.instansiId),
        },
        ticket: inquiry?.ticket ?? null,
        detail: isRecord(detail) ? detail : {},
      }))
      after = rows.at(-1)?.id ?? after
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
