import { insertsPerSecond } from './commits.ts'
import { BOTS } from './emulator-protocol.ts'
import { knownQuestions } from './known-questions.ts'
import { openEmulator } from './open-emulator.ts'
import { openService } from './open-service.ts'
import { costOf } from './process-cost.ts'
import { nextMessage, runScript } from './run-child.ts'
import { figure, median, table } from './table.ts'

/** The pacer lets five messages in five seconds into one private chat: so many citizens that it never waits. */
const CITIZENS = 1_500
const CONNECTIONS = 8

/** Throughput: how many known questions a second are kept, decided, owed, sent and settled, all waiting at once. */
export async function benchQuestions({ quick }: { quick: boolean }): Promise<string> {
  const [rounds, questions, echoes, insertMs] = quick ? [1, 1_000, 2_000, 1_000] : [5, 3_000, 6_000, 2_000]
  const emulator = await openEmulator()
  const service = await openService(emulator.apiRoot)
  const echo = runScript('echo-bot.ts', [BOTS.echo.token, emulator.apiRoot])
  await nextMessage(echo)
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, service.connect))
  const texts = await knownQuestions()
  const rush = (bot: 'citizen' | 'echo', count: number) =>
    emulator.ask({ bot, texts, questions: count, citizens: CITIZENS, perSecond: null })

  const measured: Record<'answered' | 'echoed' | 'one' | 'eight' | 'ours' | 'theirs' | 'phone', number>[] = []
  let unexpected = 0
  try {
    // Everybody has written before, and everything is compiled.
    await rush('citizen', CITIZENS)
    await rush('echo', CITIZENS)
    for (let round = 0; round < rounds; round += 1) {
      const [before, phoneBefore] = [await service.cost(), await costOf(emulator.pid)]
      const answered = await rush('citizen', questions)
      const [after, phoneAfter] = [await service.cost(), await costOf(emulator.pid)]
      unexpected += answered.unexpected
      const echoed = await rush('echo', echoes)
      measured.push({
        answered: (questions / answered.tookMs) * 1_000,
        ours: (after.service.cpuMs - before.service.cpuMs) / questions,
        theirs: (after.postgres.cpuMs - before.postgres.cpuMs) / questions,
        phone: (phoneAfter.cpuMs - phoneBefore.cpuMs) / questions,
        echoed: (echoes / echoed.tookMs) * 1_000,
        one: await insertsPerSecond(connections.slice(0, 1), insertMs),
        eight: await insertsPerSecond(connections, insertMs),
      })
    }
    const { service: memory, postgres } = await service.cost()
    const middle = (read: (one: (typeof measured)[number]) => number) => median(measured.map(read))
    const title = `Durable questions, all at once (${figure(questions)} each time from ${figure(CITIZENS)} citizens; median of ${rounds})`
    return [
      `### ${title}`,
      table(
        ['what', 'figure'],
        [
          ['known questions answered, per second', figure(middle(({ answered }) => answered))],
          ['bare telegraf echo bot, per second', figure(middle(({ echoed }) => echoed))],
          ['bare INSERT commits, one connection, per second', figure(middle(({ one }) => one))],
          ['bare INSERT commits, eight connections, per second', figure(middle(({ eight }) => eight))],
          [
            'questions : echoes',
            figure(
              middle(({ answered, echoed }) => answered / echoed),
              2,
            ),
          ],
          [
            'questions : INSERTs on one connection',
            figure(
              middle(({ answered, one }) => answered / one),
              2,
            ),
          ],
          [
            'questions : INSERTs on eight',
            figure(
              middle(({ answered, eight }) => answered / eight),
              2,
            ),
          ],
          [
            'processor time per question, service',
            `${figure(
              middle(({ ours }) => ours),
              2,
            )} ms`,
          ],
          [
            'processor time per question, PostgreSQL',
            `${figure(
              middle(({ theirs }) => theirs),
              2,
            )} ms`,
          ],
          [
            'processor time per question, emulated Telegram',
            `${figure(
              middle(({ phone }) => phone),
              2,
            )} ms`,
          ],
          ['memory afterwards, service', `${figure(memory.memoryMb)} MB`],
          ['memory afterwards, PostgreSQL', `${figure(postgres.memoryMb)} MB`],
          ['replies that were no instant answer', figure(unexpected)],
        ],
      ),
    ].join('\n\n')
  } finally {
    await Promise.all(connections.map((connection) => connection.end()))
    await echo.stop()
    await service.stop()
    await emulator.stop()
  }
}
