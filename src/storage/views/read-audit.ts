import { instansiIdSchema } from '../../office/index.ts'
import { type AuditLine, ticketSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import type { Prisma as Generated } from '../generated/client.ts'

/** So many rows are read at a time. */
const PORTION = 1_000

const LINE = {
  id: true,
  at: true,
  act: true,
  detail: true,
  officer: { select: { number: true, name: true, instansiId: true } },
  inquiry: { select: { ticket: true } },
} as const satisfies Generated.AuditSelect

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
        select: LINE,
        orderBy: { id: 'asc' },
        take: PORTION,
      })
      if (rows.length === 0) return
      yield rows.map(lineOf)
      after = rows.at(-1)?.id ?? after
    }
  }
}

export function createActsView(prisma: Prisma): Views['acts'] {
  return async ({ from, until }, before, most) => {
    const rows = await prisma.audit.findMany({
      where: { at: { gte: from, lt: until }, ...(before === null ? {} : { id: { lt: before } }) },
      select: LINE,
      orderBy: { id: 'desc' },
      take: most,
    })
    return rows.map(lineOf)
  }
}

function lineOf({
  officer,
  inquiry,
  detail,
  ...row
}: Generated.AuditGetPayload<{ select: typeof LINE }>): AuditLine {
  return {
    ...row,
    officer: officer && {
      number: officer.number,
      name: officer.name,
      instansi: instansiIdSchema.parse(officer.instansiId),
    },
    ticket: inquiry && ticketSchema.parse(inquiry.ticket),
    detail: isRecord(detail) ? detail : {},
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
