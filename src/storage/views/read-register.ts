import { invitationSchema, officerIdSchema, type Registered } from '../../office/index.ts'
import { registerChangeSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readRegistered } from '../rows/read-officer.ts'

type Found = NonNullable<Awaited<ReturnType<Prisma['officer']['findUnique']>>>

/** The register as people see it. */
export function createRegisterViews(
  prisma: Prisma,
): Pick<Views, 'register' | 'appointments' | 'openInvitations' | 'registerChange'> {
  return {
    async register() {
      const rows = await prisma.officer.findMany({
        distinct: ['telegramId'],
        orderBy: [{ telegramId: 'asc' }, { leftAt: { sort: 'desc', nulls: 'first' } }, { validFrom: 'desc' }],
      })
      return rows.map(toRegistered).sort(byPlace)
    },
    async appointments(ids) {
      const rows = await prisma.officer.findMany({ where: { id: { in: [...ids] } } })
      return rows.map(toRegistered).sort(byPlace)
    },
    async openInvitations(now) {
      const rows = await prisma.invitation.findMany({
        where: { usedAt: null, expiresAt: { gt: now } },
        omit: { codeHash: true },
        orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(({ id, details, expiresAt, madeBy }) => ({
        id,
        invitation: invitationSchema.parse(details),
        expiresAt,
        madeBy: madeBy === null ? null : officerIdSchema.parse(madeBy),
      }))
    },
    async registerChange(id) {
      const row = await prisma.registerChange.findUnique({ where: { id } })
      if (!row) return null
      const { proposerId: proposer, officerId: officer, change, status } = row
      return registerChangeSchema.parse({ id, proposer, officer, change, status })
    },
  }
}

function byPlace(one: Registered, other: Registered): number {
  const key = ({ instansi, role, name }: Registered) => `${instansi} ${role} ${name}`.toLowerCase()
  return key(one).localeCompare(key(other), 'id') || one.number - other.number
}

function toRegistered(found: Found): Registered {
  const { decreeDate, decreeUntil, instansiId: instansi } = found
  return readRegistered({
    ...found,
    instansi,
    decreeDate: dayOf(decreeDate),
    decreeUntil: dayOf(decreeUntil),
  })
}

function dayOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
