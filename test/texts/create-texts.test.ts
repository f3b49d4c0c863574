import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, type SentenceName } from '../../src/texts/catalogue.ts'
import { createTexts } from '../../src/texts/index.ts'
import { readSentences, variablesOf } from '../../src/texts/read-sentences.ts'

const file = readFileSync(new URL('../../src/texts/id.ftl', import.meta.url), 'utf8')
const texts = createTexts({ officeName: 'Pemerintah Kabupaten Malinau', timeZone: 'Asia/Makassar' })
const names = Object.keys(catalogue).filter((name): name is SentenceName => name in catalogue)

describe('the sentences', () => {
  const bundle = readSentences([file])

  it('are the same in the file and in the catalogue', () => {
    const inFile = [...file.matchAll(/^([a-z][a-zA-Z0-9-]*) =/gm)].map((found) => found[1])
    expect(new Set(inFile)).toEqual(new Set(names))
    expect(inFile).toHaveLength(names.length)
  })

  it.each(names)('%s uses exactly the arguments that the catalogue names', (name) => {
    expect([...variablesOf(bundle.getMessage(name)?.value)].toSorted()).toEqual(
      [...catalogue[name]].toSorted(),
    )
  })

  it.each(names)('%s renders without a gap', (name) => {
    const given = Object.fromEntries(catalogue[name].map((argument) => [argument, `<${argument}>`]))
    const said = bundle.formatPattern(bundle.getMessage(name)?.value ?? '', given)
    expect(said).not.toMatch(/[{}\u2068\u2069]|undefined|null|\?\?\?/)
    expect(said.trim()).toBe(said)
    expect(said.length).toBeGreaterThan(0)
  })

  it('takes what people wrote as data', () => {
    const said = texts.say('citizen-source', { instansi: '{ $x } <b>*_\u202E\n-x = { ' })
    expect(said).toBe('— { $x } <b>*_\u202E\n-x = { ')
  })

  it('does not shorten long words', () => {
    const answer = 'a'.repeat(9_000)
    expect(texts.say('citizen-official-answer', { instansi: 'Dinas', ticket: 'T', answer })).toContain(answer)
  })
})

describe('an office’s own sentences', () => {
  const change = (ftl: string) => () => createTexts({ officeName: 'X', timeZone: 'UTC', ftl })

  it('replace ours', () => {
    const own = change('citizen-choice-solved = Sudah jelas')()
    expect(own.say('citizen-choice-solved')).toBe('Sudah jelas')
    expect(own.say('citizen-choice-new')).toBe('Pertanyaan baru')
  })

  it('are refused with every fault named', () => {
    expect(
      change('citizen-chioce-solved = Sudah\ncitizen-source = { $nama }\ncitizen-choice-new = { $'),
    ).toThrow(
      new Error(
        'The sentences have faults:\n' +
          'citizen-chioce-solved: no such sentence\n' +
          'citizen-choice-new: cannot be read, check its braces and indentation\n' +
          'citizen-source: may not use { $nama }, only { $instansi }',
      ),
    )
  })
})

describe('formatMoment', () => {
  const at = new Date('2026-11-22T06:05:00Z')
  const inZone = (timeZone: string) => createTexts({ officeName: 'X', timeZone }).formatMoment(at)

  it('names day, hour and zone', () => {
    expect(inZone('Asia/Makassar')).toBe('Minggu, 22 November 2026 pukul 14.05 WITA')
    expect(inZone('Asia/Jakarta')).toBe('Minggu, 22 November 2026 pukul 13.05 WIB')
    expect(inZone('Asia/Pontianak')).toBe('Minggu, 22 November 2026 pukul 13.05 WIB')
    expect(inZone('Asia/Jayapura')).toBe('Minggu, 22 November 2026 pukul 15.05 WIT')
    expect(inZone('Asia/Kolkata')).toBe('Minggu, 22 November 2026 pukul 11.35 GMT+5.30')
    expect(inZone('America/New_York')).toBe('Minggu, 22 November 2026 pukul 01.05 GMT-5')
  })

  it('writes midnight as 00.00', () => {
    expect(texts.formatMoment(new Date('2026-11-22T16:00:00Z'))).toContain(
      'Senin, 23 November 2026 pukul 00.00',
    )
  })

  it('refuses a zone that does not exist', () => {
    expect(() => inZone('Asia/Malinau')).toThrow(RangeError)
  })
})

describe('formatDuration', () => {
  const minute = 60_000
  it.each([
    [130 * minute, '2 jam 10 menit'],
    [24 * 60 * minute, '24 jam'],
    [47 * 60 * minute + 59 * minute, '47 jam 59 menit'],
    [49 * 60 * minute + 30 * minute, '2 hari 1 jam'],
    [72 * 60 * minute, '3 hari'],
    [minute, '1 menit'],
    [minute - 1, 'kurang dari semenit'],
    [0, 'kurang dari semenit'],
    [-5 * minute, 'kurang dari semenit'],
  ])('%i ms is "%s"', (ms, said) => {
    expect(texts.formatDuration(ms)).toBe(said)
  })
})

it('formats tickets, lists and the promise', () => {
  expect(texts.formatTicket('7K3F9Q')).toBe('7K3-F9Q')
  expect(texts.formatList(['A', 'B', 'C'])).toBe('A, B, dan C')
  expect(texts.formatList(['A', 'B'])).toBe('A dan B')
  expect(texts.promise).toBe('24 jam')
  expect(createTexts({ officeName: 'X', timeZone: 'UTC', deadlineMs: 36_000 }).promise).toBe(
    'kurang dari semenit',
  )
})
