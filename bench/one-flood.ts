import { setTimeout as sleep } from 'node:timers/promises'
import { BOTS } from './emulator-protocol.ts'
import { openTown, type Town } from './desk-town.ts'
import { knownQuestions, sampleOffice } from './known-questions.ts'
import { openService } from './open-service.ts'
import { figure, quantile, table } from './table.ts'

const FLOODER = 5_000_001
const FIRST_OTHER = 5_100_001
const FLOOD = 500
/** Known questions of others, each of another person, one every so often. */
const EVERY_MS = 250
/** A reply that takes longer doesn't come any more. */
const PATIENCE_MS = 60_000

/** Fairness: how long others wait for their reply while one person writes five hundred messages at once. */
export async function benchOneFlood({ quick }: { quick: boolean }): Promise<string> {
  const others = quick ? 20 : 120
  const { instansi } = await sampleOffice()
  const town = await openTown(instansi)
  const service = await openService(town.apiRoot, {
    env: { CITIZEN_MESSAGES_PER_MINUTE: '30', CITIZEN_MESSAGES_PER_HOUR: '300' },
  })
  try {
    const texts = await knownQuestions()
    await repliesTo(town, { texts, others, first: FIRST_OTHER })
    const alone = await repliesTo(town, { texts, others, first: FIRST_OTHER + others })
    town.emulator.addPerson({ id: FLOODER, firstName: 'Banjir' })
    for (let index = 0; index < FLOOD; index += 1) write(town, FLOODER, `${texts[0]} (${index})`)
    const beside = await repliesTo(town, { texts, others, first: FIRST_OTHER + 2 * others })
    const client = await service.connect()
    const { rows } = await client.query<{ n: string }>(
      'SELECT count(*) AS n FROM inbox WHERE handled_at IS NULL',
    )
    await client.end()
    const ms = (values: number[], share: number) => `${figure(quantile(values, share))} ms`
    return [
      `### ${FLOOD} messages of one person at once, and the others meanwhile`,
      table(
        ['what', 'p50', 'p99', 'slowest'],
        [
          ['reply to others, before', ms(alone, 0.5), ms(alone, 0.99), ms(alone, 1)],
          ['reply to others, in the flood', ms(beside, 0.5), ms(beside, 0.99), ms(beside, 1)],
        ],
      ),
      `Of the flood, ${rows[0]?.n ?? '?'} messages still wait their turn in the inbox then; none is lost.`,
    ].join('\n\n')
  } finally {
    await service.stop()
    await town.emulator.close()
  }
}

function write({ emulator }: Town, person: number, text: string): void {
  emulator.sendText(person, `private/${BOTS.citizen.id}/${person}`, text)
}

/** From each one's question to the reply, in milliseconds. */
async function repliesTo(
  town: Town,
  { texts, others, first }: { texts: string[]; others: number; first: number },
): Promise<number[]> {
  const askedAt = new Map<string, number>()
  const repliesMs: number[] = []
  const unwatch = town.emulator.watch((happening) => {
    if (happening.type !== 'message' || !happening.message.from.isBot) return
    const asked = askedAt.get(happening.chatKey)
    if (asked === undefined) return
    askedAt.delete(happening.chatKey)
    repliesMs.push(performance.now() - asked)
  })
  const begunAt = performance.now()
  for (let index = 0; index < others; index += 1) {
    const person = first + index
    town.emulator.addPerson({ id: person, firstName: 'Warga' })
    askedAt.set(`private/${BOTS.citizen.id}/${person}`, performance.now())
    write(town, person, texts[index % texts.length] ?? '')
    await sleep(Math.max(0, begunAt + (index + 1) * EVERY_MS - performance.now()))
  }
  while (repliesMs.length < others && performance.now() - begunAt < others * EVERY_MS + PATIENCE_MS)
    await sleep(20)
  unwatch()
  if (repliesMs.length < others) throw new Error(`${others - repliesMs.length} replies never came`)
  return repliesMs
}
