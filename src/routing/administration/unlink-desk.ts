import { z } from 'zod'
import { type InstansiId, instansiIdSchema, TRIAGE } from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import { type Administering, mayAdminister } from './edit-instansi.ts'
import { moveCases } from './move-cases.ts'

/** What the places that desks had are found by. */
export const DESKS_SUBJECT = 'desks'

/** The place of a desk, as it is kept when somebody takes it away. */
export const deskSchema = z.object({
  instansi: instansiIdSchema,
  chatId: z.int(),
  threadId: z.int().nullable(),
})

export interface DeskRefusal {
  refused: 'not-diskominfo' | 'triage' | 'unlinked' | 'linked' | 'unknown'
}

/** Takes its group or topic away from an *instansi*: triage gets what it holds, and what comes for it. */
export async function unlinkDesk(
  { tx, officer, now, rules }: Administering & { rules: Rules },
  id: InstansiId,
): Promise<{ cases: number } | DeskRefusal> {
  if (!mayAdminister(officer)) return { refused: 'not-diskominfo' }
  // What triage holds could go to nobody else.
  if (id === TRIAGE) return { refused: 'triage' }
  const desk = (await tx.lockDesks()).find(({ instansi }) => instansi === id)
  if (!desk) return { refused: 'unlinked' }
  await tx.unlinkDesk(id)
  const cases = await moveCases({ tx, now, rules }, id, null)
  await tx.keepFormer(DESKS_SUBJECT, desk, officer.id, now)
  await tx.audit({
    at: now,
    officer: officer.id,
    act: 'desk-unlinked',
    inquiry: null,
    detail: { ...desk, cases },
  })
  return { cases }
}

/** Gives a desk the place back that it had. What triage took over stays there. `former`: the number of what it was. */
export async function relinkDesk(
  { tx, officer, now }: Administering,
  former: number,
): Promise<{ id: InstansiId } | DeskRefusal> {
  if (!mayAdminister(officer)) return { refused: 'not-diskominfo' }
  const desks = await tx.lockDesks()
  const was = await tx.formerValue(former)
  const desk = deskSchema.safeParse(was?.value)
  if (was?.subject !== DESKS_SUBJECT || !desk.success) return { refused: 'unknown' }
  const { instansi } = desk.data
  // Meanwhile somebody linked it where it is wanted now.
  if (desks.some((one) => one.instansi === instansi)) return { refused: 'linked' }
  if (!(await tx.instansi(instansi))) return { refused: 'unknown' }
  await tx.linkDesk(desk.data)
  await tx.audit({ at: now, officer: officer.id, act: 'desk-linked', inquiry: null, detail: desk.data })
  return { id: instansi }
}
