import { z } from 'zod'
import type { InstansiId } from '../../office/index.ts'

/** Which answers of an *instansi* a *pejabat* must approve before they go out. */
export const approvalModeSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('off') }),
  z.object({ mode: z.literal('all') }),
  /** The first answers of an officer who is new at this *instansi*. */
  z.object({ mode: z.literal('first'), answers: z.int().min(1).max(1_000) }),
  /** Those that the filter warns of. */
  z.object({ mode: z.literal('warned') }),
])
export type ApprovalMode = z.infer<typeof approvalModeSchema>

export const NO_APPROVAL: ApprovalMode = { mode: 'off' }

/** The key of the setting that holds it. */
export function approvalSetting(instansi: InstansiId): string {
  return `approval/${instansi}`
}

/** How many first answers are meant where nobody says. */
const FIRST_ANSWERS = 10

/** What somebody typed: `mati`, `semua`, `baru` or `baru 20`, `peringatan`; null when it is none of these. */
export function readApprovalMode(typed: string): ApprovalMode | null {
  const [word = '', number, ...rest] = typed.trim().toLowerCase().split(/\s+/)
  if (rest.length > 0 || (number !== undefined && word !== 'baru')) return null
  switch (word) {
    case 'mati':
      return NO_APPROVAL
    case 'semua':
      return { mode: 'all' }
    case 'peringatan':
      return { mode: 'warned' }
    case 'baru': {
      const answers = number === undefined ? FIRST_ANSWERS : Number(number)
      return approvalModeSchema.safeParse({ mode: 'first', answers }).data ?? null
    }
    default:
      return null
  }
}

/** Must this answer wait? `answersBefore`: how many the officer has given for this *instansi*. */
export function needsApproval(
  mode: ApprovalMode,
  answer: { warned: boolean; answersBefore: number },
): boolean {
  switch (mode.mode) {
    case 'off':
      return false
    case 'all':
      return true
    case 'first':
      return answer.answersBefore < mode.answers
    case 'warned':
      return answer.warned
  }
}
