import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { MATTERS, referFrom } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const bytes = (text: string) => new TextEncoder().encode(text)

it('a citizen’s album reaches the officer in private as one album, a voice note as what it is', async () => {
  const citizen = city.citizen('Album')
  const album = { kind: 'photo', mediaGroupId: 'warga-1' } as const
  const first = citizen.sends({ ...album, caption: MATTERS.dishub, content: bytes('satu') })
  citizen.sends({ ...album, content: bytes('dua') })
  citizen.sends({ ...album, content: bytes('tiga') })
  const { ticket, card } = await referFrom(city, citizen, 'dishub', first)
  const officer = city.officer('dishub')
  await until(() => officer.again(card).text.includes('3 foto'), { what: 'all three on the card' })
  await city.settled()
  expect(citizen.heard().filter(({ text }) => text.includes('Nomor tiket'))).toHaveLength(1)

  const voice = citizen.sends({ kind: 'voice', content: bytes('suara') })
  const which = await citizen.hears(/./, voice)
  if (citizen.buttons(which).some((label) => /[Tt]ambahan/.test(label))) citizen.presses(which, /[Tt]ambahan/)
  await until(() => /pesan suara/.test(officer.again(card).text), { what: 'the voice note on the card' })
  await city.settled()

  const alone = city.inPrivate(officer)
  officer.presses(card, /^Lihat lampiran$/)
  await until(() => alone.heard().filter(({ media }) => media).length === 4, { what: 'the files in private' })
  await city.settled()
  const files = alone.heard().filter(({ media }) => media)
  expect(files.map(({ media }) => media?.kind)).toEqual(['photo', 'photo', 'photo', 'voice'])
  const content = files.map(({ media }) =>
    Buffer.from(city.emulator.file(media?.fileId ?? '')?.content ?? []).toString(),
  )
  expect(content).toEqual(['satu', 'dua', 'tiga', 'suara'])
  const albums = files.map(({ mediaGroupId }) => mediaGroupId)
  expect(albums[0]).toBeDefined()
  expect(albums).toEqual([albums[0], albums[0], albums[0], undefined])
  expect(files[0]?.text).toContain(`Lampiran dari warga untuk tiket ${ticket}`)
  expect(city.emulator.messages(city.group).every(({ media }) => media === undefined)).toBe(true)
})
