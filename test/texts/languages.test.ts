import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/texts/catalogue.ts'
import { citizensNames, isForCitizens } from '../../src/texts/citizens-names.ts'
import { openLanguages } from '../../src/texts/index.ts'
import { readTranslation, variablesOf } from '../../src/texts/read-sentences.ts'
import { faultsIn } from '../support/faults-in-text.ts'

const office = { officeName: 'Pemerintah Kabupaten Malinau', timeZone: 'Asia/Makassar' }
const texts = new URL('../../src/texts/', import.meta.url).pathname
const translations = readdirSync(texts)
  .filter((file) => /^[a-z]{2,3}\.ftl$/.test(file) && file !== 'id.ftl')
  .map((file) => file.replace('.ftl', ''))
const fileOf = (code: string) => readFileSync(join(texts, `${code}.ftl`), 'utf8')
const languages = openLanguages(office)
const HEAD = 'language-name = Basa Banjar\nlanguage-dates = bjn\n'

it('are Indonesian, English, and a regional one as an example', () => {
  expect(languages.offered).toEqual([
    { code: 'id', name: 'Bahasa Indonesia' },
    { code: 'en', name: 'English' },
    { code: 'jv', name: 'Basa Jawa' },
  ])
})

describe.each(translations)('the sentences in %s', (code) => {
  const bundle = readTranslation(code, fileOf(code))
  const written = citizensNames.filter((name) => bundle.hasMessage(name))

  it('stand in the file once', () => {
    const inFile = [...fileOf(code).matchAll(/^([a-z][a-zA-Z0-9-]*) =/gm)].map((found) => found[1])
    expect(new Set(inFile)).toEqual(new Set(written))
    expect(inFile).toHaveLength(written.length)
  })

  it.each(written)('%s uses exactly the arguments of the Indonesian one', (name) => {
    expect([...variablesOf(bundle.getMessage(name)?.value)].toSorted()).toEqual(
      [...catalogue[name]].toSorted(),
    )
  })

  it.each(written)('%s renders without a gap, whatever is filled in', (name) => {
    const filling = fc.oneof(fc.constantFrom('none', 'one', 'many', '{ $x }', '<b>'), fc.nat(100_000))
    const given = fc.record(Object.fromEntries(catalogue[name].map((argument) => [argument, filling])))
    fc.assert(
      fc.property(given, (blanks) => {
        const said = bundle.formatPattern(bundle.getMessage(name)?.value ?? '', blanks)
        expect(said.trim()).toBe(said)
        expect(faultsIn(said, Object.values(blanks).map(String))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('a file of another language', () => {
  const open = (source: string) => openLanguages({ ...office, translations: new Map([['bjn', source]]) })

  it('may hold some sentences only: the others are Indonesian', () => {
    const banjar = open(`${HEAD}citizen-choice-new = Takunan hanyar`).in('bjn')
    expect(banjar.say('citizen-choice-new')).toBe('Takunan hanyar')
    expect(banjar.say('citizen-choice-solved')).toBe('Terjawab')
    expect(banjar.formatDay('2027-12-31')).toBe('31 Desember 2027')
  })

  it('changes nothing for those who did not choose it', () => {
    const both = open(`${HEAD}citizen-choice-new = Takunan hanyar`)
    for (const code of [null, 'id', 'xx']) expect(both.in(code)).toBe(both.indonesian)
    expect(both.offered.map(({ name }) => name)).toEqual(['Bahasa Indonesia', 'Basa Banjar'])
  })

  it('is refused with every fault named, officers’ sentences among them', () => {
    expect(() =>
      open('language-dates = id-ID\ndesk-button-send = Kirim\ncitizen-source = { $nama }\ncitizen-x = { $'),
    ).toThrow(
      new Error(
        'The sentences in bjn.ftl have faults:\n' +
          'desk-button-send: no such sentence\n' +
          'citizen-x: cannot be read, check its braces and indentation\n' +
          'language-name: is missing\n' +
          'citizen-source: may not use { $nama }, only { $instansi }',
      ),
    )
    expect(() => open('language-name = X\nlanguage-dates = tidak_ada!')).toThrow(
      /language-dates: "tidak_ada!" is no locale/,
    )
  })
})

describe('in English', () => {
  it('is said all that citizens read: whoever adds a sentence writes it in en.ftl, too', () => {
    const written = readTranslation('en', fileOf('en'))
    expect(citizensNames.filter((name) => !written.hasMessage(name))).toEqual([])
  })

  const english = languages.in('en')
  const at = new Date('2026-11-22T06:05:00Z')

  it('times, durations and lists are written as English people write them', () => {
    expect(english.formatMoment(at)).toBe('Sunday, 22 November 2026 at 14:05 WITA')
    expect(english.formatDay('2027-12-31')).toBe('31 December 2027')
    expect(english.formatDuration(61 * 60_000)).toBe('1 hour 1 minute')
    expect(english.formatDuration(49 * 3_600_000)).toBe('2 days 1 hour')
    expect(english.formatList(['A', 'B', 'C'])).toBe('A, B and C')
    expect(english.promise).toBe('24 hours')
  })
})

it('citizens are told nothing but what may be translated', () => {
  const folder = new URL('../../src/bots/citizen/', import.meta.url).pathname
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const said = code.flatMap((source) =>
    [...source.matchAll(/\bsay\(\s*['"`]([a-z-]+)/g)].map(([, name]) => name ?? ''),
  )
  expect(said.length).toBeGreaterThan(50)
  expect(said.filter((name) => !isForCitizens(name))).toEqual([])
})
