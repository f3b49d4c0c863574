import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decodeChoice, encodeChoice } from '../../../src/bots/choice.ts'
import { typedChoice } from '../../../src/bots/citizen/typed-choice.ts'
import { shownNumbers } from '../../../src/bots/number-choices.ts'
import { type CitizenChoice, inquiryIdSchema, languageSchema } from '../../../src/routing/index.ts'

const inquiry = inquiryIdSchema.parse(randomUUID())
const target = inquiryIdSchema.parse(randomUUID())

const offer = (...choices: [label: string, choice: Exclude<CitizenChoice, { type: 'outdated' }>][]) =>
  shownNumbers(choices.map(([label, choice]) => ({ label, value: encodeChoice(choice) })))

const ANSWER = offer(
  ['Terjawab', { type: 'confirm', inquiry }],
  ['Belum, teruskan ke petugas', { type: 'forward', inquiry }],
)
const CANDIDATES = offer(
  ['1. Apa syarat KTP-el baru?', { type: 'choose', inquiry, index: 0 }],
  ['2. Apa syarat KTP yang hilang?', { type: 'choose', inquiry, index: 1 }],
  ['Bukan itu, teruskan', { type: 'forward', inquiry }],
)
const TICKETS = offer(
  ['Batalkan nomor 1', { type: 'withdraw', inquiry }],
  ['Batalkan nomor 2', { type: 'withdraw', inquiry: target }],
)
const PLACES = offer(
  ['Tambahan untuk AY1-X77', { type: 'join', inquiry, target }],
  ['Pertanyaan baru', { type: 'begin', inquiry }],
)
const TWO_PLACES = offer(
  ['Tambahan untuk AY1-X77', { type: 'join', inquiry, target }],
  ['Tambahan untuk 7K3-F9Q', { type: 'join', inquiry, target: inquiry }],
  ['Pertanyaan baru', { type: 'begin', inquiry }],
)
const OFFICIAL = offer(['Belum terjawab, buka lagi', { type: 'reopen', inquiry }])
const REASONS = offer(
  ['Pertanyaan saya belum dijawab', { type: 'reopen-because', inquiry, reason: 'not-answered' }],
  ['Jawabannya kurang jelas', { type: 'reopen-because', inquiry, reason: 'unclear' }],
)
const LANGUAGES = offer(
  ['Bahasa Indonesia', { type: 'language', language: languageSchema.parse('id') }],
  ['English', { type: 'language', language: languageSchema.parse('en') }],
)

describe('a typed choice', () => {
  it.each([
    ['belum', ANSWER, 1],
    ['Belum pak', ANSWER, 1],
    ['belum, teruskan', ANSWER, 1],
    ['belum terjawab', ANSWER, 1],
    ['teruskan saja ke petugas', ANSWER, 1],
    ['teruskan aja', ANSWER, 1],
    ['sudah', ANSWER, 0],
    ['Sudah, terima kasih', ANSWER, 0],
    ['terjawab', ANSWER, 0],
    ['2', CANDIDATES, 1],
    ['nomor 2', CANDIDATES, 1],
    ['yang kedua', CANDIDATES, 1],
    ['yg ke dua', CANDIDATES, 1],
    ['apa syarat ktp yang hilang', CANDIDATES, 1],
    ['bukan itu', CANDIDATES, 2],
    ['bukan', CANDIDATES, 2],
    ['1', TICKETS, 0],
    ['nomor 2', TICKETS, 1],
    ['batal nomor 2', TICKETS, 1],
    ['Batalkan nomor 2', TICKETS, 1],
    ['baru', PLACES, 1],
    ['pertanyaan baru', PLACES, 1],
    ['tambahan', PLACES, 0],
    ['AY1X77', PLACES, 0],
    ['tambahan untuk 7k3-f9q', TWO_PLACES, 1],
    ['buka lagi', OFFICIAL, 0],
    ['belum terjawab', OFFICIAL, 0],
    ['jawabannya kurang jelas', REASONS, 1],
    ['english', LANGUAGES, 1],
    ['indonesia', LANGUAGES, 0],
  ] as const)('%s', (text, offered, index) =>
    expect(typedChoice(text, offered)).toEqual(decodeChoice(offered[index]?.value ?? '')),
  )

  it.each([
    ['belum, kalau fotokopi KK-nya hilang bagaimana?', ANSWER],
    ['sudah saya coba tapi gagal', ANSWER],
    // Nobody reads a number there.
    ['2', ANSWER],
    ['yang kedua', PLACES],
    ['3', CANDIDATES],
    ['belum', CANDIDATES],
    ['2 minggu lagi', CANDIDATES],
    ['bukan itu, yang saya maksud KTP anak', CANDIDATES],
    ['batal', TICKETS],
    // Of which?
    ['tambahan', TWO_PLACES],
    ['tambahan: rumahnya nomor 4', PLACES],
    ['', ANSWER],
  ] as const)('%s is none', (text, offered) => expect(typedChoice(text, offered)).toBeNull())
})
