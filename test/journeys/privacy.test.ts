import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, GROUP, openCity, privateWithStaffBot, STAFF_BOT } from '../support/city.ts'
import { answer, MATTERS, refer, referFrom, write } from './stories.ts'
import { tablesWith } from './tables-with.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** What a citizen is called and has; nothing of it may ever be seen where it has no business. */
const ZULAIKHA = {
  id: 5_912_345_678,
  name: 'Zulaikha Mentarang',
  nik: '6471015505900003',
  phone: '0812-5566-7788',
  email: 'zulaikha.m@contoh.example',
}
const FAMILY_CARD = '64.71.01.120190.0007'
const PICTURE = new TextEncoder().encode('a picture of an identity card')

/** Every text that the staff bot showed anybody, edits and answers to presses included. */
function staffBotSaid(): string {
  return city.happened
    .flatMap((one) => {
      if (one.type === 'button-answered') return [one.text]
      if (one.type !== 'message' && one.type !== 'edited') return []
      return one.message.from.id === STAFF_BOT.id ? [JSON.stringify(one.message)] : []
    })
    .join('\n')
}

describe('personal data in a question', () => {
  it('is masked on the card, whole for the citizen, and never in log, figures or owed messages', async () => {
    const citizen = city.citizen(ZULAIKHA.name, ZULAIKHA.id)
    const { nik, phone, email } = ZULAIKHA
    const words = `${MATTERS.dishub} Saya ${nik}, KK ${FAMILY_CARD}, hubungi ${phone} atau ${email} atau @zulaikha_m`
    const { card, ticket } = await referFrom(city, citizen, 'dishub', citizen.says(words))
    expect(card.text).toContain('Trayek angkot ke Pasar Induk')
    for (const mark of [
      '[NIK/KK disamarkan]',
      '[nomor telepon disamarkan]',
      '[e-mail disamarkan]',
      '[akun disamarkan]',
    ])
      expect(card.text).toContain(mark)

    // A whole life of a case, troubles included, so that every kind of line is in the log.
    const officer = city.officer('dishub')
    officer.presses(card, /^Alihkan$/)
    await city.settled()
    city.emulator.faults.rules.push(
      { method: 'sendMessage', chatId: ZULAIKHA.id, code: 400, description: `Bad Request: ${nik}`, times: 1 },
      { method: 'editMessageText', chatId: GROUP, code: 502, description: `Bad Gateway: ${phone}`, times: 1 },
      { method: 'sendMessage', chatId: GROUP, code: 500, times: 1 },
    )
    citizen.says(`/status ${ticket}`)
    await city.settled()
    const more = citizen.says(`Tambahan dari saya, ${ZULAIKHA.name.split(' ')[0]}`)
    await citizen.hears(/sudah kami tambahkan/, more)
    await city.deskSees('dishub', new RegExp(`menambahkan keterangan pada tiket ${ticket}`))
    await answer(city, officer, { citizen, card }, 'Trayek diumumkan hari Jumat')
    await city.settled()

    const metrics = await (await fetch(`${city.url()}/metrics`)).text()
    expect(metrics).toContain('jawab24_updates_total')
    const outbox = JSON.stringify(await city.rows('SELECT * FROM outbox'))
    const history = JSON.stringify([
      await city.rows('SELECT * FROM inquiry_event'),
      await city.rows('SELECT * FROM audit'),
    ])
    const logged = city.logged()
    for (const line of ['card-refresh', 'rejected', '502']) expect(logged).toContain(line)
    const secrets = [String(ZULAIKHA.id), nik, phone, email, FAMILY_CARD, 'zulaikha_m', 'Mentarang']
    const places = { staff: staffBotSaid(), logged, metrics, outbox, history }
    for (const [place, text] of Object.entries(places)) {
      const seen = secrets.filter((secret) => text.includes(secret))
      expect({ place, seen }).toEqual({ place, seen: [] })
    }
    // Nobody's words in the log either.
    for (const word of ['Pasar Induk', 'Trayek', 'hari Jumat']) expect(logged).not.toContain(word)
  })

  it('leaves nothing of the account in the database but its address', async () => {
    await city.settled()
    expect(await tablesWith(city, ZULAIKHA.name)).toEqual([])
    expect(await city.rows('SELECT FROM inbox WHERE raw IS NOT NULL')).toEqual([])
    expect(await tablesWith(city, ZULAIKHA.nik)).toEqual(['public.inquiry_words'])
    // To whom a handled update belonged is remembered for three days.
    await city.pass(73 * HOUR_MS)
    expect(await tablesWith(city, String(ZULAIKHA.id))).toEqual(['public.conversation'])
    expect((await city.rows('SELECT FROM inbox')).length).toBe(0)
  })
})

describe('an officer', () => {
  it('stays unnamed to citizens, whatever the officer does', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Tanya' })
    const officer = await city.colleague('dishub', 'Rahmat Hidayatullah')
    const offered = await write(city, officer, card, 'Jawaban dari kantor')
    officer.presses(offered, /Kirim/)
    await citizen.hears(/^Jawaban resmi Dinas Perhubungan/)
    await city.settled()
    const said = JSON.stringify(citizen.heard())
    for (const secret of ['Rahmat', 'Hidayatullah', String(officer.id)]) expect(said).not.toContain(secret)
    // Colleagues may know.
    expect(city.officer('dishub').again(card).text).toContain('Dijawab oleh Rahmat Hidayatullah')
    expect(city.logged()).not.toContain('Hidayatullah')
    expect((await city.events(ticket)).length).toBeGreaterThan(2)
  })
})

describe('a citizen’s files', () => {
  const privately = (actor: Actor) => actor.in(privateWithStaffBot(actor.id))

  it('never enter a group; the case’s holder gets them in private, and the audit keeps it', async () => {
    const citizen = city.citizen('Berkas')
    const sent = citizen.sends({ kind: 'photo', caption: MATTERS.dishub, content: PICTURE })
    const { card, ticket } = await referFrom(city, citizen, 'dishub', sent)
    expect(card.text).toContain('Lampiran: 1 foto (tidak ditampilkan di grup)')
    expect(card.media).toBeUndefined()

    const officer = city.officer('dishub')
    expect((await city.press(officer, card, /Lihat lampiran/)).text).toContain(
      'Lampiran dikirim ke percakapan pribadi',
    )
    const received = await privately(officer).hears(new RegExp(`Lampiran dari warga untuk tiket ${ticket}`))
    const file = city.emulator.file(received.media?.fileId ?? '')
    expect(Buffer.from(file?.content ?? []).toString()).toBe(Buffer.from(PICTURE).toString())
    await city.settled()
    expect(city.emulator.messages(city.group).filter(({ media }) => media)).toEqual([])
    const [act] = await city.rows(
      `SELECT a.act, o.telegram_id AS who, i.ticket FROM audit a JOIN officer o ON o.id = a.officer_id
       JOIN inquiry i ON i.id = a.inquiry_id ORDER BY a.id DESC LIMIT 1`,
    )
    expect(act).toMatchObject({ act: 'files-requested', ticket: ticket.replace('-', '') })
    expect(Number(act?.['who'])).toBe(officer.id)
  })

  it('are not shown to other desks, nor to who never opened the bot', async () => {
    const citizen = city.citizen('Dokumen')
    const sent = citizen.sends({
      kind: 'document',
      caption: MATTERS.dishub,
      fileName: 'KTP Zulaikha.pdf',
      content: PICTURE,
    })
    const { card } = await referFrom(city, citizen, 'dishub', sent)
    expect(card.text).toContain('1 dokumen')
    const other = city.officer('pupr').in(city.group)
    expect((await city.press(other, card, /Lihat lampiran/)).text).toContain(
      'hanya petugas instansi yang memegang',
    )
    const fresh = await city.colleague('dishub', 'Belum Mulai')
    const told = await city.press(fresh, card, /Lihat lampiran/)
    expect(told).toMatchObject({
      alert: true,
      text: expect.stringContaining('Buka dulu percakapan dengan bot ini'),
    })
    await city.settled()
    expect(city.emulator.messages(privateWithStaffBot(other.id)).filter(({ media }) => media)).toEqual([])

    privately(fresh).says('/start')
    await city.press(fresh, card, /Lihat lampiran/)
    const received = await privately(fresh).hears(/Lampiran dari warga/)
    expect(received.media?.kind).toBe('document')
    expect(
      staffBotSaid()
        .split('\n')
        .filter((line) => line.includes(`"chatId":${GROUP}`))
        .join(),
    ).not.toContain('KTP Zul')
    expect(city.logged()).not.toContain('KTP Zul')
  })
})

describe('what was masked', () => {
  const privately = (actor: Actor) => actor.in(privateWithStaffBot(actor.id))
  const NIK = '6471015505900099'

  it('is shown whole to the one officer who holds the case, in private, and each look is in the audit log', async () => {
    const citizen = city.citizen('Samaran')
    const words = `${MATTERS.dishub} NIK saya ${NIK}, dasar bangsat, lihat https://jahat.example/x dan jahat.com, balas ke budi@contoh.co.id`
    const { card, ticket } = await referFrom(city, citizen, 'dishub', citizen.says(words))
    expect(card.text).toContain('Berisi kata kasar')
    expect(card.text).toContain('b••••••')
    expect(card.text).not.toContain('bangsat')
    expect(card.entities.map(({ type }) => type)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/url|link|mention|phone/)]),
    )
    const colleague = await city.colleague('dishub', 'Rekan Samaran')
    expect((await city.press(colleague, card, /Lihat data/)).text).toContain('Buka dulu percakapan')
    privately(colleague).says('/start')
    await city.settled()

    const officer = city.officer('dishub')
    expect((await city.press(officer, card, /Lihat data/)).text).toContain('sekarang Bapak/Ibu tangani')
    const whole = await privately(officer).hears(new RegExp(`tanpa samaran, tiket ${ticket}`))
    expect(whole.text).toContain(NIK)
    expect(whole.text).toContain('bangsat')
    // As it was typed, so that it can be copied, and nothing of it can be pressed.
    expect(whole.text).toContain('https://jahat.example/x dan jahat.com, balas ke budi@contoh.co.id')
    expect(whole.entities.map(({ type }) => type)).toEqual(['pre'])
    // Who came second reads who has it, and sees nothing; so does somebody of another desk.
    expect((await city.press(colleague, card, /Lihat data/)).text).toContain('sedang ditangani')
    const other = city.officer('pupr').in(city.group)
    expect((await city.press(other, card, /Lihat data/)).text).toContain('hanya petugas instansi')
    await city.press(officer, card, /Lihat data/)
    await city.settled()
    const holders = city.emulator
      .messages(privateWithStaffBot(officer.id))
      .filter(({ text }) => text.includes(NIK))
    expect(holders.length).toBe(2)
    for (const { id } of [colleague, other])
      expect(JSON.stringify(city.emulator.messages(privateWithStaffBot(id)))).not.toContain(NIK)
    expect(JSON.stringify(city.emulator.messages(city.group))).not.toContain(NIK)
    expect(city.logged()).not.toContain(NIK)
    const looks = await city.rows(
      `SELECT a.detail FROM audit a JOIN inquiry i ON i.id = a.inquiry_id WHERE a.act = 'data-viewed' AND i.ticket = $1`,
      [ticket.replace('-', '')],
    )
    expect(looks).toEqual(Array(2).fill({ detail: { personal: true, rude: true, referral: 1 } }))
    expect(JSON.stringify(await city.rows('SELECT * FROM outbox'))).not.toContain(NIK)
  })

  it('has no button where nothing was masked', async () => {
    const { card } = await refer(city, { name: 'Polos' })
    expect(city.officer('dishub').buttons(card)).not.toContain('Lihat data')
  })
})
