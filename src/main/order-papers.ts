import { dayOf, instansiIdSchema, MINUTE_MS } from '../office/index.ts'
import {
  type AudienceLog,
  type FigureSources,
  lastOfMonth,
  type PaperOrder,
  type PaperShelf,
  shiftMonths,
} from '../reports/index.ts'

interface Dependencies {
  shelf: PaperShelf
  audience: AudienceLog['audience']
  midnight: FigureSources['midnight']
  timeZone: string
  /** Has this report made, by whoever works. */
  make(id: string): Promise<void>
  log: { warn(details: object, message: string): void }
}

const LOOK_EVERY_MS = 10 * MINUTE_MS

/**
 * Orders the evaluation of the month that is over, of all and of each *instansi* that had a part in it, and has what a
 * crash left unmade made. Looked at now and then; any process may, since of each order there is one.
 */
export function createPaperLook({ shelf, audience, midnight, timeZone, make, log }: Dependencies) {
  let lookedAt = Number.NEGATIVE_INFINITY
  let running: Promise<void> | null = null
  /** The first day of the month of which everything was ordered. */
  let ordered = ''

  async function look(now: Date): Promise<void> {
    await orderMonth(now)
    for (const id of await shelf.unfinished()) await make(id)
  }

  async function orderMonth(now: Date): Promise<void> {
    const first = shiftMonths(`${dayOf(now, timeZone).slice(0, 7)}-01`, -1)
    if (ordered === first) return
    const order = { kind: 'bulanan', whose: null, first, last: lastOfMonth(first) } as const
    const period = { from: midnight(first), until: midnight(shiftMonths(first, 1)) }
    // An office that wasn't there yet has nothing to report.
    if ((await audience(period, { of: 'all' })).people === 0) return
    await shelf.order(order, { by: null, again: false }, now)
    const overall = await shelf.latest(order)
    const figures = overall && (await shelf.figures(overall.id))
    if (!figures) return
    for (const whose of Object.keys(figures.now.instansi)) await orderFor(whose, order, now)
    ordered = first
  }

  async function orderFor(id: string, order: PaperOrder, now: Date): Promise<void> {
    const whose = instansiIdSchema.parse(id)
    await shelf.order({ ...order, whose }, { by: null, again: false }, now)
  }

  return {
    lookIfDue(now: Date): void {
      if (running || now.getTime() - lookedAt < LOOK_EVERY_MS) return
      lookedAt = now.getTime()
      running = look(now)
        .catch((error: unknown) =>
          log.warn({ err: error }, 'Reports were not looked after; the next look tries again'),
        )
        .finally(() => (running = null))
    },
    async stop(): Promise<void> {
      await running
    },
  }
}
