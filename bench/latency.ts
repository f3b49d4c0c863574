import { knownQuestions } from './known-questions.ts'
import { openEmulator } from './open-emulator.ts'
import { openService } from './open-service.ts'
import { figure, median, quantile, table } from './table.ts'

const PER_SECOND = 30
const CITIZENS = 500

/** Latency: how long a citizen waits while thirty questions a second come at random moments. */
export async function benchLatency({ quick }: { quick: boolean }): Promise<string> {
  const [rounds, seconds] = quick ? [1, 10] : [5, 20]
  const emulator = await openEmulator()
  const service = await openService(emulator.apiRoot)
  const texts = await knownQuestions()
  const load = { bot: 'citizen', texts, citizens: CITIZENS } as const
  const measured: Record<'p50' | 'p99' | 'slowest' | 'ours' | 'theirs', number>[] = []
  try {
    await emulator.ask({ ...load, questions: CITIZENS, perSecond: null })
    for (let round = 0; round < rounds; round += 1) {
      const before = await service.cost()
      const questions = PER_SECOND * seconds
      const { repliesMs } = await emulator.ask({ ...load, questions, perSecond: PER_SECOND })
      const after = await service.cost()
      measured.push({
        p50: quantile(repliesMs, 0.5),
        p99: quantile(repliesMs, 0.99),
        slowest: Math.max(...repliesMs),
        ours: (after.service.cpuMs - before.service.cpuMs) / questions,
        theirs: (after.postgres.cpuMs - before.postgres.cpuMs) / questions,
      })
    }
    const { service: memory } = await service.cost()
    const middle = (key: keyof (typeof measured)[number]) => median(measured.map((one) => one[key]))
    return [
      `### From update to reply at ${PER_SECOND} questions a second (open loop, Poisson, ${seconds} s; median of ${rounds})`,
      table(
        ['what', 'figure'],
        [
          ['p50', `${figure(middle('p50'), 1)} ms`],
          ['p99', `${figure(middle('p99'), 1)} ms`],
          ['slowest', `${figure(middle('slowest'), 1)} ms`],
          ['processor time per question, service', `${figure(middle('ours'), 2)} ms`],
          ['processor time per question, PostgreSQL', `${figure(middle('theirs'), 2)} ms`],
          ['memory afterwards, service', `${figure(memory.memoryMb)} MB`],
        ],
      ),
    ].join('\n\n')
  } finally {
    await service.stop()
    await emulator.stop()
  }
}
