import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, referFrom } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
  // The small hours: only what can't wait makes a sound now.
  city.clock.advance(11 * HOUR_MS)
})
afterAll(() => city.close())

const inquiriesOf = (citizen: Actor) =>
  city.rows(
    `SELECT i.desk_id AS desk, i.state, (SELECT count(*)::int FROM inquiry_words w WHERE w.inquiry_id = i.id) AS words
     FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1`,
    [String(citizen.id)],
  )

describe('a call for help', () => {
  it('is answered at once with numbers to call, and comes loudly to Diskominfo too', async () => {
    const siti = city.citizen()
    siti.says('Kebakaran! rumah tetangga saya terbakar, api sudah besar, tolong')
    const numbers = await siti.hears(/Telepon sekarang juga/)
    expect(numbers.text).toMatch(/112 – .*\n113 – /)
    const told = await siti.hears(/Nomor tiket/)
    expect(told.messageId).toBeGreaterThan(numbers.messageId)
    expect(told.text).toContain('tetap telepon nomor di atas')
    expect(told.text).not.toContain('Dijawab paling lambat')
    const [inquiry] = await inquiriesOf(siti)
    expect(inquiry?.['state']).toMatchObject({ name: 'referred', emergency: 'fire' })
    const heard = await city.deskSees('diskominfo', /DARURAT/)
    expect(heard.silent ?? false).toBe(false)
  })

  it('is taken back only by whoever says so twice', async () => {
    const tono = city.citizen('Tono')
    const told = await tono.hears(/Nomor tiket/, tono.says('Kebakaran! rumah tetangga saya terbakar'))
    const sure = await tono.hears(/Benar ingin dibatalkan/, (tono.says('/batal'), told))
    expect(await inquiriesOf(tono)).toMatchObject([{ state: { name: 'referred' } }])
    tono.presses(sure, /^Ya, batalkan$/)
    await tono.hears(/dibatalkan/, sure)
    expect(await inquiriesOf(tono)).toMatchObject([{ state: { name: 'withdrawn' } }])
  })

  it('comes in pieces as one question, whatever else is open', async () => {
    const budi = city.citizen('Budi')
    budi.says('siapa yang menghitung jumlah burung enggang di kabupaten ini?')
    await budi.hears(/Nomor tiket|Bukan itu/)
    budi.says('tolong ada ular kobra masuk rumah')
    const first = await budi.hears(/Jauhi hewan itu/)
    budi.says('cepat pak tolong ularnya di kamar anak saya')
    await budi.hears(/Jauhi hewan itu/, first)
    await city.settled()
    const calls = (await inquiriesOf(budi)).filter(({ state }) => JSON.stringify(state).includes('"animal"'))
    expect(calls).toMatchObject([{ words: 2 }])
  })

  it('shows the numbers that the office set', async () => {
    const own = [{ number: '0553 21118', name: 'Damkar Malinau', kinds: [] }]
    await city.administer((tx) => tx.saveSetting('emergency-numbers', own, new Date(0)))
    const dewi = city.citizen('Dewi')
    dewi.says('ada kebakaran di pasar, tolong')
    const numbers = await dewi.hears(/Telepon sekarang juga/)
    expect(numbers.text).toContain('0553 21118 – Damkar Malinau')
    expect(numbers.text).not.toContain('113')
  })

  it('stays one when its answer is opened again', async () => {
    const rudi = city.citizen('Rudi')
    const { ticket, card } = await referFrom(
      city,
      rudi,
      'diskominfo',
      rudi.says('tolong rumah saya kebakaran'),
    )
    const given = await answer(
      city,
      city.officer('diskominfo'),
      { citizen: rudi, card },
      'Regu sudah berangkat',
    )
    await city.settled()
    rudi.presses(given, /^Belum terjawab, buka lagi$/)
    const asked = await rudi.hears(new RegExp(`jawaban untuk tiket ${ticket} belum`))
    rudi.says('belum ada yang datang')
    await rudi.hears(/kami buka lagi/, asked)
    const states = (await inquiriesOf(rudi)).map(({ state }) => state)
    expect(states).toMatchObject([{ name: 'answered' }, { name: 'referred', emergency: 'fire' }])
  })

  it('is never quoted to whoever is asked where further words belong', async () => {
    const wati = city.citizen('Wati')
    const cry = 'saya sudah mau bunuh diri rasanya'
    await wati.hears(/Nomor tiket/, wati.says(cry))
    await city.pass(2 * HOUR_MS)
    const asked = await wati.hears(/atau pertanyaan baru/, wati.says('satu hal lagi, pasar juga begitu?'))
    expect(asked.text).not.toContain('bunuh diri')
    expect(asked.text).toMatch(/\w{3}-\w{3}: permintaan bantuan Bapak\/Ibu/)
  })

  it('collects what its citizen tells about it, though other tickets are open', async () => {
    const tini = city.citizen('Tini')
    await tini.hears(
      /Nomor tiket/,
      tini.says('siapa yang menghitung jumlah burung enggang di kabupaten ini?'),
    )
    await city.pass(60_000)
    const told = await tini.hears(/Nomor tiket/, tini.says('saya sudah mau bunuh diri rasanya'))
    const ticket = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
    await city.pass(15 * 60_000)
    tini.says('tetangga saya sudah datang menemani')
    await tini.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), told)
    expect(tini.heard().some(({ text }) => /atau pertanyaan baru/.test(text))).toBe(false)
  })

  it('gets the place that is told after it, though an older ticket names a street as well', async () => {
    const ani = city.citizen('Ani')
    const lamp = await ani.hears(
      /Nomor tiket/,
      ani.says('Kenapa trayek angkot dishub di jalan Mawar diubah?'),
    )
    await city.pass(20_000)
    const told = await ani.hears(
      /Nomor tiket/,
      (ani.says('tolong rumah sebelah kebakaran apinya besar'), lamp),
    )
    await city.pass(20_000)
    await ani.hears(/tambahkan/, (ani.says('di jalan Mawar nomor 7 RT 2.'), told))
    await city.settled()
    const calls = (await inquiriesOf(ani)).filter(({ state }) => JSON.stringify(state).includes('"fire"'))
    expect(calls).toMatchObject([{ words: 2 }])
  })

  it('is not heard in what is over', async () => {
    const ani = city.citizen('Ani')
    ani.says('ijazah saya terbakar waktu rumah kebakaran tahun lalu, bagaimana gantinya?')
    await until(() => ani.heard().length > 0, { what: 'an answer to Ani' })
    await city.settled()
    expect(ani.heard().some(({ text }) => text.includes('Telepon sekarang'))).toBe(false)
  })
})

it('is answered in English where it comes in English, unless its citizen chose a language', async () => {
  const tom = city.citizen('Tom')
  await tom.hears(/Please talk to somebody right now/, tom.says('i want to end it all'))
  const joko = city.citizen('Joko')
  await joko.hears(/basa Jawa/, joko.says('/bahasa jv'))
  const told = await joko.hears(/telepon sekarang juga/, joko.says('someone is screaming for help'))
  expect(told.text).not.toMatch(/Call now|right now/)
})
