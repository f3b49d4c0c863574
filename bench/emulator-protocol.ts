import { z } from 'zod'

/** What the emulator's process is asked to do; it answers each with an `Outcome` of the same number. */
export const requestSchema = z.object({
  number: z.int(),
  /** Whom the citizens write to. */
  bot: z.enum(['citizen', 'echo']),
  texts: z.array(z.string()).min(1),
  questions: z.int().positive(),
  /** Citizens take turns; each has one chat. */
  citizens: z.int().positive(),
  /** Questions a second, at random moments (Poisson); null: all at once. */
  perSecond: z.number().positive().nullable(),
})
export type Request = z.infer<typeof requestSchema>

export const outcomeSchema = z.object({
  number: z.int(),
  /** From the first question to the last reply, in milliseconds. */
  tookMs: z.number(),
  /** Milliseconds from each question to its reply. */
  repliesMs: z.array(z.number()),
  /** Replies that were not what a known question gets: without buttons. Always 0 for the echo bot. */
  unexpected: z.int(),
})
export type Outcome = z.infer<typeof outcomeSchema>

/** The first message of the process: where its Bot API is. */
export const readySchema = z.object({ apiRoot: z.string() })

export const BOTS = {
  citizen: {
    id: 600_000_001,
    token: '600000001:bench-warga-AAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    username: 'bench_warga_bot',
    firstName: 'Warga',
  },
  staff: {
    id: 600_000_002,
    token: '600000002:bench-petugas-BBBBBBBBBBBBBBBBBBBBBBBBBB',
    username: 'bench_petugas_bot',
    firstName: 'Petugas',
  },
  echo: {
    id: 600_000_003,
    token: '600000003:bench-gema-CCCCCCCCCCCCCCCCCCCCCCCCCCCCC',
    username: 'bench_gema_bot',
    firstName: 'Gema',
  },
} as const
