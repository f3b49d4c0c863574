import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type BranchOffice,
  databaseStopped,
  openBranchOffice,
  postmasterOf,
} from '../support/branch-office.ts'
import { redisIsHere, startRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { type Asked, expectOneOutcomeEach } from './outcomes.ts'
import { sortQuestions } from './questions.ts'

const { known, unknown } = sortQuestions()

/** So many questions from as many citizens, one after another within so many milliseconds; each fifth is unknown. */
async function ask(office: BranchOffice, count: number, withinMs = 0): Promise<Asked[]> {
  const asked: Asked[] = []
  for (let index = 0; index < count; index++) {
    const text = index % 5 === 4 ? unknown[index % unknown.length] : undefined
    const question = text === undefined ? known[index % known.length] : { text, answer: null }
    if (!question) throw new Error('There is nothing to ask')
    const citizen = office.citizen()
    citizen.says(question.text)
    asked.push({ citizen, ...question })
    if (withinMs > 0) await pause(withinMs / count)
  }
  return asked
}

describe('outages', () => {
  it('Telegram is away at the start, and for twenty seconds in the middle', async () => {
    const office = await openBranchOffice('server')
    onTestFinished(office.close)
    const port = Number(new URL(office.apiRoot).port)
    await office.emulator.close()
    const program = await office.start()
    const asked = await ask(office, 5)
    await until(() => program.stderr().includes('tried again'), { what: 'a failed call in the log' })
    await office.emulator.listen(port)
    await office.settled()
    asked.push(...(await ask(office, 10)))
    await office.emulator.close()
    asked.push(...(await ask(office, 20, 20_000)))
    await office.emulator.listen(port)
    asked.push(...(await ask(office, 5)))
    await office.settled()
    await expectOneOutcomeEach(office, asked)
    expect(program.exit()).toBeNull()
  })

  it('the embedded database dies in the middle of work, and the service brings it back', async () => {
    const office = await openBranchOffice('embedded')
    onTestFinished(office.close)
    const program = await office.start()
    const asked = await ask(office, 10)
    for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
      const before = postmasterOf(office.dataDir)
      if (before === null) throw new Error('The database is not there')
      const asking = ask(office, 20, 400)
      await pause(200)
      process.kill(before, signal)
      asked.push(...(await asking))
      await until(() => ![before, null].includes(postmasterOf(office.dataDir)), {
        what: 'another database server',
        timeoutMs: 60_000,
      })
      asked.push(...(await ask(office, 10)))
      await office.settled()
    }
    const { duplicates, counted } = await expectOneOutcomeEach(office, asked)
    console.info(`database killed twice: ${duplicates} sent twice of ${counted} counted as possible`)
    expect(program.exit()).toBeNull()
    program.send('SIGTERM')
    expect(await program.ended).toEqual({ code: 0, signal: null })
    await databaseStopped(office.dataDir)
  })

  it.skipIf(!redisIsHere())('Redis is killed and comes back without a memory', async () => {
    const redis = await startRedis({ tcp: true })
    onTestFinished(redis.stop)
    const office = await openBranchOffice('server', { REDIS_URL: redis.url })
    onTestFinished(office.close)
    const program = await office.start()
    const asking = ask(office, 50, 2_000)
    await pause(700)
    await redis.restart()
    const asked = await asking
    await office.settled()
    await expectOneOutcomeEach(office, asked)
    expect(program.exit()).toBeNull()
    program.send('SIGTERM')
    expect(await program.ended).toEqual({ code: 0, signal: null })
  })
})
