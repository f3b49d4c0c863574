import { z } from 'zod'

/** Who can hear that time runs out: the desk that holds it, the *pejabat* of its *instansi* in private, *Diskominfo*'s desk. */
export const listenerSchema = z.enum(['petugas', 'pejabat', 'diskominfo'])
export type Listener = z.infer<typeof listenerSchema>

/** One rung: at this multiple of the deadline (0.5 half-way, 1 the deadline, 2 once more the time after it) these hear of it. */
const stepSchema = z.object({
  at: z.number().gt(0).max(100),
  tell: z.array(listenerSchema).min(1),
})
export type Step = z.infer<typeof stepSchema>

/** The ladder of *berjenjang* supervision, in ascending order; the last rung after the deadline is repeated for ever. */
export const ladderSchema = z
  .array(stepSchema)
  .max(30)
  .refine((steps) => steps.every(({ at }, index) => index === 0 || (steps[index - 1]?.at ?? 0) < at))
export type Ladder = z.infer<typeof ladderSchema>

/** Where the office keeps its own ladder. */
export const LADDER_SETTING = 'clock.ladder'

const EVERYBODY: readonly Listener[] = listenerSchema.options

/** The desk is reminded on the way, its *pejabat* with the last word before the deadline, everybody from the deadline on. */
export function usualLadder(remindAt: readonly number[]): Ladder {
  const before = remindAt.map((at, index): Step => {
    const last = index === remindAt.length - 1
    return { at, tell: last ? ['petugas', 'pejabat'] : ['petugas'] }
  })
  return [...before, { at: 1, tell: [...EVERYBODY] }]
}

/** The rungs before the deadline. */
export function stepsBefore(ladder: Ladder): Ladder {
  return ladder.filter(({ at }) => at < 1)
}

/** Who hears of the deadline itself. *Diskominfo* always does: the citizen is told so. */
export function listenersAtDeadline(ladder: Ladder): readonly Listener[] {
  const step = ladder.find(({ at }) => at === 1)
  return step ? [...new Set<Listener>([...step.tell, 'diskominfo'])] : EVERYBODY
}

/** Escalation `number` (from 1) after the deadline: the configured rungs, then the last one again after each further deadline's time. */
export function stepAfter(ladder: Ladder, number: number): { at: number; tell: readonly Listener[] } {
  const after = ladder.filter(({ at }) => at > 1)
  const configured = after[number - 1]
  if (configured) return configured
  const last = after.at(-1) ?? { at: 1, tell: listenersAtDeadline(ladder) }
  return { at: last.at + number - after.length, tell: last.tell }
}
