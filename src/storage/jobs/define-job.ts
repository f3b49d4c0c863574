import type { z } from 'zod'

/** A sort of job. Payloads carry ids only: the database says what is to be done. */
export interface JobDefinition<Payload> {
  /** Also the name of its queue, such as `staff`; no colon. */
  name: string
  payload: z.ZodType<Payload>
  /** How many of them one process works at once. */
  concurrency: number
}

export function defineJob<Payload>(job: {
  name: string
  payload: z.ZodType<Payload>
  /** Default 10. */
  concurrency?: number
}): JobDefinition<Payload> {
  return { concurrency: 10, ...job }
}

/** Nothing more to do, or to be done again after so many real milliseconds. */
export type JobOutcome = { again: number | null }

/** Who does the jobs of a name. */
export interface JobHandler {
  name: string
  handle(payload: unknown): Promise<JobOutcome>
}

/** Ties a handler to its job; a payload that doesn't fit (an older version queued it) is refused. */
export function handlerOf<Payload>(
  { name, payload: schema }: JobDefinition<Payload>,
  handle: (payload: Payload) => Promise<JobOutcome>,
): JobHandler {
  return { name, handle: async (payload) => handle(schema.parse(payload)) }
}
