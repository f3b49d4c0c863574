import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { inquiryIdSchema } from '../../src/routing/index.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, forgePress, MATTERS, refer, type Referred, referFrom, write } from './stories.ts'

let city: City
let officer: Actor
beforeAll(async () => {
  city = await openCity()
  officer = city.officer('dishub')
})
afterAll(() => city.close())

const DAY_MS = 24 * HOUR_MS
const REOPEN = /^Belum terjawab, buka lagi$/

/** A question that was answered, and the message that brought the answer. */
async function answered(name: string, words: string): Promise<Referred & { given: ChatMessage }> {
  const referred = await refer(city, { name })
  const given = await answer(city, officer, referred, words)
  await city.settled()
  return { ...referred, given }
}

/** The new ticket and its card, once the citizen heard of it. */
async function begunAgain(citizen: Actor, former: string): Promise<Omit<Referred, 'citizen'>> {
  const told = await citizen.hears(new RegExp(`^Baik, tiket ${former} kami buka lagi`))
  const ticket = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
  const card = await city.deskSees('dishub', new RegExp(`^Tiket ${ticket}\n`))
  return { ticket, told, card: await city.noted(card) }
}

const ask = async ({ citizen, given, ticket }: Referred & { given: ChatMessage }) => {
  citizen.presses(given, REOPEN)
  return citizen.hears(new RegExp(`jawaban untuk tiket ${ticket} belum memuaskan`))
}

const inquiryOf = async (ticket: string) => {
  const [row] = await city.rows('SELECT id FROM inquiry WHERE ticket = $1', [ticket.replace('-', '')])
  return inquiryIdSchema.parse(row?.['id'])
}

describe('an official answer that did not settle it', () => {
  it('is opened again with the citizen’s own words: the same instansi, the history, an own clock', async () => {
    const former = await answered('Siti', 'Silakan tunggu pengumuman')
    const { citizen, ticket } = former
    await city.pass(DAY_MS)
    await ask(former)
    citizen.says('pengumumannya kapan dan di mana, belum disebut')
    const again = await begunAgain(citizen, ticket)
    expect(again.told.text).toContain('Dinas Perhubungan')
    expect(again.told.text).toContain('paling lambat Selasa, 24 November 2026 pukul 14.05 WITA')
    expect(again.card.text).toContain(`Dibuka lagi oleh warga dari tiket ${ticket}`)
    expect(again.card.text).toMatch(/Jawaban yang dulu:\n[\s\S]*Silakan tunggu pengumuman/)
    expect(again.card.text).toContain(MATTERS.dishub)
    expect(again.card.text).toMatch(/Tambahan dari warga:\n[\s\S]*pengumumannya kapan/)
    await city.settled()
    expect(officer.again(former.card).text).toContain(`Dibuka lagi oleh warga dengan tiket ${again.ticket}`)

    // The link stands both ways, and the figures of the former case are as they were.
    citizen.says(`/status ${ticket}`)
    expect((await citizen.hears(/Sudah dijawab oleh/)).text).toContain(
      `Dibuka lagi dengan tiket ${again.ticket}`,
    )
    citizen.says(`/status ${again.ticket}`)
    expect((await citizen.hears(/Sedang ditangani/)).text).toContain(`Lanjutan dari tiket ${ticket}`)
    expect((await city.events(ticket)).map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'answered',
      'delivered',
      'reopened',
    ])
    expect((await city.events(again.ticket)).slice(0, 3).map(({ type }) => type)).toEqual([
      'received',
      'reopens',
      'referred',
    ])
    await answer(city, officer, { citizen, card: again.card }, 'Jumat depan di terminal')
  })

  it('takes all that is written in a row for the reason, and follows an edit of the question', async () => {
    const citizen = city.citizen('Runtut')
    const said = citizen.says(MATTERS.dishub)
    const referred = { citizen, ...(await referFrom(city, citizen, 'dishub', said)) }
    const given = await answer(city, officer, referred, 'Silakan tunggu dulu')
    await city.settled()
    await ask({ ...referred, given })
    const more = 'Jembatan di dekat terminal juga belum ada kabar dari kantor sampai hari ini'
    citizen.says('belum disebut kapan dan di mana')
    citizen.says(more)
    const again = await begunAgain(citizen, referred.ticket)
    await city.settled()
    expect(officer.again(again.card).text).toContain(more)
    expect(citizen.heard().filter(({ text }) => /atau pertanyaan baru/.test(text))).toEqual([])
    citizen.edits(said, `${MATTERS.dishub} Yang nomor 7.`)
    await city.deskSees('dishub', new RegExp(`mengubah kata-katanya pada tiket ${again.ticket}`))
    await city.settled()
    expect(officer.again(again.card).text).toContain('Yang nomor 7.')
  })

  it('is opened again with one tap, once, however often it is pressed', async () => {
    const former = await answered('Budi', 'Silakan tunggu')
    const asked = await ask(former)
    const { citizen, given, ticket } = former
    citizen.presses(asked, /^Jawabannya kurang jelas$/)
    citizen.presses(asked, /^Jawabannya kurang jelas$/)
    citizen.presses(given, REOPEN)
    const again = await begunAgain(citizen, ticket)
    expect(again.card.text).toContain('jawabannya kurang jelas')
    await city.settled()
    const told = citizen
      .heard()
      .filter(({ text }) => text.includes(`dibuka lagi dengan tiket ${again.ticket}`))
    expect(told).toHaveLength(2)
    expect(
      await city.rows('SELECT FROM inquiry WHERE reopens_id = $1', [await inquiryOf(ticket)]),
    ).toHaveLength(1)
  })

  it('is opened again by asking for it in words, which are the reason where they say more', async () => {
    const former = await answered('Tulis', 'Silakan ditunggu saja')
    const { citizen, given, ticket } = former
    citizen.says('Mohon dibuka kembali.')
    await citizen.hears(new RegExp(`jawaban untuk tiket ${ticket} belum memuaskan`), given)
    citizen.says('belum disebut kapan dan di mana')
    const again = await begunAgain(citizen, ticket)
    const second = await answer(city, officer, { citizen, card: again.card }, 'Masih menunggu pusat')
    await city.pass(60_000)
    citizen.says('Belum ada kabar. Mohon dibuka kembali.')
    const told = await citizen.hears(new RegExp(`^Baik, tiket ${again.ticket} kami buka lagi`), second)
    const third = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
    const card = await city.deskSees('dishub', new RegExp(`^Tiket ${third}\n`))
    await until(() => officer.again(card).text.includes('Belum ada kabar'), {
      what: 'the reason on the card',
    })
  })

  it('is left as it is by who asks for something else to be opened', async () => {
    const { citizen, given } = await answered('Jalan', 'Sudah diumumkan kemarin')
    citizen.says('Jembatan gantung di desa kami ditutup, mohon dibuka kembali')
    await citizen.hears(/Nomor tiket|Bukan itu/, given)
    citizen.says('perpustakaan buka lagi kapan?')
    await city.settled()
    expect(citizen.heard().some(({ text }) => /kami buka lagi|belum memuaskan/.test(text))).toBe(false)
  })

  it('can be opened again twice, and then asked anew', async () => {
    let former = await answered('Tini', 'Tunggu ya')
    for (const words of ['Masih tunggu', 'Tetap tunggu']) {
      former.citizen.presses(await ask(former), /^Pertanyaan saya belum dijawab$/)
      const again = await begunAgain(former.citizen, former.ticket)
      const given = await answer(city, officer, { ...again, citizen: former.citizen }, words)
      await city.settled()
      former = { ...again, citizen: former.citizen, given }
    }
    expect(former.citizen.buttons(former.given)).toEqual([])
    forgePress(city, 'citizen', former.citizen, {
      data: encodeChoice({ type: 'reopen', inquiry: await inquiryOf(former.ticket) }),
    })
    await former.citizen.hears(/sudah dua kali dibuka lagi/)
  })

  it('is not opened again after seven days', async () => {
    const { citizen, given } = await answered('Lama', 'Sudah diumumkan')
    await city.pass(7 * DAY_MS + HOUR_MS)
    citizen.presses(given, REOPEN)
    const late = await citizen.hears(/hanya bisa dibuka lagi dalam tujuh hari/)
    citizen.says('mohon dibuka kembali')
    await citizen.hears(/hanya bisa dibuka lagi dalam tujuh hari/, late)
    citizen.says(MATTERS.dishub)
    await citizen.hears(/Nomor tiket/)
  })

  it('is opened again with one tap when it was taken back', async () => {
    const former = await answered('Ani', 'Dendanya sejuta')
    const { citizen, ticket, card } = former
    officer.presses(officer.again(card), /^Tarik jawaban$/)
    const prompt = await city.deskSees('dishub', new RegExp(`^Tulis alasan.* ${ticket}`))
    officer.says('Angkanya keliru', { replyTo: prompt })
    const preview = await city.deskSees('dishub', /Angkanya keliru[\s\S]*Sudah benar/)
    officer.presses(preview, /^Kirim$/)
    const recall = await citizen.hears(/menarik jawaban resminya[\s\S]*pilih “Buka lagi”/)
    citizen.presses(recall, /^Buka lagi$/)
    const again = await begunAgain(citizen, ticket)
    expect(again.card.text).toContain('jawaban yang dulu ditarik')
    // That was owed: two reopenings are left.
    const reopens = (await city.events(again.ticket)).find(({ type }) => type === 'reopens')
    expect(reopens?.body).toMatchObject({ number: 0 })
  })

  it('goes to triage when the instansi has no desk any more', async () => {
    const former = await answered('Pindah', 'Sebentar lagi')
    const [desk] = await city.rows(`SELECT chat_id, thread_id FROM desk WHERE instansi_id = 'dishub'`)
    await city.rows(`DELETE FROM desk WHERE instansi_id = 'dishub'`)
    former.citizen.presses(await ask(former), /^Jawabannya kurang jelas$/)
    await former.citizen.hears(/kami buka lagi dan kami serahkan ke Diskominfo/)
    await city.rows(`INSERT INTO desk (instansi_id, chat_id, thread_id) VALUES ('dishub', $1, $2)`, [
      desk?.['chat_id'],
      desk?.['thread_id'],
    ])
  })
})

describe('while the reason is asked for', () => {
  it('treats what is recognisably something else as itself', async () => {
    const former = await answered('Kadek', 'Nanti dikabari')
    const { citizen, ticket } = former
    await ask(former)
    citizen.says('terima kasih')
    await citizen.hears(/Sama-sama/)
    citizen.says('/status')
    await citizen.hears(/Sudah dijawab oleh/)
    citizen.says('tolong rumah tetangga terbakar')
    await citizen.hears(/Telepon sekarang juga/)
    citizen.says('nanti itu hari apa?')
    await begunAgain(citizen, ticket)
  })

  it.each(['lampunya masih mati', 'masih ditolak pak, katanya data tidak ditemukan'])(
    'takes for the reason what sounds like a known question: %s',
    async (reason) => {
      const former = await answered('Alasan', 'Sudah kami tangani')
      await ask(former)
      former.citizen.says(reason)
      const again = await begunAgain(former.citizen, former.ticket)
      expect(again.card.text).toContain(reason)
    },
  )

  it('answers who plainly asks about another matter, and goes on listening', async () => {
    const former = await answered('Lain', 'Sudah kami umumkan')
    await ask(former)
    former.citizen.says('KTP saya hilang, apa syarat mengurusnya?')
    await former.citizen.hears(/— Dinas Kependudukan/)
    former.citizen.says('belum disebut hari apa dan di mana')
    await begunAgain(former.citizen, former.ticket)
  })

  it('treats a reason that comes too late as a question of its own', async () => {
    const former = await answered('Lewat', 'Sudah diumumkan semua')
    await city.pass(7 * DAY_MS - HOUR_MS / 6)
    await ask(former)
    await city.pass(HOUR_MS / 3)
    const late = former.citizen.says('trayek angkot ke pasar induk belum diumumkan dinas perhubungan')
    const told = await former.citizen.hears(/Nomor tiket/, late)
    expect(told.text).not.toContain('kami buka lagi')
  })

  it('takes a picture for the reason', async () => {
    const former = await answered('Foto', 'Sudah diperbaiki')
    const asked = await ask(former)
    former.citizen.sends({ kind: 'photo', content: new TextEncoder().encode('foto') })
    const again = await begunAgain(former.citizen, former.ticket)
    expect(asked.messageId).toBeLessThan(again.told.messageId)
    await until(() => officer.again(again.card).text.includes('1 foto'), { what: 'the picture on the card' })
  })

  it('asks no longer after half an hour: the message is a question of its own', async () => {
    const former = await answered('Lupa', 'Besok pagi diumumkan')
    await ask(former)
    await city.pass(HOUR_MS)
    former.citizen.says(MATTERS.pupr)
    await former.citizen.hears(/Nomor tiket/)
    expect(former.citizen.heard().filter(({ text }) => text.includes('kami buka lagi dan'))).toEqual([])
  })
})

it('changes nothing when somebody else presses, or the question is still open', async () => {
  const { ticket } = await answered('Milik', 'Begini caranya, silakan')
  const open = await refer(city, { name: 'Terbuka' })
  const thief = city.citizen('Pencuri')
  thief.says('/start')
  await thief.hears(/Selamat datang/)
  const own = await inquiryOf(open.ticket)
  for (const type of ['reopen', 'reopen-because'] as const) {
    const inquiry = await inquiryOf(ticket)
    const forged = type === 'reopen' ? { type, inquiry } : { type, inquiry, reason: 'unclear' as const }
    forgePress(city, 'citizen', thief, { data: encodeChoice(forged) })
    forgePress(city, 'citizen', open.citizen, { data: encodeChoice({ ...forged, inquiry: own }) })
  }
  const outdated = (who: Actor) => who.heard().filter(({ text }) => text.includes('sudah tidak berlaku'))
  await until(() => outdated(thief).length === 2 && outdated(open.citizen).length === 2, { what: 'refusals' })
  expect(await city.rows('SELECT FROM inquiry WHERE reopens_id = $1', [own])).toEqual([])
  expect((await city.events(ticket)).map(({ type }) => type)).not.toContain('reopened')
  await write(city, officer, open.card, 'Masih bisa dijawab')
})
