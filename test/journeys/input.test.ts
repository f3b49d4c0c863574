import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, refer } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const SUGGESTION = 'Usul saya, dinas perhubungan sebaiknya menambah trayek angkot ke Pasar Induk'
const PRAISE = 'Mantap sekali layanannya, salut!'

const kindsIn = (ticket: string) =>
  city.rows('SELECT kind, state_name AS name FROM inquiry WHERE ticket = $1', [ticket.replace('-', '')])

describe('a suggestion', () => {
  it('is thanked for, passed on, noted in one tap, and later adopted; its author hears of both', async () => {
    const { citizen, ticket, told, card } = await refer(city, { desk: 'dishub', text: SUGGESTION })
    expect(told.text).toContain('Terima kasih atas saran')
    expect(told.text).toContain('Ditanggapi paling lambat')
    const officer = city.officer('dishub')
    expect(card.text).toContain('tekan Catat')
    officer.presses(card, /^Catat$/)
    const noted = await citizen.hears(/sudah dicatat Dinas Perhubungan sebagai masukan/, told)
    expect(noted.text).toContain(ticket)
    const closed = await city.deskSees('dishub', /Dicatat sebagai masukan oleh/)
    expect(officer.buttons(closed)).toEqual(['Saran diterapkan', 'Ubah jenis'])
    citizen.says('/status')
    await citizen.hears(/Sudah dicatat Dinas Perhubungan sebagai masukan/, noted)

    officer.presses(closed, /^Saran diterapkan$/)
    const asked = await city.deskSees('dishub', new RegExp(`^Tandai saran tiket ${ticket}`))
    officer.presses(asked, /^Ya, sudah diterapkan$/)
    await citizen.hears(/Kabar baik: saran Bapak\/Ibu .* sudah diterapkan Dinas Perhubungan/)
    await city.deskSees('dishub', /Saran ini sudah diterapkan/)
    await city.settled()
    expect((await city.events(ticket)).map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'noted',
      'adopted',
    ])
    const adopted = citizen.heard().filter(({ text }) => text.includes('Kabar baik'))
    expect(adopted).toHaveLength(1)
  })

  it('may be answered like a question, and adopted afterwards', async () => {
    const story = await refer(city, { desk: 'dishub', text: SUGGESTION })
    const officer = city.officer('dishub')
    await answer(city, officer, story, 'Usul ini kami bahas bulan depan.')
    const card = await city.deskSees('dishub', new RegExp(`Tiket ${story.ticket}\n[^]*Dijawab oleh`))
    officer.presses(card, /^Saran diterapkan$/)
    const asked = await city.deskSees('dishub', new RegExp(`^Tandai saran tiket ${story.ticket}`))
    officer.presses(asked, /^Batal$/)
    await city.deskSees('dishub', new RegExp(`Tiket ${story.ticket} dibiarkan seperti semula`))
    await city.settled()
    expect((await city.events(story.ticket)).map(({ type }) => type)).not.toContain('adopted')
  })
})

describe('praise that concerns nobody in particular', () => {
  it('is thanked for and recorded at once, without a case for anybody', async () => {
    const citizen = city.citizen('Ani')
    citizen.says(PRAISE)
    const thanked = await citizen.hears(/sudah kami catat sebagai masukan/)
    await city.settled()
    const [inquiry] = await city.rows(
      `SELECT i.kind, i.state_name AS name, i.desk_id AS desk, (SELECT count(*)::int FROM referral r WHERE r.inquiry_id = i.id) AS held,
         (SELECT count(*)::int FROM inquiry_words w WHERE w.inquiry_id = i.id) AS words
       FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1`,
      [String(citizen.id)],
    )
    expect(inquiry).toEqual({ kind: 'komentar', name: 'noted', desk: null, held: 0, words: 1 })
    citizen.says('/status')
    await citizen.hears(/Sudah kami catat sebagai masukan/, thanked)
  })

  it('becomes a question after all when its author waits for an answer', async () => {
    const citizen = city.citizen('Dewi')
    citizen.says(PRAISE)
    const thanked = await citizen.hears(/sudah kami catat sebagai masukan/)
    citizen.presses(thanked, /^Saya perlu jawaban$/)
    await citizen.hears(/Nomor tiket/)
  })
})

describe('the kind of a message', () => {
  it('is corrected by an officer, and the citizen is not bothered', async () => {
    const { citizen, ticket, card } = await refer(city, { desk: 'dishub' })
    const officer = city.officer('dishub')
    expect(officer.buttons(card)).not.toContain('Catat')
    officer.presses(card, /^Ubah jenis$/)
    const asked = await city.deskSees('dishub', new RegExp(`^Tiket ${ticket} tercatat sebagai Pertanyaan`))
    expect(officer.buttons(asked)).toEqual(['Komentar', 'Kritik', 'Saran', 'Batal'])
    const before = citizen.heard().length
    officer.presses(asked, /^Kritik$/)
    await city.deskSees('dishub', new RegExp(`Jenis tiket ${ticket} sudah diubah`))
    const shown = await city.deskSees('dishub', new RegExp(`Tiket ${ticket}\n[^]*Jenis: Kritik`))
    await city.settled()
    expect(officer.buttons(shown)).toContain('Catat')
    expect(await kindsIn(ticket)).toEqual([{ kind: 'kritik', name: 'referred' }])
    expect(citizen.heard()).toHaveLength(before)
  })
})

describe('two corrections that agree', () => {
  it('teach what such messages are, without who wrote them', async () => {
    const text = 'Siapa saja pengurus terminal bus induk milik dinas perhubungan'
    const renewals = () => city.logged().split('The knowledge base was renewed').length - 1
    const correct = async () => {
      const { ticket, card } = await refer(city, { desk: 'dishub', text })
      expect(card.text).toContain('Jenis: Pertanyaan')
      const officer = city.officer('dishub')
      officer.presses(card, /^Ubah jenis$/)
      const asked = await city.deskSees('dishub', new RegExp(`^Tiket ${ticket} tercatat sebagai Pertanyaan`))
      officer.presses(asked, /^Kritik$/)
      await city.deskSees('dishub', new RegExp(`Jenis tiket ${ticket} sudah diubah`))
      await city.settled()
    }
    const before = renewals()
    await correct()
    expect(renewals()).toBe(before)
    await correct()
    await until(() => renewals() > before, { what: 'the index to know it' })
    const { card } = await refer(city, { desk: 'dishub', text })
    expect(card.text).toContain('Jenis: Kritik')
    const [kept] = await city.rows(
      `SELECT count(*)::int AS cases FROM kind_lesson WHERE text LIKE '%terminal%'`,
    )
    expect(kept).toEqual({ cases: 2 })
  })
})

describe('a grievance', () => {
  const told = async (text: string) => {
    const citizen = city.citizen('Budi')
    citizen.says(text)
    return (await citizen.hears(/Nomor tiket/)).text
  }

  it('goes its usual way, and its author hears in the same message where an offence can be reported too', async () => {
    const text = await told('Kepala desa kami korupsi dana desa, parah sekali.')
    expect(text).toContain('• SP4N-LAPOR!: situs lapor.go.id')
    expect(text).toContain('• KPK: telepon 198')
    expect(text).not.toContain('Ombudsman')
  })

  it('about how people were served names other places; a mere question none', async () => {
    const text = await told('Parah, petugas dinas perhubungan di terminal kasar dan tidak becus')
    expect(text).toContain('• Ombudsman RI: telepon 137')
    expect(text).not.toContain('KPK')
    const { told: plain } = await refer(city, { desk: 'dishub' })
    expect(plain.text).not.toContain('LAPOR')
  })

  it('is kept with its estimated tone, which no citizen ever reads', async () => {
    const { ticket, citizen } = await refer(city, {
      desk: 'dishub',
      text: 'Parah, petugas dinas perhubungan di terminal kasar dan tidak becus',
    })
    expect((await city.events(ticket))[0]).toMatchObject({ body: { tone: 'negatif' } })
    expect(citizen.heard().some(({ text }) => /negatif/i.test(text))).toBe(false)
  })
})
