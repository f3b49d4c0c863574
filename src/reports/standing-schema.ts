import { z } from 'zod'
import type { StateName } from '../routing/index.ts'

/** Where a question is: the states of routing, and `paused` while the citizen is asked for something. */
export type Standing = StateName | 'paused'

/** All of them; a state that is missing here doesn't compile. */
export const standingSchema = z.enum({
  gathering: 'gathering',
  placing: 'placing',
  choosing: 'choosing',
  referred: 'referred',
  paused: 'paused',
  'answered-at-once': 'answered-at-once',
  redirected: 'redirected',
  answered: 'answered',
  noted: 'noted',
  rejected: 'rejected',
  joined: 'joined',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
} as const satisfies { [Name in Standing]: Name })
