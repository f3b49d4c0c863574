import { afterAll, beforeAll, expect, it } from 'vitest'
import { SERVICE_STANDARD_SETTING, usualServiceStandard } from '../../src/routing/index.ts'
import { type City, openCity } from '../support/city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

it('is what the office promises, in its own words, with every component and the promised time', async () => {
  const siti = city.citizen()
  siti.says('/standar')
  const usual = await siti.hears(/Standar pelayanan/)
  expect(usual.text).toMatch(/1\. Persyaratan[\s\S]*4\. Biaya\nGratis\.[\s\S]*14\. Evaluasi kinerja/)
  expect(usual.text).toContain('Paling lama 24 jam')
  expect(usual.text).not.toMatch(/[{}]/)
  const own = { ...usualServiceStandard, complaints: 'Kotak saran di lobi kantor bupati.' }
  await city.administer((tx) => tx.saveSetting(SERVICE_STANDARD_SETTING, own, new Date(0)))
  siti.says('/standar')
  expect((await siti.hears(/Standar pelayanan/, usual)).text).toContain('Kotak saran di lobi kantor bupati.')
})

it('says the promised time as the rest of it is written, whatever language its reader chose', async () => {
  const tom = city.citizen('Tom')
  await tom.hears(/write to you in English/, tom.says('/bahasa en'))
  const standard = await tom.hears(/24 jam sejak pertanyaan diteruskan/, tom.says('/standar'))
  expect(standard.text).not.toContain('24 hours sejak')
})

it('has its headings in the reader’s language, and says that the rest is the office’s own', async () => {
  const sri = city.citizen('Sri')
  await sri.hears(/mawi basa Jawa/, sri.says('/bahasa jv'))
  const standard = await sri.hears(/^Standar palayanan .* Isinipun ing basa Indonesia/, sri.says('/standar'))
  expect(standard.text).toMatch(
    /1\. Sarat\n[\s\S]*3\. Wekdal ingkang dipunbetahaken\n[\s\S]*14\. Evaluasi kinerja/,
  )
  expect(standard.text).not.toMatch(/Persyaratan\n|Jangka waktu\n|Biaya\n/)
})
