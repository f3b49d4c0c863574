import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BranchOffice,
  databaseStopped,
  openBranchOffice,
  postmasterOf,
} from '../support/branch-office.ts'
import type { Program } from '../support/process.ts'
import { until } from '../support/until.ts'
import { type Asked, expectOneOutcomeEach } from './outcomes.ts'
import { sortQuestions } from './questions.ts'

const NEW_ENTRY = {
  id: 'tenda-pasar',
  question: 'Bagaimana cara menyewa tenda pasar malam kecamatan?',
  answer: 'Sewa tenda pasar malam dicatat di kantor kecamatan, dua hari sebelumnya.',
  keywords: ['tenda', 'pasar malam'],
  instansi: 'diskominfo',
}
const CHANGED_ANSWER = 'Tenda pasar malam sekarang gratis; catatkan di kantor kecamatan.'

let office: BranchOffice
let first: Program
let second: Program
let known: { text: string; answer: string }[]
const asked: Asked[] = []

beforeAll(async () => {
  known = sortQuestions().known
  office = await openBranchOffice('embedded', { LOG_LEVEL: 'info' })
})
afterAll(() => office?.close())

/** One question each from so many citizens. */
function ask(count: number): Asked[] {
  const batch = known.splice(0, count).map((question) => ({ citizen: office.citizen(), ...question }))
  for (const { citizen, text } of batch) citizen.says(text)
  asked.push(...batch)
  return batch
}

async function answered(batch: Asked[]): Promise<void> {
  for (const { citizen, text } of batch)
    await until(() => citizen.heard().length > 0, { what: `an answer to: ${text}` })
}

/** Chapters of one story: each finds the office as the one before left it. */
describe('two services and their commands on one embedded database', () => {
  it('a command starts the database for itself, and stops it again', async () => {
    expect(postmasterOf(office.dataDir)).toBeNull()
    const listed = await office.command('faq', 'list')
    expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining('ktp') })
    await databaseStopped(office.dataDir)
  })

  it('commands work beside the service, and leave it its database', async () => {
    first = await office.start()
    const database = postmasterOf(office.dataDir)
    await answered(ask(3))
    const invited = office.command('invite', '--role', 'diskominfo')
    const explained = office.command('ask', known[0]?.text ?? '', '--json')
    const doctor = await office.command('doctor')
    expect(doctor.stdout).toContain('Basis data: terjangkau (tertanam)')
    expect(await invited).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\S{8,}\nBerlaku satu kali/),
    })
    expect(JSON.parse((await explained).stdout)).toMatchObject({ outcome: 'answer' })
    expect(postmasterOf(office.dataDir)).toBe(database)
    await answered(ask(1))
  })

  it('the service answers with what was just imported', async () => {
    const file = join(office.dataDir, 'tambahan.json')
    writeFileSync(file, JSON.stringify([NEW_ENTRY]))
    const imported = await office.command('faq', 'import', file)
    expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('1 entri baru') })
    await until(() => first.stderr().includes('The knowledge base was renewed'), {
      what: 'the running service to take up the import',
    })
    const citizen = office.citizen()
    citizen.says(NEW_ENTRY.question)
    await citizen.hears(/dua hari sebelumnya/)
    asked.push({ citizen, text: NEW_ENTRY.question, answer: NEW_ENTRY.answer })
  })

  it('the second stands by for both bots, and takes over when the first is killed', async () => {
    second = await office.start()
    await answered(ask(4))
    expect(second.stderr()).not.toContain('This process works for the bot')
    const batch = ask(8)
    await first.kill()
    const killedAt = performance.now()
    batch.push(...ask(4))
    await answered(batch)
    console.info(`taken over and answered within ${Math.round(performance.now() - killedAt)} ms`)
    const takenOver = () => second.stderr().match(/This process works for the bot/g)?.length
    await until(() => takenOver() === 2, { what: 'the officers’ bot to be taken over too' })
  })

  it('an import is soon live in both', async () => {
    first = await office.start()
    const renewals = (service: Program) => service.stderr().split('The knowledge base was renewed').length - 1
    const before = [first, second].map(renewals)
    const file = join(office.dataDir, 'perubahan.json')
    writeFileSync(file, JSON.stringify([{ ...NEW_ENTRY, answer: CHANGED_ANSWER }]))
    expect(await office.command('faq', 'import', file)).toMatchObject({
      stdout: expect.stringContaining('1 berubah'),
    })
    await until(() => [first, second].every((service, at) => renewals(service) > (before[at] ?? 0)), {
      what: 'both services to take up the import',
    })
    const citizen = office.citizen()
    citizen.says(NEW_ENTRY.question)
    await citizen.hears(/sekarang gratis/)
    asked.push({ citizen, text: NEW_ENTRY.question, answer: CHANGED_ANSWER })
  })

  it('the one that stops leaves the database to the other; the last one stops it', async () => {
    const database = postmasterOf(office.dataDir)
    second.send('SIGTERM')
    expect(await second.ended).toEqual({ code: 0, signal: null })
    expect(postmasterOf(office.dataDir)).toBe(database)
    await answered(ask(3))
    await office.settled()
    await expectOneOutcomeEach(office, asked)
    first.send('SIGTERM')
    expect(await first.ended).toEqual({ code: 0, signal: null })
    await databaseStopped(office.dataDir)
  })
})
