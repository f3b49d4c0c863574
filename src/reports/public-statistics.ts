import { z } from 'zod'
import type { InstansiId } from '../office/index.ts'
import { type Figure, known, missing } from './figure.ts'
import type { Spread } from './spread.ts'
import type { Share } from './share.ts'
import type { Summary } from './summarise.ts'

/** Does the office show its figures to everybody? Off until it says so. */
export const PUBLIC_STATISTICS_SETTING = 'public-statistics'
export const publicStatisticsSchema = z.object({ shown: z.boolean() })

/** Of fewer nothing is told to everybody: it would say more about those who asked than about the service. */
export const LEAST_SHOWN = 10

/** What everybody may know of the office, or of one *instansi*. */
export interface PublicFigures {
  /** Messages that became a ticket; of an *instansi* those that it held. Null: some, but too few to be told. */
  questions: number | null
  kept: Figure<number>
  /** Milliseconds until the official answer; half of them took no longer. */
  median: Figure<number>
}

export interface PublicStatistics {
  all: PublicFigures
  /** Those that held a question at all. */
  instansi: ({ id: InstansiId } & PublicFigures)[]
}

/** The figures of a period as everybody may see them: no officer's, no citizen's, and small numbers suppressed. */
export function publish({ cases, deadline, gross, instansi }: Summary): PublicStatistics {
  return {
    all: figuresOf(cases, deadline, gross),
    instansi: [...instansi]
      .filter(([, { held }]) => held > 0)
      .map(([id, part]) => ({ id, ...figuresOf(part.held, part.deadline, part.own) })),
  }
}

function figuresOf(questions: number, { kept, broken, share }: Share, spread: Spread): PublicFigures {
  return {
    questions: enough(questions),
    kept: withheld(kept + broken, share),
    median: withheld(spread.measured, spread.p50),
  }
}

/** None is no secret. */
function enough(count: number): number | null {
  return count === 0 || count >= LEAST_SHOWN ? count : null
}

function withheld(measured: number, figure: Figure<number>): Figure<number> {
  if (figure.value === null || measured === 0) return missing('nothing-measured')
  return measured < LEAST_SHOWN ? missing('too-few-cases') : known(figure.value)
}
