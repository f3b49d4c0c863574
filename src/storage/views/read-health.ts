import { type InstansiId, instansiIdSchema } from '../../office/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** What `doctor` tells about the office and its work, in ids and figures. */
export interface Health {
  instansi: InstansiId[]
  entries: number
  linkedDesks: InstansiId[]
  /** Desks with at least one officer whose appointment is in force. */
  staffedDesks: InstansiId[]
  /** Officers in force who may approve, invite and link. */
  supervisors: number
  openInquiries: number
  overdueInquiries: number
  /** Updates that failed five times, the oldest first. */
  parked: { id: bigint; source: string; fault: string | null; receivedAt: Date }[]
  waitingUpdates: number
  waitingMessages: number
  failedMessages: number
}

const PARKED_SHOWN = 20

/** One look at the whole office. */
export function createHealthView(prisma: Prisma) {
  return async (now: Date): Promise<Health> => {
    const inForce = { validFrom: { lte: now }, OR: [{ validUntil: null }, { validUntil: { gt: now } }] }
    const [instansi, desks, officers, parked] = await Promise.all([
      prisma.instansi.findMany({ where: { closedAt: null }, select: { id: true }, orderBy: { id: 'asc' } }),
      prisma.desk.findMany({ select: { instansiId: true } }),
      prisma.officer.findMany({ where: inForce, select: { instansiId: true, role: true } }),
      prisma.inbox.findMany({
        where: { parkedAt: { not: null } },
        select: { id: true, source: true, fault: true, receivedAt: true },
        orderBy: { id: 'asc' },
        take: PARKED_SHOWN,
      }),
    ])
    const [entries, openInquiries, overdueInquiries, waitingUpdates, waitingMessages, failedMessages] =
      await Promise.all([
        prisma.faq.count({ where: { current: true } }),
        prisma.inquiry.count({ where: { wakeAt: { not: null } } }),
        prisma.inquiry.count({ where: { stateName: 'referred', dueAt: { lte: now } } }),
        prisma.inbox.count({ where: { handledAt: null, parkedAt: null } }),
        prisma.outbox.count({ where: { status: { in: ['waiting', 'sending'] } } }),
        prisma.outbox.count({ where: { status: 'failed' } }),
      ])
    const ids = (found: { instansiId: string }[]) => [
      ...new Set(found.map(({ instansiId }) => instansiIdSchema.parse(instansiId))),
    ]
    return {
      instansi: instansi.map(({ id }) => instansiIdSchema.parse(id)),
      entries,
      linkedDesks: ids(desks),
      staffedDesks: ids(officers),
      supervisors: officers.filter(({ role }) => role === 'diskominfo').length,
      openInquiries,
      overdueInquiries,
      parked,
      waitingUpdates,
      waitingMessages,
      failedMessages,
    }
  }
}
