import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { readButton, type StaffButton, writeButton } from '../../src/bots/staff/callback-data.ts'
import { COMMANDS } from '../../src/bots/staff/flows/run-command.ts'
import {
  answerIdSchema,
  type CitizenChoice,
  type InquiryId,
  inquiryIdSchema,
} from '../../src/routing/index.ts'
import { CITIZEN_COMMANDS } from '../../src/routing/run-citizen-command.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { everyButton } from '../bots/staff/every-button.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { forgePress, pressForged, standing } from './stories.ts'
import { furnishCases } from './furnish-cases.ts'

let city: City
let threadId: number | undefined
let inquiries: InquiryId[]
let tickets: string[]
/** Whose desk none of this is, in Dishub's topic. */
let foreign: { pejabat: Actor; petugas: Actor }
beforeAll(async () => {
  city = await openCity()
  tickets = await furnishCases(city)
  threadId = city.deskMessages('dishub')[0]?.threadId
  inquiries = (await ids('inquiry')).map((id) => inquiryIdSchema.parse(id))
  const pejabat = await city.colleague('pupr', 'Pejabat lain', { role: 'pejabat' })
  const petugas = await city.colleague('pupr', 'Petugas lain')
  foreign = { pejabat: pejabat.in(city.group, threadId), petugas: petugas.in(city.group, threadId) }
  for (const who of [pejabat, petugas]) city.inPrivate(who).says('/start')
  const [number] = await numbers()
  city.officer('diskominfo').says(`/petugas hapus P${String(number)}`)
  await city.deskSees('diskominfo', /^Keluarkan P\d+ .* dari register/)
  await city.settled()
})
afterAll(() => city.close())

const ids = async (table: string) =>
  (await city.rows(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }) => id)

/** By which officers of Dishub are named. */
const numbers = async () =>
  (await city.rows(`SELECT number FROM officer WHERE instansi_id = 'dishub' ORDER BY number`)).map(
    ({ number }) => number,
  )

/** What the buttons showed that are there: those that a forger would copy. */
function shownOnes(): string[] {
  const written = city.emulator
    .messages(city.group)
    .flatMap(({ buttons }) => buttons.flat().flatMap(({ callbackData }) => callbackData ?? []))
  const shown = written
    .map((data) => readButton(data))
    .flatMap((one) => (one && 'shown' in one ? one.shown : []))
  return [...new Set(shown)].filter((one) => !inquiries.some((id) => id === one))
}

/** Every button of the staff bot, about everything that there is in the city. */
async function allButtons(): Promise<StaffButton[]> {
  const named: Record<string, unknown[]> = {
    referral: [1, 2],
    holding: [1, 2],
    template: await ids('answer_template'),
    shown: shownOnes(),
    draft: await ids('draft'),
    proposal: await ids('faq_proposal'),
    review: await ids('faq_review'),
    instansi: ['pupr', 'dlh'],
    desk: ['dishub', 'diskominfo'],
    number: (await numbers()).slice(0, 1),
    change: await ids('register_change'),
    page: [0, 1],
    block: [1],
  }
  return everyButton(([name, may]) => {
    // Each reason and length is another button: one case is enough.
    if (name === 'author') return inquiries.slice(0, 1)
    const found = may === inquiryIdSchema ? inquiries : named[name]
    if (!found?.length) throw new Error(`Nothing in the city for the field ${name}`)
    return found
  })
}

/** Answers that a press may get when nothing was done: shown as a dialog, and a whole sentence. */
function expectRefusals(buttons: StaffButton[], told: { text: string; alert: boolean }[], says: RegExp) {
  const wrong = told.flatMap(({ text, alert }, index) =>
    alert && says.test(text) ? [] : [{ button: JSON.stringify(buttons[index]), text, alert }],
  )
  expect(wrong).toEqual([])
}

/** Says all of this, and gives what the bot replied to each: exactly one reply, or this fails. */
async function repliesTo(
  who: Actor,
  words: { text: string; replyTo?: ChatMessage }[],
): Promise<[said: string, told: string][]> {
  const said = words.map(({ text, ...options }) => who.says(text, options))
  await city.settled()
  const heard = who.heard()
  return said.map(({ messageId, text }) => {
    const told = heard.filter(({ replyTo }) => replyTo === messageId).map((one) => one.text)
    expect([text, told]).toEqual([text, [expect.any(String)]])
    return [text, told[0] ?? '']
  })
}

const NOT_REGISTERED = /akun ini belum terdaftar sebagai petugas, jadi tidak ada yang diubah/
/** What no stranger may read: words of citizens and officers about the cases. */
const SECRET = /angkot|Trayek|Jawaban rahasia/

/** Each of a thousand buttons is a transaction, twice: minutes, on a machine that others keep busy. */
const SLOWLY = { timeout: 400_000 }

describe('every button of the staff bot', () => {
  it('is refused politely to a stranger, in the group and in private', SLOWLY, async () => {
    const buttons = await allButtons()
    const data = buttons.map((button) => writeButton(button))
    const stranger = city.stranger()
    city.inPrivate(stranger).says('/start')
    const before = await standing(city)
    const says = /belum terdaftar sebagai petugas\. Tidak ada yang diubah/
    expectRefusals(buttons, await pressForged(city, stranger, data, threadId), says)
    expectRefusals(buttons, await pressForged(city, city.inPrivate(stranger), data), says)
    expect(await standing(city)).toBe(before)
    expect(city.inPrivate(stranger).heard()).toHaveLength(1 + Math.ceil(data.length / 100))
  })

  it(
    'is refused politely to a pejabat of another instansi, in the group and in private',
    SLOWLY,
    async () => {
      const buttons = await allButtons()
      const data = buttons.map((button) => writeButton(button))
      const { pejabat } = foreign
      const before = await standing(city)
      const heardBefore = city.inPrivate(pejabat).heard().length
      const says = /^(?!Baik\.)\S.*[.:]/
      expectRefusals(buttons, await pressForged(city, pejabat, data, threadId), says)
      expectRefusals(buttons, await pressForged(city, city.inPrivate(pejabat), data), says)
      expect(await standing(city)).toBe(before)
      const heard = city.inPrivate(pejabat).heard().slice(heardBefore)
      expect(heard.filter(({ text }) => SECRET.test(text))).toEqual([])
    },
  )
})

const ARGUMENTS = [
  '',
  'dishub',
  'dishub semua',
  'dishub Petugas',
  'dishub hapus',
  'hapus',
  'hapus rahasia',
  'ubah rahasia Diubah orang lain',
  'trayek',
  'SALAH-KODE',
  'P1',
  'hapus P1',
  'ubah P1 peran=pejabat',
]

/** Every command with everything that could be meant by it; a code that is shown in a group is another story (rights). */
const commands = (who: Actor) =>
  Object.keys(COMMANDS)
    .filter((name) => name !== 'daftar' || who.chat !== city.group)
    .flatMap((name) =>
      [...ARGUMENTS, ...tickets].map((argument) => ({ text: `/${name} ${argument}`.trim() })),
    )

describe('every command of the staff bot', () => {
  it('changes nothing for a stranger, tells nothing, and says so', async () => {
    const stranger = city.stranger()
    const before = await standing(city)
    for (const who of [stranger, city.inPrivate(stranger)]) {
      for (const [command, told] of await repliesTo(who, commands(who))) {
        expect(told).not.toMatch(SECRET)
        if (!/^.(start|help|bantuan|daftar)/.test(command))
          expect([command, told]).toEqual([command, expect.stringMatching(NOT_REGISTERED)])
      }
    }
    expect(await standing(city)).toBe(before)
  })

  it('changes nothing for an officer of another instansi, and tells nothing of what is not theirs', async () => {
    const but = ['audit', 'officer_login']
    const before = await standing(city, but)
    const [noted] = await city.rows('SELECT max(id) AS last FROM audit')
    const { petugas } = foreign
    for (const who of [petugas, city.inPrivate(petugas)]) {
      for (const [command, told] of await repliesTo(who, commands(who)))
        expect([command, told]).not.toEqual([command, expect.stringMatching(SECRET)])
    }
    expect(await standing(city, but)).toBe(before)
    // Into the dashboard there is a way of their own, and for nobody else.
    const ways = await city.rows(
      'SELECT o.telegram_id::int AS who FROM officer_login l JOIN officer o ON o.id = l.officer_id',
    )
    expect(ways).toEqual([{ who: petugas.id }])
    // Searching among the own cases is noted, and found none.
    const acts = await city.rows('SELECT DISTINCT act, detail FROM audit WHERE id > $1 ORDER BY act', [
      noted?.['last'],
    ])
    expect(acts).toEqual([{ act: 'cases-searched', detail: { desk: 'pupr', found: 0 } }])
  })
})

describe('a reply to any message of the desk', () => {
  it('changes nothing, whoever is no officer of it, and is answered', async () => {
    const stranger = city.stranger()
    const replies = city.deskMessages('dishub').map((replyTo) => ({ text: 'Jawaban saya', replyTo }))
    expect(replies.length).toBeGreaterThan(20)
    const before = await standing(city)
    for (const [, told] of await repliesTo(stranger, replies)) expect(told).toMatch(NOT_REGISTERED)
    for (const [, told] of await repliesTo(foreign.pejabat, replies)) expect(told).not.toMatch(SECRET)
    expect(await standing(city)).toBe(before)
  })
})

describe('what citizens can press and type', () => {
  it('touches no other citizen’s question', async () => {
    const thief = city.citizen('Pencuri')
    thief.says('/start')
    await thief.hears(/Selamat datang/)
    // The thief's own wish to be erased is the thief's business.
    const before = await standing(city, ['erasure'])
    // The compiler asks for a new choice here.
    const choices: Record<
      Extract<CitizenChoice, { inquiry: InquiryId }>['type'],
      (inquiry: InquiryId) => string
    > = {
      confirm: (inquiry) => encodeChoice({ type: 'confirm', inquiry }),
      forward: (inquiry) => encodeChoice({ type: 'forward', inquiry }),
      choose: (inquiry) => encodeChoice({ type: 'choose', inquiry, index: 0 }),
      begin: (inquiry) => encodeChoice({ type: 'begin', inquiry }),
      withdraw: (inquiry) => encodeChoice({ type: 'withdraw', inquiry }),
      join: (inquiry) => encodeChoice({ type: 'join', inquiry, target: inquiry }),
      apart: (inquiry) => encodeChoice({ type: 'apart', inquiry, messageId: '1' }),
      reopen: (inquiry) => encodeChoice({ type: 'reopen', inquiry }),
      'reopen-because': (inquiry) => encodeChoice({ type: 'reopen-because', inquiry, reason: 'unclear' }),
    }
    const answers = (await ids('answer')).map((id) => answerIdSchema.parse(id))
    const rate = answers.flatMap((answer) => [
      encodeChoice({ type: 'rate', answer, score: 4 }),
      encodeChoice({ type: 'rating-ask', answer }),
    ])
    const pressed = [...Object.values(choices).flatMap((choice) => inquiries.map(choice)), ...rate]
    for (const data of pressed) forgePress(city, 'citizen', thief, { data })
    const outdated = () =>
      thief.heard().filter(({ text }) => text.includes('pilihan itu sudah tidak berlaku'))
    await until(() => outdated().length === pressed.length, { what: 'a word about each button' })
    // The thief's own survey is the thief's business, and what stands behind "/tanya" is a question like any other.
    for (const name of Object.keys(CITIZEN_COMMANDS).filter((one) => !['survei', 'tanya'].includes(one))) {
      for (const argument of ['', ...tickets]) {
        const heard = thief.heard().length
        thief.says(`/${name} ${argument}`.trim())
        await until(() => thief.heard().length > heard, { what: `a word about /${name}` })
        await city.settled()
        for (const { text } of thief.heard().slice(heard)) expect(text).not.toMatch(SECRET)
      }
    }
    expect(await standing(city, ['erasure'])).toBe(before)
  })
})
