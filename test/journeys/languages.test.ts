import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Actor, type City, openCity } from '../support/city.ts'
import { MATTERS, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

async function chooses(citizen: Actor, language: RegExp) {
  const asked = await citizen.hears(/In which language shall we write/, citizen.says('/bahasa'))
  expect(citizen.buttons(asked)).toEqual(['Bahasa Indonesia', 'English', 'Basa Jawa'])
  citizen.presses(asked, language)
  return asked
}

it('are chosen by a button and kept: what the bot says comes in it, what the office wrote stays as it is', async () => {
  const anna = city.citizen('Anna')
  const asked = await chooses(anna, /English/)
  const told = await anna.hears(/./, asked)
  expect(told.text).toMatch(/^All right, we write to you in English from now on\.[^]*stay in Indonesian/)

  const referred = await anna.hears(/./, anna.says(MATTERS.dishub))
  expect(referred.text).toMatch(
    /Ticket number: \w{3}-\w{3}\nYou will have an answer by \w+, \d+ \w+ \d+ at \d\d:\d\d WITA\./,
  )
  const ticket = /\w{3}-\w{3}/.exec(referred.text)?.[0] ?? ''

  const card = await city.deskSees('dishub', new RegExp(`Tiket ${ticket}\n`))
  const officer = city.officer('dishub')
  officer.presses(
    await write(city, officer, await city.noted(card), 'Trayeknya diumumkan hari Jumat.'),
    /^Kirim$/,
  )
  const answer = await anna.hears(/./, referred)
  expect(answer.text).toMatch(
    new RegExp(`^Official answer of Dinas Perhubungan to ${ticket}, in its own words:\n\nYth`),
  )
  expect(answer.text).toContain('Trayeknya diumumkan hari Jumat.')

  const again = await chooses(anna, /Bahasa Indonesia/)
  await anna.hears(/mulai sekarang kami menulis dalam bahasa Indonesia/, again)
  await anna.hears(/^Pertanyaan Bapak\/Ibu:/, anna.says('/status'))
})

it('fall back to Indonesian, sentence by sentence, where nobody wrote one yet', async () => {
  const karyo = city.citizen('Karyo')
  const asked = await chooses(karyo, /Basa Jawa/)
  await karyo.hears(/wiwit sapunika kita nyerat mawi basa Jawa/, asked)
  await karyo.hears(/^Sugeng rawuh/, karyo.says('/start'))
  await karyo.hears(/^Mangga kaserat[\s\S]*24 jam saksampunipun[\s\S]*\/bantuan – /, karyo.says('/bantuan'))
  await karyo.hears(/^Survei kepuasan/, karyo.says('/survei'))
})

it('are chosen by naming one after the command; what is none of them gets the buttons', async () => {
  const tom = city.citizen('Tom')
  await tom.hears(/In which language shall we write/, tom.says('/bahasa xx'))
  await tom.hears(/write to you in English/, tom.says('/bahasa en'))
  await tom.hears(/mawi basa Jawa/, tom.says('/bahasa Jawa'))
})

it('are each citizen’s own', async () => {
  const anna = city.citizen('Anna')
  const asked = await chooses(anna, /English/)
  await anna.hears(/in English/, asked)
  const siti = city.citizen('Siti')
  await siti.hears(/^Selamat datang/, siti.says('/start'))
})

it('are offered once a day to who writes English, beside whatever else follows', async () => {
  const john = city.citizen('John')
  const greeting = john.says('Hello, do you speak English?')
  const offered = await john.hears(/In which language shall we write/, greeting)
  expect(john.buttons(offered)).toContain('English')
  await john.hears(/^Halo, selamat datang/, greeting)

  await john.hears(
    /Nomor tiket/,
    john.says('Where do I report a change of address as a foreigner living here?'),
  )
  expect(john.heard().filter(({ text }) => /In which language/.test(text))).toHaveLength(1)

  const siti = city.citizen('Siti')
  await siti.hears(/^Halo, selamat datang/, siti.says('halo min'))
  expect(siti.heard().filter(({ text }) => /In which language/.test(text))).toEqual([])
})
