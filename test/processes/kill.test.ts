import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest'
import { compileClone } from '../support/clone.ts'
import { type BranchOffice, openBranchOffice } from '../support/branch-office.ts'
import { ready } from '../support/process.ts'
import { createRandom } from '../support/random.ts'
import { type Asked, expectOneOutcomeEach } from './outcomes.ts'
import { sortQuestions } from './questions.ts'

/** Moments are random, and the same again with the seed that a run printed. */
const SEED = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000)

// Most of this test is starting, and compiled code starts with half of the work.
let compiled: ReturnType<typeof compileClone>
beforeAll(() => {
  compiled = compileClone()
}, 120_000)
afterAll(() => compiled?.remove())

describe.each([
  { home: 'embedded', kills: 20, questions: 200 },
  { home: 'server', kills: 5, questions: 50 },
] as const)('on the $home database, killed $kills times', ({ home, kills, questions }) => {
  it(`loses none of ${questions} questions and answers none twice`, { timeout: 600_000 }, async () => {
    const random = createRandom(SEED)
    const office = await openBranchOffice(home, {}, { checkout: compiled.checkout, compiled: true })
    onTestFinished(office.close)
    // Long enough between sending and hearing of it that some kills fall there.
    office.emulator.faults.latencyMs = 30
    const waiting = plan(office, questions)
    const asked: Asked[] = []
    let startMs = 3_000
    let killedStarting = 0
    for (let kill = 0; kill < kills; kill++) {
      const begun = performance.now()
      const program = office.begin()
      const starting = random() < 0.5
      if (!starting) {
        await ready(program)
        startMs = performance.now() - begun
      }
      const batch = waiting.splice(0, Math.ceil(waiting.length / (kills - kill)))
      const asking = ask(batch, starting ? 0 : 400, random)
      await pause(random() * (starting ? startMs : 600))
      await program.kill()
      await asking
      asked.push(...batch)
      if (starting) killedStarting++
    }
    await office.start()
    await office.settled(120_000)
    const { duplicates, counted } = await expectOneOutcomeEach(office, asked)
    console.info(
      `kill -9, ${home}: seed ${SEED}, ${kills} kills (${killedStarting} while starting), ${asked.length} questions, ` +
        `${duplicates} sent twice of ${counted} counted as possible; last start ${Math.round(startMs)} ms`,
    )
  })
})

/** Most questions are known and come from few citizens, several each; every tenth is referred (a group takes twenty cards a minute). */
function plan(office: BranchOffice, count: number): Asked[] {
  const { known, unknown } = sortQuestions()
  const regulars = Array.from({ length: Math.ceil(count / 8) }, (_, index) =>
    office.citizen(`Warga ${index}`),
  )
  return Array.from({ length: count }, (_, index): Asked => {
    if (index % 10 === 9)
      return { citizen: office.citizen(`Pelapor ${index}`), text: pick(unknown, index), answer: null }
    return { citizen: pick(regulars, index), ...pick(known, index) }
  })
}

/** Sends them in order, at random moments within so many milliseconds. */
async function ask(batch: readonly Asked[], withinMs: number, random: () => number): Promise<void> {
  for (const { citizen, text } of batch) {
    await pause((random() * withinMs) / batch.length)
    citizen.says(text)
  }
}

function pick<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}
