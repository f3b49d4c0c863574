import { z } from 'zod'
import type { Day } from './calendar-day.ts'
import { endsSoon } from './decree.ts'
import type { Desk } from './desk.ts'
import { type InstansiId, instansiIdSchema } from './ids.ts'
import { mayApprove, maySitAt, type Officer } from './officer.ts'

/** What keeps a desk from doing its work, or part of it. */
export const deskFaultSchema = z.enum([
  /** No group or topic is its place: its questions go to triage. */
  'unlinked',
  /** Nobody in force may answer there. */
  'unstaffed',
  /** Nobody in force may approve in its name. */
  'no-approver',
  /** The decree of somebody there ends within a month. */
  'decree-ends',
  /** The bot is not (or no longer) a member of its group. */
  'bot-gone',
  /** The bot may not write there. */
  'bot-silenced',
  /** With privacy mode on, a bot that is no administrator hears only commands and replies. */
  'bot-deaf',
  'may-not-pin',
  /** It stands in a topic, and the bot may not manage topics. */
  'may-not-manage-topics',
])
export type DeskFault = z.infer<typeof deskFaultSchema>

export const foundFaultSchema = z.object({
  fault: deskFaultSchema,
  instansi: z.array(instansiIdSchema).min(1),
})
/** One fault and all desks that have it. */
export type FoundFault = z.infer<typeof foundFaultSchema>

/** What the staff bot may do in a group; null where that could not be learnt just now. */
export type GroupStanding =
  | { member: false }
  | { member: true; maySend: boolean; hearsAll: boolean; mayPin: boolean; mayManageTopics: boolean }

interface Found {
  /** Every *instansi* of the directory. */
  instansi: readonly InstansiId[]
  desks: readonly Desk[]
  /** Whose appointment is in force. */
  officers: readonly Officer[]
  standingIn(chatId: number): GroupStanding | null
  today: Day
}

/** Everything that is wrong with the desks, each fault once with those that have it. What isn't known is not called wrong. */
export function checkDesks({ instansi, desks, officers, standingIn, today }: Found): FoundFault[] {
  const wrong = new Map<DeskFault, InstansiId[]>()
  for (const id of instansi) {
    const desk = desks.find((one) => one.instansi === id)
    const faults: DeskFault[] = desk ? faultsOf(desk, officers, standingIn(desk.chatId)) : ['unlinked']
    const ends = officers.some((officer) => officer.instansi === id && endsSoon(officer.decree, today))
    for (const fault of ends ? [...faults, 'decree-ends' as const] : faults)
      wrong.set(fault, [...(wrong.get(fault) ?? []), id])
  }
  return deskFaultSchema.options.flatMap((fault) => {
    const having = wrong.get(fault)
    return having ? [{ fault, instansi: having }] : []
  })
}

function faultsOf(
  { instansi, threadId }: Desk,
  officers: readonly Officer[],
  standing: GroupStanding | null,
): DeskFault[] {
  const faults: DeskFault[] = []
  if (!officers.some((officer) => maySitAt(officer, instansi))) faults.push('unstaffed')
  if (!officers.some((officer) => mayApprove(officer, instansi))) faults.push('no-approver')
  if (standing === null) return faults
  if (!standing.member) return [...faults, 'bot-gone']
  if (!standing.maySend) faults.push('bot-silenced')
  if (!standing.hearsAll) faults.push('bot-deaf')
  if (!standing.mayPin) faults.push('may-not-pin')
  if (threadId !== null && !standing.mayManageTopics) faults.push('may-not-manage-topics')
  return faults
}
