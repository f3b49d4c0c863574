import { z } from 'zod'
import type { StateName } from '../routing/index.ts'

/** Where a question is: the states of routing, and `paused` while the citizen is asked for something. */
export type Standing = StateName | 'paused'

const STANDINGS = [
  'gathering',
  'placing',
  'choosing',
  'referred',
  'paused',
  'answered-at-once',
  'redirected',
  'answered',
  'noted',
  'rejected',
  'joined',
  'lapsed',
  'withdrawn',
] as const satisfies Standing[]

/** All of them; a state that is missing here doesn't compile. */
export const standingSchema: z.ZodType<Standing> = z.enum(STANDINGS satisfies readonly Standing[])
