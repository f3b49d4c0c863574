import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

/** What is counted while the service works: numbers only, no ids, no names (invariant 9). */
export interface Metrics {
  received(source: string): void
  handled(source: string): void
  parked(source: string): void
  sent(recipients: 'citizen' | 'staff'): void
  failed(recipients: 'citizen' | 'staff'): void
  /** Cases woken by the clock. */
  woken(count: number): void
  /** Whether this process answers from the newest knowledge base that is stored; `fresh` false needs somebody's eye. */
  knowledge(state: { fresh: boolean }): void
  text(): Promise<{ contentType: string; body: string }>
}

interface Dependencies {
  possibleDuplicates(): Promise<number>
  /** Tickets looked up from other conversations, by outcome. */
  lookups(): Promise<{ found: number; missed: number; refused: number }>
}

/** One registry per service; what is stored is read when somebody asks. */
export function createMetrics(deps: Dependencies): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `jawab24_${name}`, help, labelNames, registers: [register] })
  const updates = counter(
    'updates_total',
    'Updates taken from platforms, by source and what became of them',
    ['source', 'outcome'],
  )
  const messages = counter('messages_total', 'Messages that were owed, by recipient and outcome', [
    'to',
    'outcome',
  ])
  const woken = counter('woken_total', 'Cases in which the clock did something', [])
  const stale = new Gauge({
    name: 'jawab24_knowledge_stale',
    help: '1 while a newer knowledge base is stored than could be taken up; the old one answers',
    registers: [register],
  })
  new Gauge({
    name: 'jawab24_possible_duplicates',
    help: 'Messages that may have been sent twice: the process died before recording it, or the answer of the platform was lost',
    registers: [register],
    async collect() {
      this.set(await deps.possibleDuplicates())
    },
  })
  new Gauge({
    name: 'jawab24_status_lookups',
    help: 'Tickets looked up from other conversations with their secret words, by outcome',
    labelNames: ['outcome'],
    registers: [register],
    async collect() {
      for (const [outcome, count] of Object.entries(await deps.lookups())) this.set({ outcome }, count)
    },
  })
  return {
    received: (source) => updates.inc({ source, outcome: 'received' }),
    handled: (source) => updates.inc({ source, outcome: 'handled' }),
    parked: (source) => updates.inc({ source, outcome: 'parked' }),
    sent: (to) => messages.inc({ to, outcome: 'sent' }),
    failed: (to) => messages.inc({ to, outcome: 'failed' }),
    woken: (count) => woken.inc(count),
    knowledge: ({ fresh }) => stale.set(fresh ? 0 : 1),
    text: async () => ({ contentType: register.contentType, body: await register.metrics() }),
  }
}
