import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import type { Actor, City } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, type Referred, refer, write } from './stories.ts'

/**
 * Cases of Dishub in every standing that buttons can be about: open, claimed, with something begun of each kind, waiting for the
 * citizen, for approval, for *Diskominfo*, answered, corrected, proposed as entries, and taken back; and an entry under review.
 * Gives their tickets.
 */
export async function furnishCases(city: City): Promise<string[]> {
  await putUnderReview(city)
  const petugas = city.officer('dishub')
  const pejabat = await city.colleague('dishub', 'Dewi', { role: 'pejabat' })
  const cases: Referred[] = []
  const one = async (name: string) => {
    const referred = await refer(city, { name })
    cases.push(referred)
    return referred
  }

  const open = await one('Terbuka')
  await write(city, petugas, open.card, 'Jawaban rahasia yang belum dikirim')
  for (const label of [
    /^Alihkan$/,
    /^Bukan kewenangan/,
    /^Tolak$/,
    /^Minta keterangan$/,
    /^Jawab$/,
    /tenggat/i,
  ])
    await city.press(petugas, open.card, label)
  petugas.says('/template simpan rahasia Jawaban rahasia yang sering dipakai')
  await city.deskSees('dishub', /^Template rahasia disimpan/)
  const illustrated = await one('Bergambar')
  const photo = {
    kind: 'photo',
    caption: 'Jawaban rahasia pada gambar',
    content: new Uint8Array([1]),
  } as const
  petugas.sends(photo, { replyTo: illustrated.card })
  await city.deskSees('dishub', /^Begini pesan[^]*Ikut dikirim: 1 foto/)
  const picked = await one('Dialihkan')
  await city.press(petugas, picked.card, /^Alihkan$/)
  const where = await city.deskSees('dishub', new RegExp(`Tiket ${picked.ticket} dialihkan ke instansi mana`))
  await city.press(petugas, where, /./)

  await city.press(petugas, (await one('Diambil')).card, /^Ambil$/)
  await pause(city, petugas, await one('Ditanya'))

  const answered = await one('Dijawab')
  await answer(city, petugas, answered, 'Jawaban rahasia yang sudah dikirim')
  await pressWhenThere(city, petugas, answered.card, /^Ralat$/)
  await pressWhenThere(city, petugas, answered.card, /^Jadikan FAQ$/)
  const proposed = await one('Diusulkan')
  await answer(city, petugas, proposed, 'Jawaban rahasia yang diusulkan sebagai entri')
  await pressWhenThere(city, petugas, proposed.card, /^Jadikan FAQ$/)
  const proposal = await city.deskSees('dishub', new RegExp(`^Usulan FAQ dari tiket ${proposed.ticket}`))
  expectDone(await city.press(petugas, proposal, /^Ajukan$/))

  const toTriage = await one('Ditolak')
  await city.press(petugas, toTriage.card, /^Tolak$/)
  const why = await city.deskSees('dishub', new RegExp(`^Mengapa tiket ${toTriage.ticket} tidak patut`))
  expectDone(await city.press(petugas, why, /^Spam$/))

  const withdrawn = await one('Dibatalkan')
  withdrawn.citizen.says('/batal')

  const admin = city.officer('diskominfo')
  admin.says('/persetujuan dishub semua')
  await city.deskSees('diskominfo', /semua jawaban/i)
  const waiting = await one('Disetujui')
  expectDone(
    await city.press(
      petugas,
      await write(city, petugas, waiting.card, 'Jawaban rahasia yang menunggu'),
      /^Kirim$/,
    ),
  )
  const request = await city.deskSees('dishub', new RegExp(`^Menunggu persetujuan: tiket ${waiting.ticket}`))
  await city.press(pejabat, request, /^Kembalikan/)
  await city.settled()
  return cases.map(({ ticket }) => ticket)
}

/** The owner of one entry was asked whether it still holds. */
async function putUnderReview(city: City): Promise<void> {
  const database = await city.test.open()
  const found = (await database.knowledge.listFaq()).find(({ instansi }) => instansi === 'dishub')
  if (!found) throw new Error('Dishub has no entry')
  const { version: _, ...entry } = found
  await database.knowledge.importFaq([{ ...entry, reviewAt: '2026-11-22' }], city.clock.now())
  await database.close()
  // Monday morning, when owners are asked.
  await city.pass(19 * HOUR_MS)
  await city.deskSees('dishub', /^Waktunya meninjau entri FAQ/)
}

async function pause(city: City, officer: Actor, { card, ticket, citizen }: Referred): Promise<void> {
  await city.press(officer, card, /^Minta keterangan$/)
  const prompt = await city.deskSees('dishub', new RegExp(`^Tulis keterangan apa.*${ticket}`))
  officer.says('Trayek yang mana?', { replyTo: prompt })
  const preview = await city.deskSees('dishub', new RegExp(`^Begini pesan[^]*${ticket}[^]*Trayek yang mana`))
  expectDone(await city.press(officer, preview, /^Kirim$/))
  await citizen.hears(/Trayek yang mana/)
}

/** The card changes a little after what it shows. */
async function pressWhenThere(city: City, officer: Actor, card: ChatMessage, label: RegExp): Promise<void> {
  await until(() => officer.buttons(card).some((one) => label.test(one)), { what: `the button ${label}` })
  expectDone(await city.press(officer, card, label))
}

function expectDone({ text, alert }: { text: string; alert: boolean }): void {
  if (alert) throw new Error(`Refused: ${text}`)
}
