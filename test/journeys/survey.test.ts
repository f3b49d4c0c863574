import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { SURVEY_ELEMENTS, surveyIdSchema } from '../../src/routing/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { asSetting } from '../support/branch-office.ts'
import { type Actor, CITIZEN_BOT, type City, openCity, STAFF_BOT } from '../support/city.ts'
import { createRandom } from '../support/random.ts'
import { runHere } from '../support/run-command.ts'
import { answer, forgePress, MATTERS, refer, statesOf } from './stories.ts'

const DAY_MS = 24 * HOUR_MS
let drawn: () => number = () => 0.999
let city: City
beforeAll(async () => {
  city = await openCity({ random: () => drawn() })
})
afterAll(() => city.close())

const number = (message: { text: string }) => Number(/(\d) dari 9/.exec(message.text)?.[1])
const latest = (citizen: Actor) => {
  const found = citizen.heard().at(-1)
  if (!found) throw new Error('Nothing was heard')
  return found
}

/** Presses under the latest message, and gives what came of it. */
async function press(citizen: Actor, label: RegExp) {
  citizen.presses(latest(citizen), label)
  await city.settled()
  return latest(citizen)
}

async function begin(name: string) {
  const citizen = city.citizen(name)
  citizen.says('/survei')
  await citizen.hears(/1 dari 9/)
  await city.settled()
  return citizen
}

async function say(citizen: Actor, text: string) {
  const message = citizen.says(text)
  await city.settled()
  return citizen.heard().filter(({ messageId }) => messageId > message.messageId)
}

async function surveyOf(citizen: Actor) {
  const [row] = await city.rows(
    `SELECT s.id, s.status, s.scores FROM survey s JOIN conversation c ON c.id = s.conversation_id
     WHERE c.address = $1 ORDER BY s.touched_at DESC LIMIT 1`,
    [String(citizen.id)],
  )
  return row
}

describe('the survey that a citizen asks for', () => {
  it('goes from the first to the ninth question, with answers of its own for each', async () => {
    const citizen = await begin('Siti')
    expect(citizen.buttons(latest(citizen))).toEqual([
      '1 – Tidak sesuai',
      '2 – Kurang sesuai',
      '3 – Sesuai',
      '4 – Sangat sesuai',
      'Lewati',
      'Berhenti',
    ])
    for (const [at] of SURVEY_ELEMENTS.entries()) {
      expect(number(latest(citizen))).toBe(at + 1)
      await press(citizen, at === 3 ? /^4 – Gratis$/ : at === 5 ? /^Lewati$/ : /^3 – /)
    }
    expect(latest(citizen).text).toContain('Selesai. Terima kasih banyak')
    expect(await surveyOf(citizen)).toMatchObject({
      status: 'finished',
      scores: [3, 3, 3, 4, 3, 0, 3, 3, 3],
    })
    expect((await say(citizen, '/survei')).map(({ text }) => text)).toEqual([
      expect.stringMatching(/sudah mengisi survei ini.*lagi mulai/),
    ])
    await city.pass(90 * DAY_MS)
    expect((await say(citizen, '/survei'))[0]?.text).toContain('1 dari 9')
  })

  it('asks for suggestions in the end, and puts none of them into a ticket that is open', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Usul' })
    citizen.says('/survei')
    await citizen.hears(/1 dari 9/)
    for (let element = 1; element <= 9; element++) await press(citizen, /^Lewati$/)
    expect(latest(citizen).text).toContain('Kalau ada saran')
    const heard = await say(citizen, 'petugasnya ramah, loketnya agak jauh')
    expect(heard.map(({ text }) => text).join()).not.toContain(ticket)
    expect(heard).toHaveLength(1)
    expect(await statesOf(city, citizen)).toHaveLength(2)
  })

  it('can be left, and gone on with after a restart', async () => {
    const citizen = await begin('Lanjut')
    await press(citizen, /^2 – /)
    await press(citizen, /^4 – /)
    expect((await press(citizen, /^Berhenti$/)).text).toContain('jawaban yang sudah ada kami simpan')
    expect(await surveyOf(citizen)).toMatchObject({ status: 'stopped', scores: [2, 4] })
    await city.restart()
    await city.pass(29 * DAY_MS)
    const [question, ...more] = await say(citizen, '/survei')
    expect(question?.text).toMatch(/^Kita lanjutkan surveinya\.\n\n3 dari 9/)
    expect(more).toEqual([])
  })

  it('takes another answer for an earlier question, and asks the present one again', async () => {
    const citizen = await begin('Ganti')
    const first = latest(citizen)
    await press(citizen, /^1 – /)
    citizen.presses(first, /^4 – /)
    await city.settled()
    expect(latest(citizen).text).toMatch(/^Jawaban tadi sudah diganti\.\n\n2 dari 9/)
    expect(await surveyOf(citizen)).toMatchObject({ scores: [4] })
    // The same once more says nothing new.
    const before = citizen.heard().length
    citizen.presses(first, /^4 – /)
    await city.settled()
    expect(citizen.heard()).toHaveLength(before)
  })

  it('does not take the form’s place without asking about that', async () => {
    const citizen = await begin('Isian')
    const question = latest(citizen)
    const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
    citizen.presses(topic, /^Lainnya$/)
    await citizen.hears(/^Silakan tulis/, topic)
    await citizen.hears(/^Di mana tempatnya/, citizen.says(MATTERS.pupr))
    citizen.presses(question, /^3 – /)
    await citizen.hears(/2 dari 9/)
    await city.pass(11 * 60_000)
    expect((await citizen.hears(/belum terkirim/)).text).toContain('jembatan gantung')
  })

  it('understands typed answers, and takes nothing else for one', async () => {
    const citizen = await begin('Mengetik')
    expect((await say(citizen, '3'))[0]?.text).toContain('2 dari 9')
    expect((await say(citizen, 'lewati'))[0]?.text).toContain('3 dari 9')
    // A question is a question, whatever is open.
    const replies = await say(citizen, MATTERS.dishub)
    expect(replies.map(({ text }) => text).join()).toMatch(/Nomor tiket/)
    expect(await surveyOf(citizen)).toMatchObject({ status: 'open', scores: [3, 0] })
    expect((await say(citizen, 'Tolong, rumah tetangga kebakaran!'))[0]?.text).toMatch(/113/)
    // What is asked just now is what "batal" means; the ticket stays.
    expect((await say(citizen, '/batal'))[0]?.text).toContain('surveinya berhenti di sini')
    const [open] = await city.rows(
      `SELECT count(*)::int AS open FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
       WHERE c.address = $1 AND i.wake_at IS NOT NULL`,
      [String(citizen.id)],
    )
    expect(open).toEqual({ open: 2 })
    expect((await say(citizen, '/survei'))[0]?.text).toContain('3 dari 9')
  })

  it.each(['/stop', 'berhenti', 'sudah cukup', 'sudah cukup berhenti bertanya'])(
    'is ended by whoever has enough of it: %s',
    async (words) => {
      const citizen = await begin('Cukup')
      expect((await say(citizen, words))[0]?.text).toContain('surveinya berhenti di sini')
      expect(await surveyOf(citizen)).toMatchObject({ status: 'stopped' })
      // Nothing is left to stop.
      expect((await say(citizen, '/stop'))[0]?.text).toContain('perintah itu tidak kami kenal')
    },
  )

  it('is nobody else’s, and knows no score or question beyond its own', async () => {
    const citizen = await begin('Korban')
    const survey = surveyIdSchema.parse((await surveyOf(citizen))?.['id'])
    const score = (element: number) => encodeChoice({ type: 'survey-score', survey, element, score: 4 })
    const thief = city.citizen('Pencuri')
    await say(thief, '/start')
    const own = [
      score(1),
      encodeChoice({ type: 'survey-stop', survey }),
      encodeChoice({ type: 'survey-begin', survey }),
    ]
    const beyond = [score(2), score(9), score(1).replace(/4$/, '5'), score(1).replace(/1:4$/, '10:4')]
    for (const data of own) forgePress(city, 'citizen', thief, { data })
    for (const data of beyond) forgePress(city, 'citizen', citizen, { data })
    await city.settled()
    const outdated = ({ text }: { text: string }) => text.includes('pilihan itu sudah tidak berlaku')
    expect(thief.heard().filter(outdated)).toHaveLength(own.length)
    expect(citizen.heard().filter(outdated)).toHaveLength(beyond.length)
    expect(await surveyOf(citizen)).toMatchObject({ status: 'open', scores: [] })
  })
})

describe('an invitation', () => {
  it('goes to a random share of those who were answered, instead of the question after the answer', async () => {
    drawn = createRandom(7)
    const expected = Array.from({ length: 24 }, createRandom(7)).filter((draw) => draw < 0.1).length
    expect(expected).toBeGreaterThan(0)
    const people: Actor[] = []
    for (let at = 0; at < 24; at += 1) {
      const asked = await refer(city, { name: `Warga ${at}` })
      await answer(city, city.officer('dishub'), asked, `Pagi pukul delapan, loket ${at + 1}`)
      people.push(asked.citizen)
    }
    await city.pass(HOUR_MS)
    if (new Date(city.clock.now().getTime() + 8 * HOUR_MS).getUTCHours() < 6) await city.pass(9 * HOUR_MS)
    const heard = (text: RegExp) => people.filter((one) => one.heard().some((said) => text.test(said.text)))
    const invited = heard(/terpilih secara acak/)
    expect(invited).toHaveLength(expected)
    expect(heard(/Apakah jawabannya membantu/)).toHaveLength(people.length - expected)
    drawn = () => 0.999
    const [one] = invited
    if (!one) throw new Error('Nobody was invited')
    const invitation = latest(one)
    expect((await press(one, /^Mulai survei$/)).text).toContain('1 dari 9')
    one.presses(invitation, /^Tidak, terima kasih$/)
    await city.settled()
    expect(await surveyOf(one)).toMatchObject({ status: 'stopped' })
  })
})

async function report(...what: string[]): Promise<string> {
  const env = {
    DATA_DIR: city.config.dataDir,
    DATABASE_URL: asSetting(city.test.url),
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
  }
  return (await runHere(['report', ...what], env)).stdout
}

it('why somebody gave a score is read without their data, and without a ticket', async () => {
  await city.rows(
    `UPDATE rating SET score = 2, rated_at = asked_at, words = E'Kurang jelas.\\nTelepon saya 0812 3456 7890'
     WHERE status = 'asked'`,
  )
  const lines = (await report('penilaian')).split('\n').filter((line) => line.startsWith('  '))
  expect(lines.length).toBeGreaterThanOrEqual(10)
  expect(new Set(lines)).toEqual(new Set(['  2: Kurang jelas. Telepon saya [nomor telepon disamarkan]']))
})

describe('the index', () => {
  it('is what the citizens gave, with who was invited, and withheld below ten', async () => {
    const skm = async () => JSON.parse(await report('skm', '--json'))
    await city.rows('DELETE FROM survey')
    for (let at = 0; at < 10; at += 1) {
      if (at === 9) expect((await skm()).index).toEqual({ value: null, why: 'too-few' })
      const citizen = await begin(`Penilai ${at}`)
      for (const element of SURVEY_ELEMENTS)
        await press(citizen, at < 5 && element === 'waktu' ? /^4 – / : /^3 – /)
    }
    // 25 / 9 × (3.5 + 8 × 3)
    expect(await skm()).toMatchObject({
      invited: 0,
      respondents: 10,
      complete: 10,
      index: { value: 76.39 },
      quality: { value: { grade: 'C', performance: 'kurang baik' } },
    })
    // Whoever filled it in before is still one person.
    await city.rows(
      `INSERT INTO survey (id, conversation_id, person_id, status, begun_at, touched_at, scores)
       SELECT gen_random_uuid(), conversation_id, person_id, 'finished', begun_at - interval '130 days', touched_at,
         '{1,1,1,1,1,1,1,1,1}' FROM survey LIMIT 1`,
    )
    expect(await skm()).toMatchObject({ respondents: 10, index: { value: 76.39 } })
  })
})
