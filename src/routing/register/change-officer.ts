import { randomUUID } from 'node:crypto'
import {
  type Decree,
  endOfDecree,
  type Officer,
  type OfficerId,
  officerIdSchema,
  presenceOf,
  type Registered,
  TRIAGE,
  writeOfficerNumber,
} from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { ActName } from '../acts.ts'
import type { Act } from '../kept.ts'
import type { Transaction } from '../transaction.ts'
import { endRights } from './end-rights.ts'
import { passApprovals } from './pass-approvals.ts'
import type { OfficerChange } from './register-change.ts'
import { isLastAdmin, type RegisterRefusal, whyGone } from './remove-officer.ts'

interface Changing {
  officer: Registered
  change: OfficerChange
  /** Who does it; null: on the command line. */
  by: OfficerId | null
  /** How the audit calls it. */
  act?: ActName
  /** How the person is called from now on. */
  name?: string
}

type Post = Pick<Officer, 'instansi' | 'role' | 'decree'>

/** The post that an officer has after a change; pure, for who has to see it before. */
export function afterChange(officer: Post, change: OfficerChange): Post | RegisterRefusal {
  const role = change.role ?? officer.role
  // Who becomes an admin sits at the triage desk unless somebody says otherwise.
  const promoted = role === 'diskominfo' && officer.role !== 'diskominfo'
  const instansi = change.instansi ?? (promoted ? TRIAGE : officer.instansi)
  const { until } = change
  const wanted = change.decree === undefined ? officer.decree : change.decree
  if (wanted === null && (until !== undefined || role !== 'diskominfo')) return { refused: 'needs-decree' }
  if (wanted === null || until === undefined) return { instansi, role, decree: wanted }
  if (until <= wanted.date) return { refused: 'ends-too-early' }
  return { instansi, role, decree: { ...wanted, until } }
}

/** What an officer would be after a change, or why that can't be. */
export async function plannedChange(
  tx: Transaction,
  { officer, change }: Pick<Changing, 'officer' | 'change'>,
  now: Date,
  { timeZone }: Rules,
): Promise<Officer | RegisterRefusal> {
  const gone = whyGone(officer)
  if (gone) return { refused: gone }
  const after = afterChange(officer, change)
  if ('refused' in after) return after
  const { instansi, role, decree } = after
  if (!(await tx.instansi(instansi))) return { refused: 'unknown-instansi' }
  const until = endOfDecree(decree, timeZone)
  if (until && until <= now) return { refused: 'already-over' }
  const same = officer.instansi === instansi && officer.role === role && isSame(officer.decree, decree)
  if (same && presenceOf(officer, now) === 'active') return { refused: 'no-change' }
  if (role !== 'diskominfo' && (await isLastAdmin(tx, officer, now))) return { refused: 'last-admin' }
  return { ...officer, instansi, role, decree, validUntil: until }
}

/**
 * Another decree, role or *instansi*, in one go with everything that the officer may not go on with. In another *instansi*
 * begins another appointment: what was done in the former one stays there. So it does after an appointment ran out.
 */
export async function changeOfficer(
  tx: Transaction,
  changing: Changing,
  now: Date,
  rules: Rules,
): Promise<Officer | RegisterRefusal> {
  const { officer, by, act = 'officer-changed', name = officer.name } = changing
  const planned = await plannedChange(tx, changing, now, rules)
  if ('refused' in planned) return planned
  const { role, decree, validUntil } = planned
  const stays = planned.instansi === officer.instansi && presenceOf(officer, now) === 'active'
  const next = stays
    ? { ...planned, name }
    : { ...planned, name, id: officerIdSchema.parse(randomUUID()), validFrom: now }
  if (stays) {
    await tx.changeAppointment(officer.id, { name, role, decree, validUntil })
    if (role !== officer.role) await endRights(tx, officer, next, now, rules)
  } else {
    const { number: _, left: __, ...appointment } = { ...officer, ...next }
    await tx.appoint(appointment)
    await endRights(tx, officer, null, now, rules)
  }
  await passApprovals(tx, officer.instansi, now, rules)
  const detail = { target: writeOfficerNumber(officer.number), ...differences(officer, next) }
  await tx.audit({ at: now, officer: by, act, inquiry: null, detail })
  return next
}

function isSame(one: Decree | null, other: Decree | null): boolean {
  return one?.number === other?.number && one?.date === other?.date && one?.until === other?.until
}

/** For the audit: what it is now, and what it was before where that is something else. */
function differences(before: Officer, after: Officer): Act['detail'] {
  const pairs: [string, string | null, string | null][] = [
    ['instansi', before.instansi, after.instansi],
    ['role', before.role, after.role],
    ['decree', before.decree?.number ?? null, after.decree?.number ?? null],
    ['date', before.decree?.date ?? null, after.decree?.date ?? null],
    ['until', before.decree?.until ?? null, after.decree?.until ?? null],
  ]
  return Object.fromEntries(
    pairs.flatMap(([key, was, is]) =>
      was === is ? [] : [[key, is] as const, [`${key}Before`, was] as const],
    ),
  )
}
