import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BranchOffice,
  databaseStopped,
  openBranchOffice,
  postmasterOf,
} from '../support/branch-office.ts'
import { CITIZEN_BOT } from '../support/furnish.ts'
import { ready } from '../support/process.ts'
import { until } from '../support/until.ts'
import { type Asked, expectOneOutcomeEach } from './outcomes.ts'
import { sortQuestions } from './questions.ts'

/** The service allows itself nine seconds; the others are a busy machine's, in milliseconds. */
const GRACE_MS = 20_000

let office: BranchOffice
let known: { text: string; answer: string }[]
const asked: Asked[] = []

beforeAll(async () => {
  known = sortQuestions().known
  office = await openBranchOffice('embedded')
})
afterAll(() => office?.close())

function ask(count: number): void {
  for (const question of known.splice(0, count)) {
    const citizen = office.citizen()
    citizen.says(question.text)
    asked.push({ citizen, ...question })
  }
}

const answers = () => asked.filter(({ citizen }) => citizen.heard().length > 0).length

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s in the middle of work ends it in order, and nothing is lost or doubled',
    async (signal) => {
      const program = await office.start()
      const before = answers()
      ask(20)
      await until(() => answers() > before + 2, { what: 'some of the answers' })
      const askedToStopAt = performance.now()
      program.send(signal)
      expect(await program.ended).toEqual({ code: 0, signal: null })
      expect(performance.now() - askedToStopAt).toBeLessThan(GRACE_MS)
      expect(program.stdout()).toContain('Jawab24 sudah berhenti.')
      await databaseStopped(office.dataDir)
    },
  )

  it('what was left over is answered after the next start, and nothing went out twice', async () => {
    const program = await office.start()
    await office.settled()
    const { duplicates, counted } = await expectOneOutcomeEach(office, asked)
    expect({ duplicates, counted }).toEqual({ duplicates: 0, counted: 0 })
    program.send('SIGTERM')
    await program.ended
  })

  it('a signal while it still starts is obeyed, and the database stops with it', async () => {
    const program = office.begin()
    await until(() => postmasterOf(office.dataDir) !== null, {
      what: 'the database to come up',
      timeoutMs: 60_000,
    })
    program.send('SIGTERM')
    expect(await program.ended).toEqual({ code: 0, signal: null })
    await databaseStopped(office.dataDir)
  })

  it('Ctrl-C in the terminal ends it in order, although the signal reaches npm and all below it', async () => {
    const program = office.begin({}, { typed: true })
    await ready(program)
    program.send('SIGINT')
    await program.ended
    expect(program.stdout()).toContain('Jawab24 sudah berhenti.')
    await databaseStopped(office.dataDir)
  })

  it('a second signal ends it at once, even while Telegram keeps it waiting', async () => {
    const program = office.begin()
    await ready(program)
    office.emulator.faults.rules.push({ method: 'sendMessage', token: CITIZEN_BOT.token, delayMs: 60_000 })
    ask(1)
    await until(async () => (await sending()) > 0, { what: 'a message to be on its way' })
    program.send('SIGTERM')
    await until(() => program.stdout().includes('Jawab24 berhenti'), { what: 'the stop to begin' })
    // Within a second it would be taken for the same wish: npm passes on what the terminal sent already.
    await pause(1_100)
    expect(program.exit()).toBeNull()
    const again = performance.now()
    program.send('SIGTERM')
    expect(await program.ended).toEqual({ code: 143, signal: null })
    expect(performance.now() - again).toBeLessThan(3_000)
  })
})

async function sending(): Promise<number> {
  const [row] = await office.rows<{ count: number }>(
    `SELECT count(*)::int FROM outbox WHERE status = 'sending'`,
  )
  return row?.count ?? 0
}
