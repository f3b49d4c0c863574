import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { answer, refer, type Referred } from './stories.ts'

let city: City
let admin: Actor
beforeAll(async () => {
  city = await openCity()
  admin = city.officer('diskominfo')
})
afterAll(() => city.close())

/** The notice at the triage desk that this ticket's deadline passed. */
const notice = ({ ticket }: Referred) => city.deskSees('diskominfo', new RegExp(`LEWAT TENGGAT.*${ticket}`))
const now = (message: ChatMessage) => admin.again(message)

async function breachOf(one: Referred): Promise<unknown> {
  const [row] = await city.rows(`SELECT breach FROM inquiry WHERE ticket = $1`, [one.ticket.replace('-', '')])
  return row?.breach
}

async function acts(one: Referred): Promise<unknown[]> {
  return city.rows(
    `SELECT a.act, a.detail FROM audit a JOIN inquiry i ON i.id = a.inquiry_id WHERE i.ticket = $1
     AND a.act IN ('breach-explained', 'overdue-taken-back') ORDER BY a.id`,
    [one.ticket.replace('-', '')],
  )
}

/** The case's history. */
async function history({ ticket }: Referred): Promise<string> {
  const asked = admin.says(`/tiket ${ticket}`)
  return (await city.deskSees('diskominfo', /Riwayat/, asked)).text
}

describe('a deadline that passed', () => {
  it('has a cause that the log suggests and Diskominfo confirms, or knows better', async () => {
    const one = await refer(city, { name: 'Lama', desk: 'dishub' })
    await city.pass(24 * HOUR_MS)
    const told = await notice(one)
    expect(told.text).toContain('Sebab menurut riwayat: instansi tidak menjawab')
    expect(admin.buttons(told)).toEqual(['Benar: instansi tidak menjawab', 'Sebab lain', 'Bukan terlambat'])
    expect(await breachOf(one)).toBe('unconfirmed')

    // It is Diskominfo's to say, not the instansi's.
    expect((await city.press(city.officer('dishub'), told, /^Benar/)).text).toMatch(/hanya Diskominfo/)
    expect(await breachOf(one)).toBe('unconfirmed')

    expect((await city.press(admin, told, /^Benar/)).text).toBe('Sebabnya dicatat.')
    await city.settled()
    expect(now(told).text).toMatch(/Sebab: instansi tidak menjawab\. Dikonfirmasi Petugas diskominfo/)
    expect(now(told).text).toContain('sedang dipegang Dinas Perhubungan, sudah 24 jam')
    expect(await breachOf(one)).toBe('explained')

    // And when they find out more, they say so; both are kept.
    await city.press(admin, now(told), /^Sebab lain$/)
    await city.settled()
    await city.press(admin, now(told), /^salah alamat/)
    await city.settled()
    expect(now(told).text).toContain('Sebab: salah alamat, terlambat dialihkan')
    const [silent, routing] = ['instansi-silent', 'wrong-routing']
    expect(await acts(one)).toEqual([
      { act: 'breach-explained', detail: { cause: silent, proposed: silent } },
      { act: 'breach-explained', detail: { cause: routing, proposed: silent } },
    ])
    // The citizen and the desk were told nothing of it, and the case goes on.
    await answer(city, city.officer('dishub'), one, 'Maaf, baru sekarang sempat')
    expect(await history(one)).toMatch(
      /lewat tenggat[^]*sebab keterlambatan dikonfirmasi [^\n]*: salah alamat[^]*terlambat/,
    )
  })

  it('waits in /pelanggaran until somebody has said why', async () => {
    const one = await refer(city, { name: 'Antri', desk: 'pupr' })
    await city.pass(24 * HOUR_MS)
    const asked = admin.says('/pelanggaran')
    const list = await city.deskSees('diskominfo', /^Tenggat terlewat yang belum dikonfirmasi/, asked)
    expect(list.text).toContain(`${one.ticket} · Dinas Pekerjaan Umum`)
    expect(list.text).toContain('BELUM DIJAWAB')
    const recap = admin.says('/rekap')
    await city.deskSees('diskominfo', /belum dikonfirmasi sebabnya: 1 \(\/pelanggaran\)/, recap)
    await city.press(admin, list, new RegExp(`^${one.ticket}$`))
    const shown = await city.deskSees(
      'diskominfo',
      new RegExp(`^Tenggat terlewat: tiket ${one.ticket}`),
      list,
    )
    await city.press(admin, shown, /^Benar/)
    await city.settled()
    const again = admin.says('/pelanggaran')
    const after = await city.deskSees('diskominfo', /belum dikonfirmasi|Tidak ada tenggat/, again)
    expect(after.text).not.toContain(one.ticket)

    const officer = city.officer('pupr')
    const refused = officer.says('/pelanggaran')
    await city.deskSees('pupr', /Diskominfo/, refused)
  })
})

describe('an "overdue" that was wrong', () => {
  it('is taken back with a reason: nobody counts it, everybody may know it, and the deadline stays', async () => {
    const one = await refer(city, { name: 'Keliru', desk: 'dlh' })
    await city.pass(24 * HOUR_MS)
    const told = await notice(one)
    await city.press(admin, told, /^Bukan terlambat$/)
    const why = await city.deskSees('diskominfo', new RegExp(`^Mengapa tiket ${one.ticket}`), told)
    await city.press(admin, why, /^tenggatnya keliru/)
    const prompt = await city.deskSees('diskominfo', /Jelaskan dengan kata-kata/, why)
    expect(prompt.forceReply).toBe(true)
    // A note among colleagues is no reason.
    admin.says('// nanti saja', { replyTo: prompt })
    await city.deskSees('diskominfo', /Penjelasannya masih kosong/, prompt)
    const said = admin.says('Kemarin libur daerah, belum tercatat', { replyTo: prompt })
    const shown = await city.deskSees('diskominfo', /^Tenggat terlewat: tiket/, said)
    expect(shown.text).toMatch(/Tidak dihitung terlambat: tenggatnya keliru/)
    expect(shown.text).toContain('Kemarin libur daerah, belum tercatat')
    expect(await breachOf(one)).toBe('taken-back')

    // The card and the citizen's status say both that the time is over and that it is nobody's fault.
    await city.settled()
    expect(city.officer('dlh').again(one.card).text).toMatch(
      /Tenggat .* lewat; menurut Diskominfo tidak dihitung terlambat/,
    )
    one.citizen.says('/status')
    const status = await one.citizen.hears(/^Pertanyaan Bapak/)
    expect(status.text).toMatch(/sudah lewat; menurut pemeriksaan Diskominfo itu bukan kelalaian instansi/)
    expect(status.text).not.toContain('Kemarin libur')

    // Nobody is told off any more, and nobody forgets the case.
    await city.pass(24 * HOUR_MS)
    await city.deskSees('dlh', new RegExp(`^Tiket ${one.ticket} .* masih menunggu jawaban`))
    await answer(city, city.officer('dlh'), one, 'Bank sampah buka lagi hari Senin')
    expect(await history(one)).toMatch(/lewat tenggat[^]*tanda terlambat dicabut [^\n]*libur/)
    const [event] = (await city.events(one.ticket)).filter(({ type }) => type === 'overdue-taken-back')
    expect(event?.body).toMatchObject({ reason: 'wrong-calendar' })
    expect(JSON.stringify(event?.body)).not.toContain('libur daerah')
    expect(await acts(one)).toEqual([{ act: 'overdue-taken-back', detail: { reason: 'wrong-calendar' } }])

    // It can be found late after all.
    await city.press(admin, shown, /^Sebab lain$/)
    await city.settled()
    await city.press(admin, now(shown), /^instansi tidak menjawab$/)
    await city.settled()
    expect(await breachOf(one)).toBe('explained')
  })

  it('is the business of one of two who take it back at once', async () => {
    const one = await refer(city, { name: 'Serentak', desk: 'pupr' })
    await city.pass(24 * HOUR_MS)
    const told = await notice(one)
    const colleague = await city.colleague('diskominfo', 'Wakil', { role: 'diskominfo' })
    const prompts: ChatMessage[] = []
    for (const officer of [admin, colleague]) {
      await city.press(officer, told, /^Bukan terlambat$/)
      prompts.push(
        await city.deskSees('diskominfo', new RegExp(`^Mengapa tiket ${one.ticket}`), prompts.at(-1) ?? told),
      )
    }
    for (const [index, officer] of [admin, colleague].entries())
      officer.says('Dua orang, satu kasus', { replyTo: prompts[index] ?? told })
    await city.settled()
    expect(await acts(one)).toHaveLength(1)
    expect((await city.press(colleague, told, /^Bukan terlambat$/)).text).toMatch(
      /memang sudah tidak dihitung/,
    )
  })
})
